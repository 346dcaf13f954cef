/** German. */
import {plurals} from '../plural.js';
import type {ReportWords} from './en.js';

const plural = plurals('de');

export const de: ReportWords = {
  language: 'de',
  summary: (count) => plural(count, {one: '# gemeldete Nachricht', other: '# gemeldete Nachrichten'}),
  none: 'Es ist nichts mehr gemeldet.',
  hint: 'Das sehen nur diejenigen, die sich hier kümmern. Wer eine Nachricht gemeldet hat, erfährt niemand.',
  reporters: (count) => plural(count, {one: 'Von # Person gemeldet', other: 'Von # Personen gemeldet'}),
  held: 'Das sieht niemand, bevor es jemand von euch freigegeben hat.',
  release: 'Freigeben',
  releaseNamed: (name) => `Freigeben: Nachricht von ${name}`,
  released: 'Die Nachricht ist erschienen.',
  times: (reason, count) => `${reason} (${count})`,
  inThread: (title) => `in „${title}“`,
  keep: 'Stehen lassen',
  keepNamed: (name) => `Stehen lassen: Nachricht von ${name}`,
  deleteNamed: (name) => `Löschen: Nachricht von ${name}`,
  kept: 'Die Nachricht bleibt stehen, die Meldung ist erledigt.',
  deleted: 'Die Nachricht ist gelöscht.',
  more: (count) =>
    plural(count, {
      one: '# weitere folgt, sobald diese erledigt sind.',
      other: '# weitere folgen, sobald diese erledigt sind.',
    }),
  unread: 'Meldungen nicht geladen',
  unknown: 'Ob hier etwas gemeldet wurde, ließ sich nicht feststellen.',
};
