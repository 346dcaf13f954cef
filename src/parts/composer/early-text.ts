/** What was typed into the plain text box that stands in the place of a composer, for the composer to go on with. */

export interface EarlyText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the caret was in it. */
  readonly isFocused: boolean;
  /** Something has been handed over before: this goes on with it. */
  readonly isMore: boolean;
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

/**
 * Hands over what was typed into the box, and whatever is still typed there: some browsers leave the caret for a while in a box
 * that is no longer shown.
 */
export function handOver(box: HTMLTextAreaElement | null, take: (early: EarlyText) => void): void {
  let isMore = false;
  const look = (): void => {
    const early = box && readEarlyText(box);
    if (early) take({...early, isMore});
    isMore ||= Boolean(early);
  };
  look();
  box?.addEventListener('focus', look);
  box?.addEventListener('input', look);
}

/** Null: nobody has been there. */
function readEarlyText(box: HTMLTextAreaElement): Omit<EarlyText, 'isMore'> | null {
  const {value: text, selectionStart: start, selectionEnd: end} = box;
  // Not `:focus`, which a window in the background does not match in every browser.
  const isFocused = (box.getRootNode() as Document | ShadowRoot).activeElement === box;
  box.value = '';
  return text || isFocused ? {text, start, end, isFocused} : null;
}
