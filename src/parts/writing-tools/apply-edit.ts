/** Carries out an edit in a text box, as one step for undo. */
import {insertText} from '../text-box/insert-text.js';
import type {Edit, Selected} from './edits/edit.js';

/** What is written in a box, and what is selected. */
export const selectedIn = ({value: text, selectionStart: start, selectionEnd: end}: HTMLTextAreaElement): Selected => ({
  text,
  start,
  end,
});

export function applyEdit(box: HTMLTextAreaElement, {from, to, words, start, end}: Edit): void {
  box.focus({preventScroll: true});
  // What stays the same at either end is left alone, so that undo shows what was undone.
  const old = box.value.slice(from, to);
  const most = Math.min(old.length, words.length);
  let head = 0;
  while (head < most && old[head] === words[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === words.at(-1 - tail)) tail++;
  box.setSelectionRange(from + head, to - tail);
  const written = words.slice(head, words.length - tail);
  if (written !== '' || old.length > head + tail) insertText(box, written);
  box.setSelectionRange(start, end);
}
