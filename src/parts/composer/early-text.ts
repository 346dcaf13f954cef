/** What was typed into the plain text box that stands in the place of a composer, for the composer to go on with. */
import type {Writing} from '../../network/writing.js';

export interface EarlyText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the caret was in it. */
  readonly isFocused: boolean;
  /** Something has been handed over before: this goes on with it. */
  readonly isMore: boolean;
  /** What stands before it where this is written already. */
  before(written: string): string;
}

/** What will be a composer. */
type Place = Element & {readonly writing: Writing | null};

const composing = new WeakSet<EventTarget>();
/** What was told of a box last: what stands before its text, what was written already, and all of it. */
const told = new WeakMap<EventTarget, readonly [before: string, written: string, whole: string]>();

/** What stands before the text of a box where this is written already: nothing of it twice, if it has been told. */
function before(box: HTMLTextAreaElement, written: string): string {
  const [earlier = '', seen, whole] = told.get(box) ?? [];
  return written === seen || written === whole ? earlier : written && `${written}\n\n`;
}

/** For what is typed: kept like all that is written, for the page may be gone before the composer is there. */
export function tell({currentTarget}: Event): void {
  const box = currentTarget as HTMLTextAreaElement;
  const place: Place = box.closest('foyer-composer')!;
  const {shadowRoot, writing} = place;
  // Then it is the composer that tells; the one without the other: it waits for an input method.
  if (shadowRoot || !writing) return;
  const earlier = before(box, writing.text);
  const text = earlier + box.value;
  told.set(box, [earlier, writing.text, text]);
  box.dispatchEvent(Object.assign(new Event('composer-change', {bubbles: true}), {writing: {...writing, text}}));
}

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
    const {value: text, selectionStart: start, selectionEnd: end} = box!;
    // Not `:focus`, which a window in the background does not match in every browser.
    const isFocused = (box!.getRootNode() as Document | ShadowRoot).activeElement === box;
    box!.value = '';
    // Nobody has been there.
    if (!text && !isFocused) return;
    take({text, start, end, isFocused, isMore, before: (written) => before(box!, written)});
    isMore = true;
  };
  if (!box) return;
  look();
  box.addEventListener('focus', look);
  box.addEventListener('input', look);
}
