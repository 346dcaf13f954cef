/**
 * Finds the emoji that somebody is in the middle of writing by its name, such as ":smi" or ":smile:". Pure text work: it
 * does not know which emoji there are.
 */

export interface Shortcode {
  /** What stands after the first colon. */
  readonly name: string;
  /** Whether a second colon ends it. */
  readonly isClosed: boolean;
  /** Where the first colon stands. */
  readonly start: number;
  /** Where the caret stands. */
  readonly end: number;
}

// A colon counts at the beginning of a word only, or after an emoji: that leaves out times, addresses, "Re:" and JSON. The
// text looked at is short, so a backtracking pattern can't become slow.
const pattern =
  /(?:^|[\s([{“‘„«¡¿*~|>]|\p{So}|[\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u20e3):([\p{L}\p{N}+-][\p{L}\p{M}\p{N}_+-]{0,39})(:?)$/u;
const longest = 44;

/** The shortcode that ends at `caret`, or null. */
export function findShortcode(text: string, caret: number): Shortcode | null {
  const [, name, end] = pattern.exec(text.slice(Math.max(0, caret - longest), caret)) ?? [];
  if (name === undefined || end === undefined) return null;
  return {name, isClosed: end !== '', start: caret - end.length - name.length - 1, end: caret};
}

/** Whether it says enough to look for: two letters, or one of the three that have none. ":D" and ":xD" are faces already. */
export const isTelling = (name: string): boolean =>
  /^(?:\p{L}[\p{M}_-]*\p{L}|[+-]1$|100$)/u.test(name) && !/^(?:x?d+|x?p+|o+|x+)$/i.test(name);
