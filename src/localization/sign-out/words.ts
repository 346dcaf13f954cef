/** What is said before a sign-out that would throw away what somebody wrote. */
import {plurals} from '../plural.js';

export interface SignOutWords {
  /** @param count - Of texts that would be thrown away. */
  unsent(count: number): string;
  readonly sendFirst: string;
  readonly sending: string;
  /** Some of them still wait. */
  readonly notSent: string;
  readonly stay: string;
  readonly discard: string;
}

const known: Readonly<Record<string, SignOutWords>> = {
  en: {
    unsent: (count) =>
      plurals('en')(count, {
        one: 'A text of yours has not been sent. Signing out removes it from this device.',
        other: '# texts of yours have not been sent. Signing out removes them from this device.',
      }),
    sendFirst: 'Send first',
    sending: 'Being sent …',
    notSent: 'Not everything could be sent.',
    stay: 'Stay signed in',
    discard: 'Discard and sign out',
  },
  de: {
    unsent: (count) =>
      plurals('de')(count, {
        one: 'Ein Text von Ihnen ist noch nicht gesendet. Beim Abmelden wird er von diesem Gerät entfernt.',
        other: '# Texte von Ihnen sind noch nicht gesendet. Beim Abmelden werden sie von diesem Gerät entfernt.',
      }),
    sendFirst: 'Zuerst senden',
    sending: 'Wird gesendet …',
    notSent: 'Nicht alles konnte gesendet werden.',
    stay: 'Angemeldet bleiben',
    discard: 'Verwerfen und abmelden',
  },
  fr: {
    unsent: (count) =>
      plurals('fr')(count, {
        one: 'Un de vos textes n’a pas été envoyé. La déconnexion l’effacera de cet appareil.',
        other: '# de vos textes n’ont pas été envoyés. La déconnexion les effacera de cet appareil.',
      }),
    sendFirst: 'Envoyer d’abord',
    sending: 'Envoi en cours …',
    notSent: 'Tout n’a pas pu être envoyé.',
    stay: 'Rester connecté',
    discard: 'Abandonner et se déconnecter',
  },
  ar: {
    unsent: (count) =>
      plurals('ar')(count, {
        one: 'لديك نص واحد لم يُرسل بعد. تسجيل الخروج يحذفه من هذا الجهاز.',
        two: 'لديك نصان لم يُرسلا بعد. تسجيل الخروج يحذفهما من هذا الجهاز.',
        few: 'لديك # نصوص لم تُرسل بعد. تسجيل الخروج يحذفها من هذا الجهاز.',
        many: 'لديك # نصًا لم يُرسل بعد. تسجيل الخروج يحذفها من هذا الجهاز.',
        other: 'لديك # نص لم يُرسل بعد. تسجيل الخروج يحذفها من هذا الجهاز.',
      }),
    sendFirst: 'الإرسال أولًا',
    sending: 'جارٍ الإرسال …',
    notSent: 'تعذّر إرسال كل شيء.',
    stay: 'البقاء مسجّلًا',
    discard: 'تجاهلها وتسجيل الخروج',
  },
};

/** English for any language that nobody has written. */
export const signOutWords = (language: string): SignOutWords =>
  known[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? known.en!;
