/**
 * Lets Shift and Tab land where they would if everything were whole: what is far draws no buttons, and the last of them is where one
 * comes in from below. It is drawn before the browser moves the focus; what is not reached leaves them out again. Loaded when
 * something is far for the first time.
 */

interface FarHost extends Element {
  /** Draws it whole, now. */
  hurry(): void;
}

/** @param far - All that is far right now. */
export function lookBackwards(far: ReadonlySet<{readonly host: FarHost}>): void {
  addEventListener(
    'keydown',
    ({key, shiftKey}) => {
      if (key !== 'Tab' || !shiftKey) return;
      const lists = new Map([...far].map(({host}) => [host.getRootNode() as ShadowRoot, host.localName]));
      lists.forEach((name, root) => drawAbove([...root.querySelectorAll<FarHost>(name)], root.activeElement));
    },
    true,
  );
}

/** What is above the focus in a list; from anywhere else, one can only come to its end. */
function drawAbove(list: readonly FarHost[], focused: Element | null): void {
  const from = list.findIndex((host) => host === focused);
  for (let index = (from < 0 ? list.length : from) - 1; index >= 0; index--) {
    list[index]!.hurry();
    // In what was deleted there is nothing to land on.
    if (list[index]!.shadowRoot!.querySelector('a, button')) return;
  }
}
