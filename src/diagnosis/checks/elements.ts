/** Whether there are widgets, and whether their scripts came. */
import {broken, unknown, well, type Check} from '../finding.js';

/** Milliseconds. Scripts may still be on their way. */
const patience = 4_000;

/** What is far away, or out of sight, may be loaded only when somebody comes near. */
function isNear(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return element.checkVisibility() && top < 2 * innerHeight && bottom > -innerHeight;
}

export const elements: Check = {
  name: 'elements',
  group: 'page',
  async run({networks, widgets}) {
    const all = [...networks, ...widgets];
    const tags = new Set(all.filter(isNear).map(({localName}) => localName));
    await Promise.race([
      Promise.allSettled([...tags].map((tag) => customElements.whenDefined(tag))),
      new Promise((resolve) => setTimeout(resolve, patience)),
    ]);
    const undefinedTags = [...tags].filter((tag) => !customElements.get(tag));
    if (undefinedTags.length) {
      return broken(
        (words) => words.elements.undefined(undefinedTags.map((tag) => `<${tag}>`).join(', ')),
        (words) => words.elements.undefinedFix,
      );
    }
    if (!widgets.length) return unknown((words) => words.elements.none);
    return well((words) => words.elements.well(all.length));
  },
};
