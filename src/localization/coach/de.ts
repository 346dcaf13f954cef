/** German. */
import {plurals} from '../plural.js';
import type {CoachWords} from './en.js';

const plural = plurals('de');

export const de: CoachWords = {
  language: 'de',
  templates: 'Beginnen mit',
  ask: {
    name: 'Um Hilfe bitten',
    text: 'Was ich erreichen möchte: \n\nWas ich versucht habe: \n\nWas ich brauche: ',
  },
  share: {
    name: 'Ein Ergebnis teilen',
    text: 'Was wir gemacht haben: \n\nWas daraus wurde: \n\nWas andere davon haben: ',
  },
  thank: {name: 'Jemandem danken', text: 'Danke für …\n\nEs hat geholfen, weil …'},
  similar: 'Vielleicht gibt es dazu schon eine Antwort:',
  solved: 'Gelöst',
  replies: (count) => plural(count, {one: '# Antwort', other: '# Antworten'}),
  first:
    'Ihr erster Beitrag hier? Ein paar einfache Sätze genügen. Sie können ihn später ändern, und niemand erwartet Vollkommenheit.',
  many: (people) => `Das geht an ${people}. Wäre eine Gruppe näher bei denen, die es brauchen?`,
  named: (names) => `Sie nennen ${names} in einer privaten Gruppe. Schreiben Sie es so, als läsen sie mit.`,
};
