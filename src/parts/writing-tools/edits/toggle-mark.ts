/** Puts words between marks, such as two stars for bold, or takes the marks off again. */
import type {Edit, Selected} from './edit.js';
import {lineStart, touchedLines} from './lines.js';
import {wordAt} from './word-at.js';

export type MarkName = 'bold' | 'italic' | 'code';

const written: Readonly<Record<MarkName, string>> = {bold: '**', italic: '_', code: '`'};

export function toggleMark(selected: Selected, name: MarkName): Edit {
  const {text, start, end} = selected;
  if (text.slice(start, end).includes('\n')) return toggleEachLine(selected, name);
  const [from, to] = start === end ? wordAt(text, start) : trimmed(text, start, end);
  const found = unmarked(text, from, to, name);
  if (found) {
    // A caret keeps its place among the letters.
    const moved = found.start - found.wordsFrom;
    if (start === end) return {...found, start: start + moved, end: start + moved};
    return found;
  }
  const mark = markFor(text, from, to, name);
  const [first, last] = start === end ? [start, end] : [from, to];
  const words = mark + text.slice(from, to) + mark;
  return {from, to, words, start: first + mark.length, end: last + mark.length};
}

/** Without the spaces at either end: beside those, marks would be plain stars. */
function trimmed(text: string, start: number, end: number): readonly [number, number] {
  const words = text.slice(start, end);
  if (words.trim() === '') return [start, end];
  return [start + words.length - words.trimStart().length, end - words.length + words.trimEnd().length];
}

/** An underscore inside a word is a letter like any other, so a star must do. */
function markFor(text: string, from: number, to: number, name: MarkName): string {
  if (name === 'italic' && /[\p{L}\p{M}\p{N}]/u.test(text.slice(Math.max(0, from - 1), from) + text.slice(to, to + 1)))
    return '*';
  return name === 'code' && text.slice(from, to).includes('`') ? '``' : written[name];
}

interface Unmarked extends Edit {
  /** Where the words between the marks began. */
  readonly wordsFrom: number;
}

/** Takes one kind of mark off, from among all that stand around the words or at their ends; null: it is not there. */
function unmarked(text: string, from: number, to: number, name: MarkName): Unmarked | null {
  const inner = withoutOwn(text.slice(from, to));
  const wordsFrom = from + inner;
  const wordsTo = to - inner;
  const before = /[*_`~]*$/.exec(text.slice(0, wordsFrom))![0];
  const after = /^[*_`~]*/.exec(text.slice(wordsTo))![0];
  let depth = 0;
  while (depth < Math.min(before.length, after.length) && before.at(-1 - depth) === after[depth]) depth++;
  const marks = depth === 0 ? '' : before.slice(-depth);
  const left = without(marks, name);
  if (left === null) return null;
  const bare = text.slice(wordsFrom, wordsTo);
  const start = wordsFrom - depth + left.length;
  return {
    from: wordsFrom - depth,
    to: wordsTo + depth,
    words: left + bare + Array.from(left).reverse().join(''),
    start,
    end: start + bare.length,
    wordsFrom,
  };
}

/** How many of the characters at either end of a selection are marks of all of it. */
function withoutOwn(words: string): number {
  const [marks = ''] = /^[*_`~]+/.exec(words) ?? [];
  const mirrored = Array.from(marks).reverse().join('');
  const bare = words.slice(marks.length, words.length - marks.length);
  return marks !== '' && words.length > 2 * marks.length && words.endsWith(mirrored) && !bare.includes(marks)
    ? marks.length
    : 0;
}

/** Marks without those of one kind; null: they had none. Three stars are two for bold and one for italic. */
function without(marks: string, name: MarkName): string | null {
  const runs: readonly string[] = marks.match(/\*+|_+|`+|~+/g) ?? [];
  const at = runs.findIndex((run) => {
    if (name === 'code') return run.startsWith('`');
    return /^[*_]/.test(run) && (name === 'bold' ? run.length > 1 : run.length % 2 === 1);
  });
  if (at < 0) return null;
  const shorter = name === 'code' ? '' : runs[at]!.slice(name === 'bold' ? 2 : 1);
  return runs.map((run, index) => (index === at ? shorter : run)).join('');
}

/** Marks do not reach over lines: each line gets its own, after what makes it an item or a quote. */
function toggleEachLine({text, start, end}: Selected, name: MarkName): Edit {
  const {from, to, lines} = touchedLines({text, start, end});
  const parts = lines.map((line) => {
    const {words} = lineStart(line);
    const head = line.slice(0, line.length - words.length);
    const [first, last] = trimmed(words, 0, words.length);
    return {head, body: words.slice(first, last), tail: words.slice(last)};
  });
  const isOff = parts.every(({body}) => body === '' || unmarked(body, 0, body.length, name));
  const words = parts
    .map(({head, body, tail}) => head + (body === '' ? '' : changed(body, name, isOff)) + tail)
    .join('\n');
  return {from, to, words, start: from, end: from + words.length};
}

function changed(body: string, name: MarkName, isOff: boolean): string {
  const bare = unmarked(body, 0, body.length, name);
  if (isOff) return bare?.words ?? body;
  const mark = markFor(body, 0, body.length, name);
  return bare ? body : mark + body + mark;
}
