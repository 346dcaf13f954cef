/** German. */
import {plurals} from '../plural.js';
import type {FacetsWords} from './en.js';

const plural = plurals('de');

export const de: FacetsWords = {
  language: 'de',
  praise: 'Lob',
  announcement: 'Ankündigung',
  until: (date) => `Bis ${date}`,
  ended: (date) => `Endete am ${date}`,
  confirm: 'Ich habe das gelesen',
  please: 'Bitte bestätigen Sie, dass Sie das gelesen haben.',
  pleaseBy: (date) => `Bitte bestätigen Sie bis ${date}, dass Sie das gelesen haben.`,
  overdue: (date) => `Bitte bestätigen Sie, dass Sie das gelesen haben. Die Frist war der ${date}.`,
  confirmed: 'Sie haben bestätigt, dass Sie das gelesen haben.',
  tally: (confirmed, asked) =>
    confirmed === asked
      ? plural(asked, {one: 'Die eine gefragte Person hat bestätigt.', other: 'Alle # haben bestätigt.'})
      : plural(confirmed, {one: `# von ${asked} hat bestätigt.`, other: `# von ${asked} haben bestätigt.`}),
  whoHasNot: 'Wer fehlt noch?',
  missing: 'Noch nicht bestätigt',
  allConfirmed: 'Inzwischen haben alle bestätigt.',
  more: (count) => plural(count, {one: 'und # weitere Person', other: 'und # weitere'}),
  failed: 'Ihre Bestätigung ist nicht durchgekommen.',
  offline:
    'Ihre Bestätigung ist nicht durchgekommen: Sie sind offline. Bitte bestätigen Sie noch einmal, sobald Sie wieder online sind.',
};
