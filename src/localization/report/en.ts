/** English. What those read who look after a place; why something was reported is in `../acts`. */
import {plurals} from '../plural.js';

const plural = plurals('en');

export const en = {
  /** BCP 47 tag of these words. */
  language: 'en',
  summary: (count: number) => plural(count, {one: '# reported message', other: '# reported messages'}),
  /** When all of it has been dealt with. */
  none: 'Nothing is reported any more.',
  hint: 'Only those who look after this place see this. Nobody is told who reported a message.',
  reporters: (count: number) => plural(count, {one: 'Reported by # person', other: 'Reported by # people'}),
  /** Of a message that the network's rules keep back. */
  held: 'Nobody sees this before one of you has released it.',
  release: 'Release it',
  releaseNamed: (name: string) => `Release it: the message of ${name}`,
  released: 'The message is out.',
  /** A reason that several people gave. */
  times: (reason: string, count: number) => `${reason} (${count})`,
  /** The discussion that a reply stands in. */
  inThread: (title: string) => `in “${title}”`,
  keep: 'Keep it',
  keepNamed: (name: string) => `Keep it: the message of ${name}`,
  deleteNamed: (name: string) => `Delete the message of ${name}`,
  kept: 'The message stays, and the report is closed.',
  deleted: 'The message is deleted.',
  more: (count: number) =>
    plural(count, {
      one: '# more follows when these are dealt with.',
      other: '# more follow when these are dealt with.',
    }),
  /** What stands on the line while it is not known what is behind it. */
  unread: 'Reports not loaded',
  unknown: 'Whether anything was reported here could not be found out.',
};

export type ReportWords = typeof en;
