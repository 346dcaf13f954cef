/**
 * How many pixels of its surroundings can be seen above an element when all is scrolled back: up to the edge of the page, of a page's header that stays
 * (`scroll-margin-block-start` says how high that is), or of the box that it scrolls in.
 */
export function roomAbove(element: Element): number {
  const {top} = element.getBoundingClientRect();
  for (let around = parentOf(element); around && around !== document.documentElement; around = parentOf(around)) {
    const {overflowY} = getComputedStyle(around);
    if (around !== document.body && overflowY !== 'visible')
      return top - around.getBoundingClientRect().top - around.clientTop + around.scrollTop;
  }
  return top + scrollY - (parseFloat(getComputedStyle(element).scrollMarginBlockStart) || 0);
}

/** As it is laid out, out of shadow roots. */
function parentOf(element: Element): Element | null {
  const around = element.assignedSlot ?? element.parentNode;
  return around instanceof ShadowRoot ? around.host : (around as Element | null);
}
