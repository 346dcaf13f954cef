/** Types for the person. */

/** Older than the standard, and without a successor: everything else throws the history of the text box away. */
interface Typist {
  execCommand?(command: 'insertText' | 'delete', showInterface: false, words?: string): boolean;
}

/** Puts words in the place of the selection, as if they had been typed: undo takes them back. None: it is deleted. */
export function insertText(box: HTMLTextAreaElement, words: string): void {
  const typist: Typist = document;
  if (words === '' ? typist.execCommand?.('delete', false) : typist.execCommand?.('insertText', false, words)) return;
  box.setRangeText(words, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new InputEvent('input', {bubbles: true}));
}
