/** Text as it is compared and named: without accents and case, in the order of time. */
import {randomBytes} from 'node:crypto';

/** Lower case, without accents and with single spaces: what is found by the beginning of any of its words. */
export function folded(...parts: readonly string[]): string {
  return parts
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** For `' ' || folded like …`: rows with a word that begins with the prefix. A blank prefix fits everything. */
export function wordPattern(prefix: string): string {
  // After folding there is no % or _ left to escape.
  return `% ${folded(prefix)}%`;
}

let lastMillisecond = 0;
let sequence = 0;

/** A new id: later ones sort after earlier ones, those of one millisecond too, and nobody can guess another. */
export function newId(prefix: string, at: Date): string {
  sequence = at.getTime() === lastMillisecond ? sequence + 1 : 0;
  lastMillisecond = at.getTime();
  const time = lastMillisecond.toString(36).padStart(9, '0');
  return `${prefix}-${time}${sequence.toString(36).padStart(4, '0')}${randomBytes(8).toString('hex')}`;
}

/** Names of topics differ in spelling, not in meaning: one id for all spellings. */
export const topicId = (name: string): string => `topic-${folded(name).replace(/ /g, '-')}`;

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** Whether there are more characters than that, as a person counts them: an emoji of four people is one. */
export function isLonger(text: string, limit: number): boolean {
  // No character is shorter than one unit of its string: most texts need not be looked at.
  if (text.length <= limit) return false;
  let count = 0;
  for (const segments = segmenter.segment(text)[Symbol.iterator](); !segments.next().done;)
    if (++count > limit) return true;
  return false;
}
