/** Deutsch. */
import type {WritingWords} from './translation.js';

export const de: WritingWords = {
  language: 'de',
  label: 'Formatierung',
  tools: {
    bold: 'Fett',
    italic: 'Kursiv',
    link: 'Link',
    bullets: 'Aufzählung',
    numbers: 'Nummerierte Liste',
    quote: 'Zitat',
    code: 'Code',
  },
  keys: {control: 'Strg', shift: 'Umschalt'},
  preview: {
    show: 'Vorschau',
    label: 'Was alle lesen werden',
    pending: 'Die Vorschau kommt gleich …',
    blank: 'Noch gibt es nichts zu zeigen: Schreiben Sie erst ein paar Wörter.',
    failed: 'Gerade gibt es keine Vorschau; senden können Sie trotzdem.',
    truncated: 'Der Rest wird hier nicht gezeigt.',
  },
};
