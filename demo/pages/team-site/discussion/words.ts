/** The page of one discussion in other languages: the team’s own words, and what only this page says. */
import type {Words} from '../../shared/language.js';
import {arabic} from '../words/ar.js';
import {german} from '../words/de.js';
import {french} from '../words/fr.js';

export const words: Readonly<Record<'de' | 'fr' | 'ar', Words>> = {
  de: {
    ...german,
    pageTitle: 'Diskussion · Ellenvik',
    skip: 'Zur Diskussion springen',
    discussion: 'Diskussion',
  },
  fr: {
    ...french,
    pageTitle: 'Discussion · Ellenvik',
    skip: 'Aller à la discussion',
    discussion: 'Discussion',
  },
  ar: {
    ...arabic,
    pageTitle: 'نقاش · Ellenvik',
    skip: 'الانتقال إلى النقاش',
    discussion: 'نقاش',
  },
};
