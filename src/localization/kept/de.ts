/** German. */
import type {KeptWords} from './en.js';

export const de: KeptWords = {
  language: 'de',
  label: 'Noch nicht gesendet',
  state: {
    waiting: 'Wartet und wird von selbst gesendet, sobald es geht.',
    signedOut: 'Wartet, bis Sie wieder angemeldet sind.',
    sending: 'Wird gesendet …',
    left: 'Das haben Sie früher begonnen.',
    returned: 'Das wurde nicht gesendet.',
    there:
      'Eine frühere Fassung dieses Textes ist angekommen. Diese wurde nicht gesendet, sonst stünde sie zweimal da.',
  },
  elsewhere: 'Das haben Sie an anderer Stelle geschrieben, und es wurde nicht gesendet.',
  uncertain: 'Vielleicht ist es trotzdem angekommen: Sehen Sie nach, bevor Sie es noch einmal senden.',
  edit: 'Weiterschreiben',
  change: 'Das Gesendete ändern',
  changed: 'Das Gesendete hat jetzt diese Worte.',
  sendAnother: 'Als weiteren senden',
  sendAgain: 'Noch einmal senden',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  notCopied: 'Kopieren ist hier nicht möglich. „Weiterschreiben“ legt den Text in das Feld.',
  discard: 'Verwerfen',
  discardQuestion: 'Diesen Text endgültig verwerfen?',
  discardLeft: 'Vielleicht ist er schon angekommen; dann bleibt er dort.',
  discardNow: 'Endgültig verwerfen',
  keep: 'Behalten',
  discarded: 'Verworfen.',
  busy: 'Das wird gerade gesendet.',
};
