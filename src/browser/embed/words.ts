/**
 * The few words of a frame's own. They are not among the widgets' translations, because a frame that refuses loads no
 * widget, and a page of widgets has no frame.
 */
interface RefusalWords {
  readonly title: string;
  readonly advice: string;
}

const words: Readonly<Record<string, RefusalWords>> = {
  en: {
    title: 'There is nothing to see here yet',
    advice: 'This part of the page is not set up rightly. Whoever looks after the page can mend it:',
  },
  de: {
    title: 'Hier gibt es noch nichts zu sehen',
    advice: 'Dieser Teil der Seite ist nicht richtig eingerichtet. Wer die Seite betreut, kann das beheben:',
  },
  fr: {
    title: 'Il n’y a encore rien à voir ici',
    advice: 'Cette partie de la page est mal configurée. La personne qui s’occupe de la page peut y remédier :',
  },
  ar: {
    title: 'لا يوجد ما يُعرض هنا بعد',
    advice: 'لم يُضبط هذا الجزء من الصفحة على نحو صحيح. يمكن للمسؤول عن الصفحة إصلاح ذلك:',
  },
};

/** @param lang - Of the page; any language that is not known gets English. */
export const localizeRefusal = (lang: string): RefusalWords => words[lang.split('-')[0]!.toLowerCase()] ?? words.en!;
