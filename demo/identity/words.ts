/** What the provider's own pages say, in the languages that it speaks. */

export interface Words {
  readonly language: string;
  signInTo(company: string): string;
  readonly chooseSomebody: string;
  readonly find: string;
  readonly findHint: string;
  /** Read out while somebody types. */
  readonly matches: {readonly none: string; readonly one: string; readonly many: string};
  readonly suggested: string;
  readonly everybody: string;
  readonly roles: Readonly<Record<'member' | 'leader' | 'community-manager', string>>;
  readonly unknownPerson: string;
  readonly expired: string;
  readonly expiredAdvice: string;
  readonly failed: string;
  readonly failedAdvice: string;
  readonly details: string;
  readonly signOutQuestion: string;
  readonly signOut: string;
  readonly signedOut: string;
  readonly toStart: string;
}

const en: Words = {
  language: 'en',
  signInTo: (company) => `Sign in to ${company}`,
  chooseSomebody: 'This is a demo, so there are no passwords. Choose who you would like to be.',
  find: 'Find a person',
  findHint: 'Name, job, department or role',
  matches: {none: 'Nobody found', one: '1 person found', many: '# people found'},
  suggested: 'Good people to start with',
  everybody: 'Everybody',
  roles: {member: 'Member', leader: 'Leader', 'community-manager': 'Community manager'},
  unknownPerson: 'This person can’t sign in. Please choose somebody else.',
  expired: 'This sign-in is no longer open',
  expiredAdvice: 'It took longer than an hour or was finished elsewhere. Close this window and choose “Sign in” again.',
  failed: 'Sign-in did not work',
  failedAdvice:
    'Close this window and try again. If it happens again, these details help whoever looks after the page.',
  details: 'Details',
  signOutQuestion: 'Do you want to sign out?',
  signOut: 'Sign out',
  signedOut: 'You are signed out',
  toStart: 'To the start page',
};

const de: Words = {
  language: 'de',
  signInTo: (company) => `Bei ${company} anmelden`,
  chooseSomebody: 'Dies ist eine Demo, darum gibt es keine Kennwörter. Wählen Sie, wer Sie sein möchten.',
  find: 'Person suchen',
  findHint: 'Name, Aufgabe, Abteilung oder Rolle',
  matches: {none: 'Niemand gefunden', one: '1 Person gefunden', many: '# Personen gefunden'},
  suggested: 'Gut für den Anfang',
  everybody: 'Alle',
  roles: {member: 'Mitglied', leader: 'Leitung', 'community-manager': 'Community-Management'},
  unknownPerson: 'Diese Person kann sich nicht anmelden. Bitte wählen Sie jemand anderen.',
  expired: 'Diese Anmeldung ist nicht mehr offen',
  expiredAdvice:
    'Sie hat länger als eine Stunde gedauert oder wurde anderswo beendet. Schließen Sie dieses Fenster und wählen Sie noch einmal „Anmelden“.',
  failed: 'Die Anmeldung hat nicht geklappt',
  failedAdvice:
    'Schließen Sie dieses Fenster und versuchen Sie es noch einmal. Hilft das nicht, dann helfen diese Angaben denen, die die Seite betreuen.',
  details: 'Einzelheiten',
  signOutQuestion: 'Möchten Sie sich abmelden?',
  signOut: 'Abmelden',
  signedOut: 'Sie sind abgemeldet',
  toStart: 'Zur Startseite',
};

/** German for those who prefer it, else English. */
export function wordsFor(acceptLanguage: string | null | undefined): Words {
  const wish = (acceptLanguage ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(/[-;]/)[0])
    .find((language) => language === 'en' || language === 'de');
  return wish === 'de' ? de : en;
}
