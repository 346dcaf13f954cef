/** Emoji by what one writes after a colon: usual shortcodes, and names in the reader's language. Loaded with the first of them. */
import {html} from 'lit';
import type {EmojiSuggestion} from '../../controllers/view/suggestion.js';
import {shortcodes} from './data/shortcodes.js';
import {loadEmoji, toned} from './emoji-data.js';
import {keepHabits, readHabits, used} from './habits.js';
import {nameEmoji, nearestEmoji, spelt, type NamedEmoji} from './rank-emoji.js';

export interface EmojiNames {
  /** Those that may be meant by a beginning, the nearest first. */
  beginningWith(start: string): readonly EmojiSuggestion[];
  /** The one that is called so, or null. */
  called(name: string): EmojiSuggestion | null;
}

/** So many are seen, and heard, at once. */
const most = 6;

/** Rejects when they do not come. */
export async function loadEmojiNames(language: string): Promise<EmojiNames> {
  const codes = shortcodes.split('\n');
  const emoji = (await loadEmoji(language)).flat();
  const all = emoji.map((one, index) => nameEmoji(one, (codes[index] ?? '').split(' '), language));
  const nearest = (wanted: string): readonly NamedEmoji[] => nearestEmoji(all, wanted, readHabits().recent);
  return {
    beginningWith(start) {
      const wanted = spelt(start);
      return nearest(wanted)
        .slice(0, most)
        .map((one) => suggestion(one, wanted));
    },
    called(name) {
      const wanted = spelt(name);
      // "cœur" is the name of an organ, but whoever writes it means another: what is called so must be the nearest, too.
      const named = all.find((one) => one.codes.includes(wanted)) ?? nearest(wanted)[0];
      return named && [named.spelling, ...named.codes].includes(wanted) ? suggestion(named, wanted) : null;
    },
  };
}

function suggestion(emoji: NamedEmoji, wanted: string): EmojiSuggestion {
  const {codes} = emoji;
  const habits = readHabits();
  const character = toned(emoji, habits.tone);
  const code = codes.find((one) => one === wanted) ?? codes.find((one) => one.startsWith(wanted)) ?? codes[0]!;
  return {
    label: emoji.name,
    detail: `:${code}:`,
    entity: null,
    face: html`<span aria-hidden="true">${character}</span>`,
    character,
    noteUse: () => keepHabits(used(habits, emoji.character)),
  };
}
