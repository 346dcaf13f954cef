/** Moves items of a list one level in or out, with all that hangs on them. */
import type {Edit, Selected} from './edit.js';
import {columnOf, followingMark, isInFence, isNumber, lineStart, touchedLines, type LineStart} from './lines.js';

/**
 * What Tab does here, and Shift+Tab with `isOut`; null: nothing, and the key leads on to the next thing on the page. So
 * nobody is caught: an item goes in by one level at most, below the one before it.
 */
export function nestItem({text, start, end}: Selected, isOut: boolean): Edit | null {
  const {from, to, lines} = touchedLines({text, start, end});
  const starts = lines.map(lineStart);
  const first = starts[0]!;
  if (starts.some(({mark}) => mark === '') || isInFence(text, start)) return null;
  const above = text.slice(0, from).split('\n').slice(0, -1).map(lineStart).reverse();
  const column = isOut ? outward(above, first) : inward(above, first);
  if (column === null) return null;
  const children = childrenOf(text.slice(to + 1).split('\n'), first);
  const shift = column - first.indent.length;
  const moved = [...lines, ...children].map((line) => shifted(line, shift));
  const mark = markAt(above, column, first.mark);
  const head = lineStart(moved[0]!);
  moved[0] = head.quote + head.indent + mark + head.gap + head.words;
  const own = moved.slice(0, lines.length).join('\n');
  return {
    from,
    to: to + children.reduce((length, line) => length + line.length + 1, 0),
    words: moved.join('\n'),
    start: Math.max(from, start + moved[0].length - lines[0]!.length),
    end: Math.max(from, end + own.length - lines.join('\n').length),
  };
}

/** Below the words of the item before it on the same level; null: there is none. `above` is told from below. */
function inward(above: readonly LineStart[], {indent}: LineStart): number | null {
  for (const line of above) {
    if (line.mark === '' && line.indent === '' && line.words !== '') return null;
    if (line.mark === '' || line.indent.length > indent.length) continue;
    return line.indent.length === indent.length ? columnOf(line) : null;
  }
  return null;
}

/** To the level of the item that it hangs on; null: it hangs on none. */
function outward(above: readonly LineStart[], {indent}: LineStart): number | null {
  if (indent === '') return null;
  return above.find(({mark, indent: other}) => mark !== '' && other.length < indent.length)?.indent.length ?? 0;
}

/** It becomes what the others on its new level are, and is counted among them. */
function markAt(above: readonly LineStart[], column: number, own: string): string {
  for (const {mark, indent} of above) {
    if (mark === '' || indent.length > column) continue;
    if (indent.length === column) return followingMark(mark);
    break;
  }
  return isNumber(own) ? `1${own.slice(-1)}` : own;
}

/** The lines after an item that stand further in. */
function childrenOf(below: readonly string[], {indent}: LineStart): readonly string[] {
  const end = below.findIndex((line) => lineStart(line).indent.length <= indent.length || line.trim() === '');
  return end < 0 ? below : below.slice(0, end);
}

function shifted(line: string, by: number): string {
  const {quote, indent} = lineStart(line);
  const rest = line.slice(quote.length + indent.length);
  return quote + (by > 0 ? indent + ' '.repeat(by) : indent.slice(0, Math.max(0, indent.length + by))) + rest;
}
