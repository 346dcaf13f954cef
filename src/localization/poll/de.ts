/** German. */
import {plurals} from '../plural.js';
import type {PollWords} from './en.js';

const plural = plurals('de');
const votes = (count: number) => plural(count, {one: '# Stimme', other: '# Stimmen'});

export const de: PollWords = {
  language: 'de',
  legend: (asked) => `Umfrage: ${asked}`,
  several: 'Mehrere möglich.',
  vote: 'Abstimmen',
  change: 'Stimme ändern',
  withdraw: 'Stimme zurücknehmen',
  yours: 'Ihre Wahl',
  votes,
  result: (count, share) => `${share}, ${votes(count)}`,
  voters: (count) =>
    count === 0
      ? 'Noch niemand hat abgestimmt.'
      : plural(count, {one: '# Person hat abgestimmt.', other: '# haben abgestimmt.'}),
  hidden: 'Ergebnis, sobald Sie abstimmen.',
  hiddenLonger: 'Das Ergebnis wird noch nicht gezeigt.',
  ends: (span) => `Endet ${span}.`,
  endsOn: (date) => `Endet am ${date}.`,
  endsNow: 'Endet jeden Moment.',
  closed: 'Diese Umfrage ist beendet.',
  forbidden: 'Sie können hier nicht abstimmen.',
  none: 'Wählen Sie zuerst mindestens eine Möglichkeit.',
  counted: 'Ihre Stimme zählt.',
  withdrawn: 'Ihre Stimme ist zurückgenommen.',
  failed: 'Ihre Stimme ist nicht durchgekommen.',
  offline:
    'Ihre Stimme ist nicht durchgekommen: Sie sind offline. Bitte stimmen Sie noch einmal ab, sobald Sie wieder online sind.',
};
