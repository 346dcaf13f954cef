/** How long a key takes from the hand to the screen, in a post box with a long text and in a bare text box. */
import type {Browser} from 'puppeteer-core';
import {Measured} from './measure.js';
import type {Stage} from './stage.js';

/** Characters that are there already. */
export const written = 5000;
const sentence = 'Soup with **more** bread for the canteen. ';
const keys = 'What I would like is soup. '.repeat(6);

/** Milliseconds from keydown to paint, of which 95 of 100 keys stay below. */
export async function typeInto(browser: Browser, stage: Stage, what: 'box' | 'bare'): Promise<number> {
  const measured = await Measured.open(browser);
  const {page} = measured;
  await page.goto(stage.address('box', what));
  await page.waitForFunction(() => window.boxOf, {polling: 50});
  const text = sentence.repeat(Math.ceil(written / sentence.length)).slice(0, written);
  await page.evaluate((words) => window.boxOf!.begin(words), text);
  await measured.idle();
  // The first keys make what is made once.
  await page.keyboard.type(keys.slice(0, 27));
  await measured.idle();
  await page.evaluate(() => void window.boxOf!.delays.splice(0));
  await page.keyboard.type(keys, {delay: 20});
  await measured.idle();
  const delays = await page.evaluate(() => window.boxOf!.delays);
  if (delays.length !== keys.length) throw new Error(`${delays.length} keys were drawn instead of ${keys.length}.`);
  await measured.close();
  return [...delays].sort((one, other) => one - other)[Math.floor(delays.length * 0.95)]!;
}
