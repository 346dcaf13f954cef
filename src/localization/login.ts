/** What the sign-in says, beside what every widget may. English comes with it; other languages have it with the rest. */
export interface LoginWords {
  readonly signOut: string;
  /** While the provider's window is open. */
  readonly waiting: string;
  readonly tryAgain: string;
  readonly account: string;
  signedInAs(name: string): string;
}

const english: LoginWords = {
  signOut: 'Sign out',
  waiting: 'Waiting for the sign-in window …',
  tryAgain: 'Open it again',
  account: 'Account',
  signedInAs: (name) => `Signed in as ${name}`,
};

/** Those of a language that has been loaded; English for any other. */
export const loginWords = (words: {readonly login?: LoginWords}): LoginWords => words.login ?? english;
