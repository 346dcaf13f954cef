/** German. */
import {plurals} from '../plural.js';
import type {KindWords} from './en.js';

const plural = plurals('de');

export const de: KindWords = {
  language: 'de',
  poll: {
    options: 'Möglichkeiten',
    option: (number) => `Möglichkeit ${number}`,
    add: 'Möglichkeit hinzufügen',
    remove: (option) => `${option} entfernen`,
    several: 'Mehrere Antworten erlaubt',
    closesAt: 'Offen bis',
    fewOptions: 'Geben Sie mindestens zwei Möglichkeiten an.',
    equalOptions: 'Zwei Möglichkeiten sind gleich.',
  },
  praise: {
    people: 'Wem gilt es?',
    badge: 'Abzeichen',
    noBadge: 'Kein Abzeichen',
    nobody: 'Wählen Sie, wen Sie loben möchten.',
  },
  asked: {
    people: 'Wer soll antworten? (wenn Sie möchten)',
  },
  announcement: {
    expiresAt: 'Sichtbar bis',
    confirm: 'Alle sollen bestätigen, dass sie es gelesen haben',
    confirmBy: 'Bestätigen bis',
    dueAfterEnd: 'Was nicht mehr zu sehen ist, kann niemand bestätigen: Wählen Sie einen früheren Tag.',
  },
  optional: 'wenn Sie möchten',
  pastTime: 'Diese Zeit ist vorbei. Wählen Sie eine spätere.',
  findPeople: 'Namen eingeben',
  found: (count) => plural(count, {one: '# Person gefunden', other: '# Personen gefunden'}),
  remove: (name) => `${name} entfernen`,
  chosen: (name) => `${name} hinzugefügt`,
  removed: (name) => `${name} entfernt`,
};
