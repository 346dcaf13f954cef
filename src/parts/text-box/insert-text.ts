/** Types for the person. */

/** Older than the standard, and without a successor: everything else throws the history of the text box away. */
interface Typist {
  execCommand?(command: 'insertText', showInterface: false, words: string): boolean;
}

/** Puts words in the place of the selection, as if they had been typed: undo takes them back. */
export function insertText(box: HTMLTextAreaElement, words: string): void {
  if ((document as Typist).execCommand?.('insertText', false, words)) return;
  box.setRangeText(words, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new InputEvent('input', {bubbles: true}));
}
