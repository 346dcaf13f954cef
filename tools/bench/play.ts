/** One round with one page: a person opens it, goes back to the beginning of things, scrolls, reacts, writes and rests. */
import type {Browser} from 'puppeteer-core';
import {Measured} from './measure.js';
import type {Painter, Stage} from './stage.js';

export interface Costs {
  /** Milliseconds until the first page is drawn, scripts included. */
  readonly open: number;
  /** Milliseconds for each further post or reply. */
  readonly further: number;
  /** Megabytes of script objects when all are there. */
  readonly memory: number;
  /** Milliseconds for a way from one end to the other. */
  readonly scroll: number;
  /** Milliseconds for a press on a reaction. */
  readonly react: number;
  /** Milliseconds for a key in the box for a reply; 0 where there is none. */
  readonly key: number;
  /** Milliseconds a second while nothing happens but a caret that blinks; 0 where there is none. */
  readonly caret: number;
  /** Milliseconds a second while nothing happens. */
  readonly rest: number;
}

const firstPage = 50;
const keys = 'What I would like is soup. ';
const restTime = 6000;
/** Milliseconds in which a page hears of its own reaction, and asks what became of it. */
const settleTime = 2000;

export async function play(
  browser: Browser,
  stage: Stage,
  painter: Painter,
  what: 'feed' | 'thread',
  count: number,
): Promise<Costs> {
  const measured = await Measured.open(browser);
  const {page} = measured;
  const open = await measured.cost(async () => {
    await page.goto(stage.address(painter, what));
    await measured.shows(firstPage);
  });
  const further = await measured.cost(async () => {
    for (let shown = firstPage; shown < count; shown += firstPage) {
      await page.evaluate(() => window.screenOf!.more());
      await measured.shows(shown + firstPage);
    }
  });
  const scroll = await measured.cost(() => page.evaluate(scrollThrough));
  await page.evaluate(() => window.screenOf!.aim());
  await measured.idle();
  const react = await measured.cost(async () => {
    await page.evaluate(() => window.screenOf!.react());
    await page.waitForFunction(() => window.screenOf!.hasReacted(), {polling: 20});
  });
  await pause(settleTime);
  const rest = await measured.rest(restTime);
  const key = what === 'thread' ? await write(measured) : 0;
  await pause(settleTime);
  const caret = what === 'thread' ? await measured.rest(restTime) : 0;
  // At the end: making room goes on for a while.
  const memory = (await measured.memory()) / 1e6;
  await measured.close();
  return {
    open,
    further: further / (count - firstPage),
    memory,
    scroll,
    react,
    key,
    caret,
    rest,
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function write(measured: Measured): Promise<number> {
  const {page} = measured;
  await page.evaluate(() => window.screenOf!.focusBox());
  await measured.idle();
  // The first keys make what is made once.
  await page.keyboard.type(keys);
  await measured.idle();
  const cost = await measured.cost(() => page.keyboard.type(keys.repeat(4)));
  const text = await page.evaluate(() => window.screenOf!.text());
  if (text !== keys.repeat(5)) throw new Error(`Not what was written: "${text}"`);
  return cost / (keys.length * 4);
}

/** In steps of half a window, a frame each, from where one is to the other end. */
async function scrollThrough(): Promise<void> {
  const down = scrollY < innerHeight;
  const step = (innerHeight / 2) * (down ? 1 : -1);
  for (let steps = 0; steps < 400; steps++) {
    const before = scrollY;
    scrollBy({top: step, behavior: 'instant'});
    await new Promise(requestAnimationFrame);
    if (scrollY === before) return;
  }
}
