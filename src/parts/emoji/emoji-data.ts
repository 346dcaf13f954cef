/** What there is to choose from, with names in a language: a chunk for each of them. */
import {list} from './data/list.js';

export interface Emoji {
  readonly character: string;
  readonly name: string;
  /** Name and other words, for searching. */
  readonly words: string;
  readonly hasTones: boolean;
}

const loaders: Readonly<Record<string, () => Promise<{readonly names: string}>>> = {
  ar: () => import('./data/ar.js'),
  de: () => import('./data/de.js'),
  fr: () => import('./data/fr.js'),
  en: () => import('./data/en.js'),
};

/** Group by group. English where a language has no names. Rejects when not even those come. */
export async function loadEmoji(language: string): Promise<readonly (readonly Emoji[])[]> {
  const english = loaders.en!;
  const load = loaders[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? english;
  const {names} = await load().catch(english);
  const lines = names.split('\n');
  let index = 0;
  return list.map((group) =>
    group.split(' ').map((entry) => {
      const words = lines[index++] ?? '';
      const hasTones = entry.endsWith('+') && entry.length > 1;
      return {
        character: hasTones ? entry.slice(0, -1) : entry,
        name: words.split(',', 1)[0]!,
        words: folded(words),
        hasTones,
      };
    }),
  );
}

/** Case and accents are no reason not to find something, nor are letters that a keyboard lacks. */
export const folded = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');

/** @param tone From 1, the lightest, to 5; 0: none. */
export function toned({character, hasTones}: Emoji, tone: number): string {
  if (!hasTones || tone === 0) return character;
  const [first = '', ...rest] = character;
  return first + String.fromCodePoint(0x1f3fa + tone) + rest.join('').replace(/^\ufe0f/, '');
}
