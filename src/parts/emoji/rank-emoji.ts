/** Which emoji are meant by the beginning of a name, the nearest first. */
import {placeOf} from './common-emoji.js';
import {folded, type Emoji} from './emoji-data.js';
import {hasWord} from './find-emoji.js';
import {most as mostHabits} from './habits.js';

export interface NamedEmoji extends Emoji {
  /** What one writes for it between colons. */
  readonly codes: readonly string[];
  /** Its name as one would write it there: "rotes_herz". */
  readonly spelling: string;
  /** Its name and its codes, the language of the reader first. */
  readonly spellings: readonly (readonly string[])[];
  /** The words in these. */
  readonly called: string;
  /** Among those that everybody uses; Infinity: it is none of them. */
  readonly place: number;
}

/** A name as one word. */
export const spelt = (name: string): string => folded(name).replaceAll(/[^\p{L}\p{N}+-]+/gu, '_');

export function nameEmoji(emoji: Emoji, codes: readonly string[], language: string): NamedEmoji {
  const spelling = spelt(emoji.name);
  return {
    ...emoji,
    words: ` ${emoji.words.replaceAll(',', ' ')}`,
    codes,
    spelling,
    spellings: /^en\b/i.test(language) ? [codes, [spelling]] : [[spelling], codes],
    called: ` ${[spelling, ...codes].join(' ').replaceAll(/[_-]/g, ' ')}`,
    place: placeOf(emoji.character),
  };
}

/** @param recent - What the person used last. */
export function nearestEmoji(
  all: readonly NamedEmoji[],
  wanted: string,
  recent: readonly string[],
): readonly NamedEmoji[] {
  return all
    .flatMap((emoji) => matchOf(emoji, wanted, recent.indexOf(emoji.character)) ?? [])
    .sort((one, other) => one.rank - other.rank || apart(one.familiar, other.familiar) || one.length - other.length)
    .map(({emoji}) => emoji);
}

interface Match {
  readonly emoji: NamedEmoji;
  readonly rank: number;
  /** What the person used last comes before what everybody uses. Infinity: neither. */
  readonly familiar: number;
  /** The shorter the name, the less of it is still to be written. */
  readonly length: number;
}

/** Infinity is as far as Infinity. */
const apart = (one: number, other: number): number => (one === other ? 0 : one - other);

function matchOf(emoji: NamedEmoji, wanted: string, used: number): Match | null {
  const {codes, spelling, spellings, called, words, place} = emoji;
  const familiar = used < 0 ? mostHabits + place : used;
  // What is familiar is as near as what fits better by two steps and is not.
  const found = (steps: number, {length}: string): Match => ({
    emoji,
    rank: familiar === Infinity ? steps + 2 : steps,
    familiar,
    length,
  });
  if (codes.includes(wanted)) return {...found(0, wanted), rank: 0};
  for (const [index, names] of spellings.entries()) {
    const [shortest] = names.filter((one) => one.startsWith(wanted)).sort((one, other) => one.length - other.length);
    if (shortest !== undefined) return found(index + 1, shortest);
  }
  const parts = wanted.split(/[_-]/);
  if (parts.every((part) => hasWord(called, part))) return found(3, spelling);
  return parts.every((part) => hasWord(words, part)) ? found(4, spelling) : null;
}
