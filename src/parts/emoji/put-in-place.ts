/** Puts something in the place of what is written, for whoever may have written on behind it. */
import {insertText} from '../text-box/insert-text.js';

/** Undo takes it back; the caret stays with the words that it stands in. */
export function putInPlace(box: HTMLTextAreaElement, start: number, end: number, words: string): void {
  const {selectionStart, selectionEnd} = box;
  const moved = (position: number): number =>
    position < end ? Math.min(position, start) : position - (end - start) + words.length;
  box.setSelectionRange(start, end);
  insertText(box, words);
  box.setSelectionRange(moved(selectionStart), moved(selectionEnd));
}
