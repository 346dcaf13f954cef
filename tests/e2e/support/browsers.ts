/**
 * The same page in Chromium, Firefox and WebKit. A file of tests that imports this one is run by `npm test` once for each: in
 * Chromium first, then with `FOYER_BROWSER=firefox` and `FOYER_BROWSER=webkit`. What is seen is asked of the page itself,
 * through every shadow root, because the browsers' tools differ and a strict policy stops some of them.
 */
import {after} from 'node:test';
import puppeteer, {type Browser} from 'puppeteer-core';
import {findBrowser} from '../../../tools/browser.js';
import {findFirefox} from '../../../tools/firefox.js';
import {type Found, findAll, watchPolicy} from './in-page.js';
import type {SlowLine} from './slow-line.js';
import type {TestPage} from './test-page.js';
import {openWebkit} from './webkit.js';

/** The browser of this run: `chromium`, `firefox` or `webkit`. */
export const browserName = process.env.FOYER_BROWSER ?? 'chromium';

const opened: {close(): Promise<unknown>}[] = [];
// Whatever failed: a browser that stays open would keep the whole run from ending.
after(() => Promise.all(opened.map((browser) => browser.close())));

async function launch(line?: SlowLine): Promise<Browser> {
  if (browserName === 'chromium') {
    const {path, args} = await findBrowser();
    // Chrome announces itself to automation with a bar that takes height; headless has none.
    const proxy = line ? [`--proxy-server=127.0.0.1:${line.port}`, '--proxy-bypass-list=<-loopback>'] : [];
    return puppeteer.launch({executablePath: path, args: [...args, ...proxy], headless: true});
  }
  const firefox = findFirefox();
  if (firefox.path === null) throw new Error(firefox.reason);
  const extraPrefsFirefox = line && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': line.port,
    'network.proxy.allow_hijacking_localhost': true,
  };
  return puppeteer.launch({browser: 'firefox', executablePath: firefox.path, headless: true, extraPrefsFirefox});
}

async function openPage(complain: (words: string) => unknown, line?: SlowLine): Promise<TestPage> {
  const browser = await launch(line);
  opened.push(browser);
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) complain(message.text());
  });
  page.on('pageerror', (error) => complain(error instanceof Error ? error.message : String(error)));
  await page.evaluateOnNewDocument(watchPolicy);
  return page;
}

async function openInWebkit(line?: SlowLine): Promise<TestPage> {
  const webkit = await openWebkit(line?.port);
  opened.push(webkit);
  return webkit.page;
}

/** One person with one window of the browser of this run. */
export class Reader {
  readonly page: TestPage;
  readonly origin: string;
  readonly #complaints: string[];

  private constructor(page: TestPage, origin: string, complaints: string[]) {
    this.page = page;
    this.origin = origin;
    this.#complaints = complaints;
  }

  /**
   * @param origin - Of the demo.
   * @param line - On which the browser has everything; without one it is as fast as can be.
   */
  static async arrive(origin: string, line?: SlowLine): Promise<Reader> {
    const complaints: string[] = [];
    const complain = (words: string): unknown => complaints.push(words);
    const page = browserName === 'webkit' ? await openInWebkit(line) : await openPage(complain, line);
    await page.setViewport({width: 1280, height: 900});
    return new Reader(page, origin, complaints);
  }

  /** Signs in on the list of awkward pages. The session is the tab's: every page of `/awkward/` has it from then on. */
  async signIn(name: string): Promise<void> {
    await this.open('/awkward/');
    await this.press('foyer-login button', 'Sign in');
    await this.press('#people button', name);
    await this.see('foyer-login button', name);
  }

  /** Goes to a page of the demo; what was complained of before is forgotten. */
  async open(path: string): Promise<void> {
    // By way of an empty page: what the last one still has to say is not this one's.
    await this.page.goto('about:blank');
    this.#complaints.length = 0;
    await this.page.goto(this.origin + path, {waitUntil: 'domcontentloaded'});
  }

  /**
   * What a person sees that matches the selector, through every shadow root: nothing that is hidden, folded away or has no size.
   * @param selector - Its last part is looked for inside of what the parts before it found, however deep.
   */
  async find(selector: string): Promise<Found[]> {
    return this.inPage(findAll, selector);
  }

  /** Waits until something is seen that matches the selector and holds the words. Resolves with all that matches. */
  async see(selector: string, words = ''): Promise<Found[]> {
    return this.until(`${selector} ${words}`, async () => {
      const found = (await this.find(selector)).filter(({text}) => text.includes(words));
      return found.length > 0 && found;
    });
  }

  /** Until posts, trends and the post box are there. */
  async seeAllWidgets(): Promise<void> {
    await this.see('foyer-feed article');
    await this.see('foyer-trending .title');
    await this.see('foyer-post-box textarea');
  }

  /** Waits until it is there and stands still, and clicks it as a person would: with the mouse, in its middle. */
  async press(selector: string, words = ''): Promise<void> {
    let before = '';
    const {x, y, width, height} = await this.until(`${selector} ${words}, standing still`, async () => {
      const [found] = await this.inPage(findAll, selector, words);
      const place = JSON.stringify(found ?? '');
      const isStill = place === before;
      before = place;
      return isStill && found !== undefined && found.width > 0 && found;
    });
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Waits for a condition, never for time; the test's own patience ends it. */
  async until<Result>(what: string, look: () => Promise<Result | false>): Promise<Result> {
    let problem: unknown;
    for (const start = Date.now(); ;) {
      // A page that is just being left can't be asked for a moment.
      const result = await look().catch((error: unknown) => {
        problem = error;
        return false as const;
      });
      if (result !== false) return result;
      if (Date.now() - start > patience)
        throw new Error(`Never seen: ${what}. The page: ${await this.summary()}`, {cause: problem});
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Errors and warnings of the console and of scripts, since the last page was opened. */
  async complaints(): Promise<string[]> {
    return [...this.#complaints, ...(await this.page.evaluate(() => [...(window.heard ?? [])]))];
  }

  /** What has been held against the page: errors, warnings, and what its policy stopped. */
  async troubles(): Promise<string[]> {
    return [...(await this.complaints()), ...(await this.page.evaluate(() => [...(window.policyViolations ?? [])]))];
  }

  /** Asks the page. As text: what compiles these tests gives inner functions their names by a helper that no page has. */
  async inPage<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    const call = `((__name) => (${String(run)})(...${JSON.stringify(args)}))((one) => one)`;
    return (await this.page.evaluate(call)) as Result;
  }

  async summary(): Promise<string> {
    const seen = await this.find('body').catch(() => []);
    return JSON.stringify([
      await this.page.evaluate(() => location.href).catch(() => ''),
      seen[0]?.text.slice(0, 600),
      this.complaints,
    ]);
  }
}

/** Milliseconds. */
const patience = 60_000;
