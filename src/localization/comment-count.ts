/** What a number of comments says to the ear, or in full. So few words that every language of them comes along. */
import {plurals} from './plural.js';

export interface CommentCountWords {
  comments(count: number): string;
  readonly none: string;
  /** In the place of a number that could not be fetched. */
  readonly failed: string;
}

const [ar, de, en, fr] = [plurals('ar'), plurals('de'), plurals('en'), plurals('fr')];

const all: Readonly<Record<string, CommentCountWords>> = {
  ar: {
    comments: (count) =>
      ar(count, {
        zero: 'لا تعليقات',
        one: 'تعليق واحد',
        two: 'تعليقان',
        few: '# تعليقات',
        many: '# تعليقًا',
        other: '# تعليق',
      }),
    none: 'لا تعليقات بعد',
    failed: 'تعذّر جلب عدد التعليقات الآن.',
  },
  de: {
    comments: (count) => de(count, {one: '# Kommentar', other: '# Kommentare'}),
    none: 'Noch keine Kommentare',
    failed: 'Die Zahl der Kommentare lässt sich gerade nicht abrufen.',
  },
  en: {
    comments: (count) => en(count, {one: '# comment', other: '# comments'}),
    none: 'No comments yet',
    failed: 'The number of comments can’t be fetched right now.',
  },
  fr: {
    comments: (count) => fr(count, {one: '# commentaire', other: '# commentaires'}),
    none: 'Pas encore de commentaire',
    failed: 'Le nombre de commentaires ne peut pas être obtenu pour le moment.',
  },
};

/** @param language The tag of words that are there; English for any other. */
export const commentCountWords = (language: string): CommentCountWords =>
  all[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? all.en!;
