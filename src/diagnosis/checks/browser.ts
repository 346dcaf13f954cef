/** Whether the browser is new enough, and whether it was given a page that it trusts. */
import {broken, well, type Check} from '../finding.js';

/** What Foyer is built on, by the names that developers know it by. */
const needs: Readonly<Record<string, () => boolean>> = {
  'light-dark()': () => CSS.supports('color', 'light-dark(red, red)'),
  'relative colours': () => CSS.supports('color', 'oklch(from red l c h)'),
  'color-mix()': () => CSS.supports('color', 'color-mix(in oklch, red, red)'),
  'container queries': () => CSS.supports('container-type', 'inline-size'),
  popover: () => 'popover' in HTMLElement.prototype,
  'AbortSignal.any': () => 'any' in AbortSignal,
  'streams of text': () => 'TextDecoderStream' in globalThis,
};

export const browser: Check = {
  name: 'browser',
  group: 'page',
  run() {
    if (!isSecureContext) {
      return broken(
        (words) => words.browser.insecure,
        (words) => words.browser.insecureFix,
      );
    }
    const missing = Object.keys(needs).filter((name) => !needs[name]?.());
    if (!missing.length) return well((words) => words.browser.well);
    return broken(
      (words) => words.browser.old(missing.join(', ')),
      (words) => words.browser.oldFix,
    );
  },
};
