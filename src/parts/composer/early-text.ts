/** What was typed into the plain text box that stands in the place of a composer, for the composer to go on with. */

export interface EarlyText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the caret was in it. */
  readonly isFocused: boolean;
}

const composing = new WeakSet<EventTarget>();

/** For the events of an input method: half a word would be lost with its box. */
export function followInputMethod({type, currentTarget}: CompositionEvent): void {
  if (type === 'compositionstart') composing.add(currentTarget!);
  else composing.delete(currentTarget!);
}

/** Calls `then` once no input method is at work in the box: now, as a rule. */
export function afterInputMethod(box: HTMLTextAreaElement | null, then: () => void): void {
  if (box && composing.has(box)) box.addEventListener('compositionend', then, {once: true});
  else then();
}

/** Null: nobody has been there. */
export function readEarlyText(box: HTMLTextAreaElement | null): EarlyText | null {
  if (!box) return null;
  const {value: text, selectionStart: start, selectionEnd: end} = box;
  const isFocused = box.matches(':focus');
  box.value = '';
  return text || isFocused ? {text, start, end, isFocused} : null;
}
