/**
 * How many pixels the frame needs. Menus count too: they float, and a frame that is just as high as a button would show
 * none of the button's menu.
 */

/** As long as something floats, the frame is at least this high: menus measure themselves by their window. */
const roomToFloat = 420;
const below = 12;

/** Calls back with every new height of what stands in `stage`, and once at first. Returns how to stop. */
export function watchHeight(stage: HTMLElement, report: (height: number) => void): () => void {
  let last = 0;
  const measure = (): void => {
    const height = Math.max(Math.ceil(stage.getBoundingClientRect().height), roomBelow(floatersIn(stage)));
    if (height !== last) report((last = height));
  };
  // Not yet: others measure and fold in the same moment, and what they make shorter is told to nobody above before the next
  // frame. A task is after all of them, and a message to the page around would take one anyhow.
  const observer = new ResizeObserver(() => void setTimeout(measure));
  observer.observe(stage);
  // Popovers tell only their own shadow root that they open; what opens and closes them is heard everywhere.
  const soon = (): number => requestAnimationFrame(measure);
  const hands = ['click', 'keyup', 'input', 'focusout'] as const;
  for (const name of hands) document.addEventListener(name, soon, true);
  return () => {
    observer.disconnect();
    for (const name of hands) document.removeEventListener(name, soon, true);
  };
}

function roomBelow(floaters: readonly Element[]): number {
  if (floaters.length === 0) return 0;
  const ends = floaters.map((floater) => floater.getBoundingClientRect().bottom + scrollY + below);
  return Math.ceil(Math.max(roomToFloat, ...ends));
}

/** Everything open in the top layer, through all shadow roots. */
function floatersIn(root: ParentNode): Element[] {
  const found: Element[] = [...root.querySelectorAll(':popover-open, dialog:modal')];
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) found.push(...floatersIn(element.shadowRoot));
  return found;
}
