/**
 * Finds the @mention or #topic that somebody is in the middle of writing. Pure text work: it knows neither a text box
 * nor who exists.
 */

/** A mention or topic being written: what it starts with, where, and what has been written of it so far. */
export interface Trigger {
  readonly mark: '@' | '#';
  /** What stands between the mark and the caret; at least one character. */
  readonly prefix: string;
  /** Where the mark stands. */
  readonly start: number;
  /** Where the caret stands. */
  readonly end: number;
}

// A mark counts at the beginning of a word only, so that "a@b.example" asks nobody. A name may have one space in it
// ("@Ana Li"); a topic can't. The text looked at is short, so a backtracking pattern can't become slow.
const mention =
  /(?:^|[\s([{"'“”‘’«»„،؛])@([\p{L}\p{N}][\p{L}\p{M}\p{N}._'’-]{0,39}(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}._'’-]{0,39})?)$/u;
const topic = /(?:^|[\s([{"'“”‘’«»„،؛])#([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,39})$/u;
const longest = 84;

/** The mention or topic that ends at `caret`, or null. */
export function findTrigger(text: string, caret: number): Trigger | null {
  const before = text.slice(Math.max(0, caret - longest), caret);
  const prefix = topic.exec(before)?.[1] ?? mention.exec(before)?.[1];
  if (prefix === undefined) return null;
  const start = caret - prefix.length - 1;
  return {mark: text[start] === '#' ? '#' : '@', prefix, start, end: caret};
}
