/** The lines of a text that a selection touches, and what a line begins with. */
import type {Selected} from './edit.js';

/** What stands before the words of a line. */
export interface LineStart {
  /** Spaces before the mark of an item. */
  readonly indent: string;
  /** "> > ", or nothing. */
  readonly quote: string;
  /** "-", "*", "+", "3." or "3)", or nothing. */
  readonly mark: string;
  /** Between mark and words. */
  readonly gap: string;
  readonly words: string;
}

const pattern = /^((?: {0,3}> ?)*)([ \t]*)(?:([-+*]|\d{1,9}[.)])([ \t]+|$))?(.*)$/s;

export function lineStart(line: string): LineStart {
  const [, quote = '', indent = '', mark = '', gap = '', words = ''] = pattern.exec(line) ?? [];
  return {quote, indent, mark, gap, words};
}

/** How far to the right the words of an item stand; what belongs to the item stands at least there. */
export const columnOf = ({indent, mark, gap}: LineStart): number => indent.length + mark.length + (gap.length || 1);

export const isNumber = (mark: string): boolean => /^\d/.test(mark);

/** The mark of the next item. */
export const followingMark = (mark: string): string =>
  isNumber(mark) ? `${Number.parseInt(mark, 10) + 1}${mark.slice(-1)}` : mark;

/** From the beginning of the first line that is touched to the end of the last one. */
export function touchedLines({text, start, end}: Selected): {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
} {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  // A selection that ends at the beginning of a line does not mean that line.
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  const next = text.indexOf('\n', last);
  const to = next < 0 ? text.length : next;
  return {from, to, lines: text.slice(from, to).split('\n')};
}

/** Whether a position is inside a fenced piece of code, where a dash is a dash. */
export function isInFence(text: string, position: number): boolean {
  let fence = '';
  for (const line of text.slice(0, text.lastIndexOf('\n', position - 1) + 1).split('\n')) {
    const found = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    const [mark = '', rest = ''] = found ? [found[1]!, found[2]!] : [];
    if (fence === '') fence = mark.startsWith('`') && rest.includes('`') ? '' : mark;
    else if (mark.startsWith(fence) && rest.trim() === '') fence = '';
  }
  return fence !== '';
}
