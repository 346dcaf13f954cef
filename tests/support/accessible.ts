/** What every test of accessibility asks: does axe find anything in an element that stands still? */
import {expect} from '@open-wc/testing';
import {stillness} from './animations.js';

/** Fails with axe's report. Waits for fades to end first: half faded in, any text has too little contrast. */
export async function expectAccessible(element: Element): Promise<void> {
  await stillness(element);
  await expect(element).to.be.accessible();
}
