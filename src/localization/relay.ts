/** What the page says that opens the sign-in window on behalf of a frame. Apart from the widgets' words: it shows nothing else. */

export interface RelayWords {
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly explain: string;
  readonly continue: string;
  readonly waiting: string;
  /** Opened by hand, or by something that is none of our frames. */
  readonly astray: string;
}

const en: RelayWords = {
  direction: 'ltr',
  title: 'Sign in',
  explain: 'Your sign-in opens in a window of its own. Afterwards you are back where you were.',
  continue: 'Continue',
  waiting: 'Finish signing in in the window that has just opened. This one closes by itself.',
  astray: 'This page belongs to a sign-in that has ended. Close it and press “Sign in” again.',
};

const de: RelayWords = {
  direction: 'ltr',
  title: 'Anmelden',
  explain: 'Die Anmeldung öffnet sich in einem eigenen Fenster. Danach sind Sie wieder da, wo Sie waren.',
  continue: 'Weiter',
  waiting: 'Schließen Sie die Anmeldung in dem neuen Fenster ab. Dieses hier schließt sich von selbst.',
  astray: 'Diese Seite gehört zu einer beendeten Anmeldung. Schließen Sie sie und drücken Sie noch einmal „Anmelden“.',
};

const fr: RelayWords = {
  direction: 'ltr',
  title: 'Connexion',
  explain: 'La connexion s’ouvre dans sa propre fenêtre. Vous reviendrez ensuite où vous étiez.',
  continue: 'Continuer',
  waiting: 'Terminez la connexion dans la fenêtre qui vient de s’ouvrir. Celle-ci se fermera d’elle-même.',
  astray: 'Cette page appartient à une connexion terminée. Fermez-la et appuyez de nouveau sur « Se connecter ».',
};

const ar: RelayWords = {
  direction: 'rtl',
  title: 'تسجيل الدخول',
  explain: 'يُفتح تسجيل الدخول في نافذة مستقلة، ثم تعود إلى حيث كنت.',
  continue: 'متابعة',
  waiting: 'أكمل تسجيل الدخول في النافذة التي فُتحت للتو. ستُغلق هذه النافذة تلقائيًا.',
  astray: 'تنتمي هذه الصفحة إلى عملية تسجيل دخول انتهت. أغلقها واضغط «تسجيل الدخول» مرة أخرى.',
};

const all: Readonly<Record<string, RelayWords>> = {ar, de, en, fr};

/** The first language of these that there are words in; otherwise English. */
export function relayWords(languages: readonly string[]): RelayWords & {readonly language: string} {
  for (const tag of languages) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    const words = all[language];
    if (words) return {...words, language};
  }
  return {...en, language: 'en'};
}
