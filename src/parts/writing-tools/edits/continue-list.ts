/** Goes on with a list or a quote in the next line, and ends it in an empty one. */
import type {Edit, Selected} from './edit.js';
import {followingMark, isInFence, lineStart, type LineStart} from './lines.js';
import {nestItem} from './nest-item.js';

/** What Enter does here; null: nothing of its own. */
export function continueList({text, start, end}: Selected): Edit | null {
  if (start !== end) return null;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const before = lineStart(text.slice(from, start));
  const {quote, indent, mark, gap, words} = before;
  if (mark === '' ? quote === '' : gap === '') return null;
  if (isInFence(text, start)) return null;
  const isEmpty = words.trim() === '' && /^[ \t]*(?:\n|$)/.test(text.slice(start));
  if (isEmpty) return endOf({text, start, end}, from, before);
  const next = `\n${quote}${indent}${mark === '' ? '' : followingMark(mark) + gap}`;
  return caretAfter({from: start, to: start, words: next});
}

/** An empty item goes out by one level; the last level leaves an empty line, without which the list would go on. */
function endOf({text, start, end}: Selected, from: number, {quote, mark, indent}: LineStart): Edit {
  if (mark !== '' && indent !== '') {
    const out = nestItem({text, start, end}, true);
    if (out) return out;
  }
  const kept = mark === '' ? quote.replace(/>[^>]*$/, '') : quote;
  const isFirst = from === 0 || text.slice(0, from).endsWith('\n\n');
  return caretAfter({from, to: start, words: isFirst ? kept : `${kept}\n${kept}`});
}

const caretAfter = (edit: Omit<Edit, 'start' | 'end'>): Edit => {
  const caret = edit.from + edit.words.length;
  return {...edit, start: caret, end: caret};
};
