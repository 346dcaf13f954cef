/** A person with nothing but a keyboard: goes from stop to stop, and knows of a place what a screen reader says of it. */
import {sendKeys} from '@web/test-runner-commands';
import {until} from './until.js';

/** What has the focus, through all shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The name of what has the focus, as far as it is written on it. */
export function nameOfFocused(): string {
  const element = focused();
  const label = element?.getAttribute('aria-label') ?? (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
  return (label ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const mostStops = 120;

/** Tabs on until the focus is on something of this name inside `place`. Throws if it comes round without. */
export async function tabTo(name: string | RegExp, place: (element: Element) => boolean = () => true): Promise<void> {
  const seen: string[] = [];
  for (let stop = 0; stop < mostStops; stop++) {
    await sendKeys({press: 'Tab'});
    const found = nameOfFocused();
    seen.push(found);
    const isNamed = typeof name === 'string' ? found === name : name.test(found);
    const element = focused();
    if (isNamed && element && place(element)) return;
  }
  throw new Error(`Tab never comes to "${name}". It comes to: ${[...new Set(seen)].join(' | ')}`);
}

/** Presses Enter where the focus is. */
export const enter = (): Promise<void> => sendKeys({press: 'Enter'});

/** Waits until the focus is on something of this name. */
export const focusOn = (name: string | RegExp): Promise<void> =>
  until(() => (typeof name === 'string' ? nameOfFocused() === name : name.test(nameOfFocused())));

/** Whether an element, or what it is drawn in, is or is in another, through shadow roots. */
export function isInside(element: Element, place: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null)
    if (node === place) return true;
  return false;
}
