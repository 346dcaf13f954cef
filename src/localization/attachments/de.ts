/** German. */
import type {AttachmentsWords} from './en.js';

export const de: AttachmentsWords = {
  language: 'de',
  enlarge: (shown) => `Vergrößern: ${shown}`,
  undescribed: (name) => `Bild „${name}“, ohne Beschreibung`,
  pictures: 'Bilder',
  files: 'Dateien',
  previous: 'Voriges Bild',
  next: 'Nächstes Bild',
  position: (number, count) => `${number} von ${count}`,
  original: 'Original öffnen',
  play: 'Abspielen',
  unplayable: 'Dieser Film lässt sich hier nicht abspielen. Speichern Sie ihn, um ihn anzusehen.',
  saveFilm: 'Film speichern',
  gone: 'Diese Datei gibt es nicht mehr.',
  failed: 'Diese Datei ist nicht angekommen. Bitte versuchen Sie es noch einmal.',
};
