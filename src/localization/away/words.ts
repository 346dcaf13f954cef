/** What is said before a device that nobody touches is cleared; loaded when it has to be said. */

export interface AwayWords {
  /** @param seconds That are left. */
  warning(seconds: number): string;
  readonly stay: string;
}

const known: Readonly<Record<string, AwayWords>> = {
  en: {
    warning: (seconds) =>
      `Are you still there? In ${seconds} seconds you are signed out, and what you have not sent is cleared from this device.`,
    stay: 'I am still here',
  },
  de: {
    warning: (seconds) =>
      `Sind Sie noch da? In ${seconds} Sekunden werden Sie abgemeldet, und was Sie nicht gesendet haben, wird von diesem Gerät entfernt.`,
    stay: 'Ich bin noch da',
  },
  fr: {
    warning: (seconds) =>
      `Êtes-vous toujours là ? Dans ${seconds} secondes, vous serez déconnecté et ce que vous n’avez pas envoyé sera effacé de cet appareil.`,
    stay: 'Je suis toujours là',
  },
  ar: {
    warning: (seconds) =>
      `هل ما زلت هنا؟ الثواني المتبقية قبل تسجيل خروجك: ${seconds}. وسيُمحى من هذا الجهاز ما لم ترسله.`,
    stay: 'ما زلت هنا',
  },
};

/** English for any language that nobody has written. */
export const awayWords = (language: string): AwayWords =>
  known[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? known.en!;
