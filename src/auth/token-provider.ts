/**
 * The one interface behind which every way of signing in stands: single sign-on with MSAL, Teams, SharePoint, a page that
 * signs in by itself. A provider hands out access tokens and knows whom they belong to; it draws nothing and keeps no
 * state of the page (`session.ts` does).
 */

/** Whom the tokens belong to. */
export interface Account {
  /** Differs between two people; what is cached never outlives it. */
  readonly id: string;
  /** As the sign-in knows the person; empty when it does not say. The network's own name is better for showing. */
  readonly name: string;
}

/** A token and what comes with it. */
export interface Grant {
  readonly token: string;
  readonly account: Account;
  /** Milliseconds since 1970 by this machine's clock, right or wrong; null when the token does not say. */
  readonly expiresAt: number | null;
}

/** Why somebody is not signed in, beyond not having asked to be. */
export type SignInProblem =
  /** The browser would not open the sign-in window. */
  | 'popup-blocked'
  /** The window was closed, or says nothing any more. */
  | 'popup-closed'
  | 'timed-out'
  /** The sign-in has ended and cannot be renewed without the person. */
  | 'expired'
  /** The sign-in works, but the network turns its tokens away, new ones too: another click alone would change nothing. */
  | 'not-accepted'
  /** The same, on a machine whose clock is far off. */
  | 'wrong-clock'
  /** The network wants stronger proof (a claims challenge), which only the person can give. */
  | 'more-proof'
  /** The identity provider said no. */
  | 'refused'
  | 'unreachable'
  /** The page's settings are incomplete or wrong: the console says what. */
  | 'wrong-settings'
  | 'unknown';

/** A sign-in that did not work. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly problem: SignInProblem;

  constructor(problem: SignInProblem, hint = '', cause?: unknown) {
    super(hint || problem, {cause});
    this.problem = problem;
  }
}

export interface SignInOptions {
  /** Lets the person choose an account even if one is signed in. Default: false. */
  readonly switchAccount?: boolean;
}

export interface Acquisition {
  /** The network has refused the last token: a cached one is of no use. */
  readonly forceRefresh: boolean;
  /** What the network wants the token to prove: the JSON of its claims challenge, for the identity provider. */
  readonly claims?: string;
}

export interface SignInRequest extends SignInOptions {
  readonly claims?: string;
}

/** A way of signing in. All methods reject with a `SignInError`. */
export interface TokenProvider {
  /** Gets a token without asking the person anything; null when only a click helps. */
  acquire(request: Acquisition): Promise<Grant | null>;
  /**
   * Called from a click. Opens its window, if it has one, before it waits for anything: or browsers block it. Where the
   * page leaves for the provider instead, the promise stays open.
   */
  signIn(request: SignInRequest): Promise<Grant>;
  /** Ends the sign-in here and, where it can, at the identity provider. */
  signOut(): Promise<void>;
  /**
   * Calls `listener` when somebody signs in or out elsewhere, such as in another tab: with who is there now. Returns how
   * to stop.
   */
  watch?(listener: (account: Account | null) => void): () => void;
  /** The page is done with this provider. */
  dispose?(): void;
}
