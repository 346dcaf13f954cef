/** Where the focus goes when it leaves something big in one step, such as a feed with Ctrl+End. */

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, iframe, [tabindex], [contenteditable=""], [contenteditable="true"]';

/** Elements of the page in the order in which Tab meets them, shadow roots and slots included, without those in `skipped`. */
function* walk(node: Element, skipped: Element): Generator<Element> {
  yield node;
  if (node === skipped) return;
  const children =
    node instanceof HTMLSlotElement && node.assignedElements().length > 0
      ? node.assignedElements()
      : (node.shadowRoot ?? node).children;
  for (const child of children) yield* walk(child, skipped);
}

const canTakeFocus = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && element.matches(focusable) && element.tabIndex >= 0 && element.checkVisibility();

/** The last focusable element before `element` in its document, or the first one after it; null where there is none. */
export function focusableBeside(element: Element, side: 'before' | 'after'): HTMLElement | null {
  let isPast = false;
  let found: HTMLElement | null = null;
  for (const candidate of walk(element.ownerDocument.documentElement, element)) {
    if (candidate === element) {
      if (side === 'before') return found;
      isPast = true;
    } else if (canTakeFocus(candidate)) {
      if (isPast) return candidate;
      found = candidate;
    }
  }
  return null;
}
