/**
 * `npm run bench`: what a long feed and a long discussion cost the main thread, each as a multiple of what the same posts cost
 * when they are drawn by hand, in the same round and the same browser. Fails when a bar is broken. `npm run bench -- thread`
 * plays one of them, `box` is the time of a key in a post box; `-- --rounds 5` plays more rounds.
 */
import puppeteer, {type Browser} from 'puppeteer-core';
import {type Costs, play} from './bench/play.js';
import {typeInto, written} from './bench/keys.js';
import {openStage, type Stage} from './bench/stage.js';
import {findBrowser} from './browser.js';

interface Bar {
  readonly of: keyof Costs;
  readonly what: string;
  readonly unit: string;
  /** How many times what the baseline costs, at most. */
  readonly atMost?: number;
  /** In the unit itself, at most. */
  readonly most?: number;
}

const count = 1000;

const bars: readonly Bar[] = [
  {of: 'open', what: 'open, first 50', unit: 'ms', atMost: 1.4},
  {of: 'further', what: `each further, up to ${count}`, unit: 'ms', atMost: 1.5},
  {of: 'memory', what: `memory with ${count}`, unit: 'MB', atMost: 1.5},
  {of: 'scroll', what: `scroll through ${count}`, unit: 'ms', atMost: 1.5},
  {of: 'react', what: `press a reaction among ${count}`, unit: 'ms', atMost: 1.2},
  {of: 'key', what: `a key in the box below ${count}`, unit: 'ms', atMost: 1.25},
  {of: 'caret', what: 'rest, but for a caret', unit: 'ms/s', atMost: 2},
  {of: 'rest', what: 'rest', unit: 'ms/s', most: 0.5},
];

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

interface Round {
  readonly foyer: Costs;
  readonly vanilla: Costs;
}

async function rounds(browser: Browser, stage: Stage, what: 'feed' | 'thread', times: number): Promise<Round[]> {
  const played: Round[] = [];
  for (let round = 0; round < times; round++) {
    process.stderr.write(`${what}, round ${round + 1} of ${times} …\n`);
    const vanilla = await play(browser, stage, 'vanilla', what, count);
    played.push({vanilla, foyer: await play(browser, stage, 'foyer', what, count)});
  }
  return played;
}

function report(what: string, played: readonly Round[]): void {
  console.log(`\n${what}${' '.repeat(40 - what.length)}  by hand    Foyer    ratio   at most`);
  for (const {of, what: name, unit, atMost, most} of bars) {
    if (played.every(({foyer}) => foyer[of] === 0)) continue;
    const [foyer, vanilla] = [
      median(played.map((round) => round.foyer[of])),
      median(played.map((round) => round.vanilla[of])),
    ];
    const ratio = median(played.map((round) => round.foyer[of] / round.vanilla[of]));
    const isBroken = atMost ? ratio > atMost : foyer > (most ?? Infinity);
    if (isBroken) process.exitCode = 1;
    const figures = [
      vanilla.toFixed(2),
      foyer.toFixed(2),
      `× ${ratio.toFixed(2)}`,
      atMost ? `× ${atMost}` : String(most),
    ];
    console.log(
      `${isBroken ? '✖' : '✔'} ${`${name} (${unit})`.padEnd(38)}${figures.map((figure) => figure.padStart(9)).join('')}`,
    );
  }
}

/** From the key to the screen, at most so many times what a bare text box takes in the same round. */
const keyAtMost = 1.5;

async function reportKeys(browser: Browser, stage: Stage, times: number): Promise<void> {
  const played: {readonly bare: number; readonly box: number}[] = [];
  for (let round = 0; round < times; round++) {
    const bare = await typeInto(browser, stage, 'bare');
    played.push({bare, box: await typeInto(browser, stage, 'box')});
  }
  const ratio = median(played.map(({bare, box}) => box / bare));
  if (ratio > keyAtMost) process.exitCode = 1;
  const [bare, box] = [median(played.map((round) => round.bare)), median(played.map((round) => round.box))];
  console.log(
    `\n${ratio > keyAtMost ? '✖' : '✔'} key to screen in a post box with ${written} characters, 95 of 100: ${box.toFixed(1)} ms, ` +
      `bare text box ${bare.toFixed(1)} ms, × ${ratio.toFixed(2)}, at most × ${keyAtMost}`,
  );
}

const all = ['feed', 'thread', 'box'] as const;
const wanted = all.filter((what) => process.argv.includes(what) || !all.some((each) => process.argv.includes(each)));
const times = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 3;
const stage = await openStage(wanted.includes('thread'));
const {path, args} = await findBrowser();
const browser = await puppeteer.launch({executablePath: path, args: [...args], headless: true});
try {
  for (const what of wanted) {
    if (what === 'box') await reportKeys(browser, stage, times);
    else report(what, await rounds(browser, stage, what, times));
  }
} finally {
  await browser.close();
  await stage.close();
}
