/** German. */
import {plurals} from '../plural.js';
import type {UploadsWords} from './en.js';

const plural = plurals('de');

export const de: UploadsWords = {
  language: 'de',
  attach: 'Anhängen',
  limit: (size) => `Dateien bis je ${size}. Sie können sie auch hierher ziehen oder einfügen.`,
  tooLarge: (name, size, most) => `„${name}“ hat ${size}. Die größte Datei, die sich anhängen lässt, hat ${most}.`,
  empty: (name) => `„${name}“ ist leer.`,
  list: 'Was Sie anhängen',
  waiting: 'Wartet, bis sie an der Reihe ist',
  sending: (name) => `„${name}“ wird hochgeladen`,
  offline: 'Geht weiter, sobald die Verbindung wieder da ist',
  done: 'Hochgeladen',
  arrived: (name) => `„${name}“ ist hochgeladen.`,
  failed: 'Nicht durchgekommen.',
  lost: 'Noch nicht ganz hochgeladen.',
  chooseAgain: 'Datei noch einmal auswählen',
  goOn: (name) => `Wählen Sie „${name}“ noch einmal aus: Das Hochladen geht dort weiter, wo es war.`,
  otherFile: (name) => `Das ist eine andere Datei. Wählen Sie noch einmal „${name}“ aus.`,
  cancel: (name) => `Hochladen von „${name}“ abbrechen`,
  remove: (name) => `„${name}“ entfernen`,
  removed: (name) => `„${name}“ ist entfernt.`,
  shown: 'Was zeigt das Bild?',
  shownHint: 'Für alle, die es nicht sehen können',
  holding: 'Wird gesendet, sobald alle Dateien da sind.',
  missing: (count) =>
    plural(count, {
      one: 'Eine Datei ist noch nicht da. Versuchen Sie es noch einmal oder entfernen Sie sie, dann senden Sie.',
      other: '# Dateien sind noch nicht da. Versuchen Sie es noch einmal oder entfernen Sie sie, dann senden Sie.',
    }),
};
