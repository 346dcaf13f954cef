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
  emoji: {
    open: 'Emoji',
    search: 'Emoji suchen',
    none: 'Kein Emoji heißt so.',
    lost: 'Die Emoji konnten nicht geladen werden. Schließen Sie das Fenster und versuchen Sie es noch einmal.',
    recent: 'Zuletzt benutzt',
    groupsLabel: 'Gruppen',
    groups: [
      'Smileys und Gefühle',
      'Menschen und Körper',
      'Tiere und Natur',
      'Essen und Trinken',
      'Reisen und Orte',
      'Aktivitäten',
      'Gegenstände',
      'Symbole',
      'Flaggen',
    ],
    tone: 'Hautton',
    tones: ['Ohne Hautton', 'Hell', 'Mittelhell', 'Mittel', 'Mitteldunkel', 'Dunkel'],
  },
  preview: {
    show: 'Vorschau',
    label: 'Was alle lesen werden',
    pending: 'Die Vorschau kommt gleich …',
    blank: 'Noch gibt es nichts zu zeigen: Schreiben Sie erst ein paar Wörter.',
    failed: 'Gerade gibt es keine Vorschau; senden können Sie trotzdem.',
    truncated: 'Der Rest wird hier nicht gezeigt.',
  },
};
