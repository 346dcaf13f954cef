/** Tells code from words: in code, a colon is a colon. */
import {isInFence} from './lines.js';

/** Whether a position is inside a fenced piece of code or between backticks, also while the second is still to be written. */
export function isInCode(text: string, position: number): boolean {
  if (isInFence(text, position)) return true;
  // No backtick reaches beyond its paragraph.
  const from = text.lastIndexOf('\n\n', position) + 1;
  const next = text.indexOf('\n\n', position);
  const paragraph = text.slice(from, next < 0 ? undefined : next);
  const marks = [...paragraph.matchAll(/`+/g)].map(({0: mark, index}) => ({mark, index: index + from}));
  for (let at = 0; at < marks.length; at++) {
    const {mark, index} = marks[at]!;
    if (index >= position) return false;
    const end = marks.findIndex((other, later) => later > at && other.mark === mark);
    if (end < 0) {
      if (opensCode(text, index, mark)) return true;
    } else if (marks[end]!.index >= position) return true;
    else at = end;
  }
  return false;
}

/** Whether a mark without a second one looks as if that were still to come. One in "geht`s" is an apostrophe. */
const opensCode = (text: string, index: number, mark: string): boolean =>
  !/[\p{L}\p{N}\\]/u.test(text[index - 1] ?? '') && /^\S/.test(text.slice(index + mark.length));
