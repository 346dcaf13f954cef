/** Finds emoji by their names: those whose name begins with the words come first. */
import {folded, type Emoji} from './emoji-data.js';

const most = 96;

export function findEmoji(groups: readonly (readonly Emoji[])[], query: string): readonly Emoji[] {
  const wanted = folded(query.trim().replace(/^:/, ''))
    .split(/[\s_]+/)
    .filter(Boolean);
  const found = groups.flat().filter(({words}) => wanted.every((word) => beginsIn(words, word)));
  const isFirst = ({words}: Emoji): boolean => words.startsWith(wanted[0] ?? '');
  return [...found.filter(isFirst), ...found.filter((emoji) => !isFirst(emoji))].slice(0, most);
}

const beginsIn = (words: string, start: string): boolean => hasWord(` ${words.replaceAll(',', ' ')}`, start);

/** Whether some word of those that have a space before them begins so. Arabic puts the article in front of it. */
export const hasWord = (words: string, start: string): boolean =>
  words.includes(` ${start}`) || words.includes(`ال${start}`);
