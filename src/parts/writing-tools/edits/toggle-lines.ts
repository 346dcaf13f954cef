/** Makes lines into items of a list or into a quote, or back into plain lines. */
import type {Edit, Selected} from './edit.js';
import {isNumber, lineStart, touchedLines, type LineStart} from './lines.js';

export type LineKind = 'bullets' | 'numbers' | 'quote';

export function toggleLines(selected: Selected, kind: LineKind): Edit {
  const {text, start, end} = selected;
  const {from, to, lines} = touchedLines(selected);
  const isSingle = lines.length === 1;
  const counted = lines.filter((line) => isSingle || line.trim() !== '');
  const isOff = counted.every((line) => isOf(lineStart(line), kind));
  let number = 0;
  const changed = lines.map((line) => {
    if (!isSingle && line.trim() === '') return line;
    return isOff ? plain(line, kind) : marked(line, kind, ++number);
  });
  // Without an empty line, what follows would count as part of the last item, or of the quote.
  const next = text.slice(to + 1).split('\n', 1)[0]!;
  const needsEnd = !isOff && next.trim() !== '' && !isOf(lineStart(next), kind);
  // Nor may a numbered list interrupt what stands before it, if it does not begin with 1: ours does.
  const words = changed.join('\n') + (needsEnd ? '\n' : '');
  if (start !== end) return {from, to, words, start: from, end: from + changed.join('\n').length};
  const caret = Math.max(from, start + changed[0]!.length - lines[0]!.length);
  return {from, to, words, start: caret, end: caret};
}

function isOf({quote, mark}: LineStart, kind: LineKind): boolean {
  if (kind === 'quote') return quote !== '';
  return mark !== '' && isNumber(mark) === (kind === 'numbers');
}

function plain(line: string, kind: LineKind): string {
  const {quote, indent, words} = lineStart(line);
  return kind === 'quote' ? line.replace(/^ {0,3}> ?/, '') : quote + indent + words;
}

function marked(line: string, kind: LineKind, number: number): string {
  if (kind === 'quote') return `> ${line}`;
  const {quote, indent, words} = lineStart(line);
  return `${quote}${indent}${kind === 'bullets' ? '-' : `${number}.`} ${words}`;
}
