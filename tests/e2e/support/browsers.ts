/**
 * The same page in Chromium, Firefox and WebKit. A file of tests that imports this one is run by `npm test` once for each: in
 * Chromium first, then with `FOYER_BROWSER=firefox` and `FOYER_BROWSER=webkit`. What is seen is asked of the page itself,
 * through every shadow root, because the browsers' tools differ and a strict policy stops some of them.
 */
import {after} from 'node:test';
import {launch} from './launch.js';
import {Pane} from './pane.js';
import type {Surroundings, TestBrowser, TestPage} from './test-page.js';
import {openWebkit} from './webkit.js';

/** The browser of this run: `chromium`, `firefox` or `webkit`. */
export const browserName = process.env.FOYER_BROWSER ?? 'chromium';

const opened: {close(): Promise<unknown>}[] = [];
// Whatever failed: a browser that stays open would keep the whole run from ending.
after(() => Promise.all(opened.map((browser) => browser.close())));

/** One person with one window of the browser of this run. */
export class Reader extends Pane {
  readonly page: TestPage;
  readonly origin: string;
  readonly #browser: TestBrowser;
  readonly #complaints: string[];

  private constructor(browser: TestBrowser, page: TestPage, origin: string, complaints: string[]) {
    super(page, (x, y) => page.mouse.click(x, y));
    this.#browser = browser;
    this.page = page;
    this.origin = origin;
    this.#complaints = complaints;
  }

  /** @param origin - Of the demo, or of whatever has the pages. */
  static async arrive(origin: string, surroundings: Surroundings = {}): Promise<Reader> {
    const complaints: string[] = [];
    const browser =
      browserName === 'webkit'
        ? await openWebkit(surroundings)
        : await launch(browserName, surroundings, (words) => complaints.push(words));
    opened.push(browser);
    await browser.page.setViewport({width: 1280, height: 900});
    return new Reader(browser, browser.page, origin, complaints);
  }

  /** Signs in on the list of awkward pages. The session is the tab's: every page of `/awkward/` has it from then on. */
  async signIn(name: string): Promise<void> {
    await this.open('/awkward/');
    await this.press('foyer-login button', 'Sign in');
    await this.press('#people button', name);
    await this.see('foyer-login button', name);
  }

  /**
   * Goes to a page; what was complained of before is forgotten.
   * @param origin - Default: where this person has arrived.
   */
  async open(path: string, origin = this.origin): Promise<void> {
    // By way of an empty page: what the last one still has to say is not this one's.
    await this.page.goto('about:blank');
    this.#complaints.length = 0;
    await this.page.goto(origin + path, {waitUntil: 'domcontentloaded'});
  }

  /** Until posts, trends and the post box are there. */
  async seeAllWidgets(): Promise<void> {
    await this.see('foyer-feed article');
    await this.see('foyer-trending .title');
    await this.see('foyer-post-box textarea');
  }

  /** What is in the page's only frame, of whatever origin. */
  get inFrame(): Pane {
    const {frame} = this.#browser;
    return new Pane(frame, async (x, y) => {
      const place = await this.inPage(scrollToFrame, y);
      await this.page.mouse.click(place.x + x, place.y + y);
    });
  }

  /** Waits for a window whose address has these words in it, and whose page has been read. */
  async window(words: string): Promise<Reader> {
    return this.until(`a window at ${words}`, async () => {
      for (const page of await this.#browser.windows()) {
        // One that is just opening or closing can't be asked.
        const address = await page
          .evaluate(() => (document.readyState === 'loading' ? '' : location.href))
          .catch(() => '');
        if (address.includes(words)) return new Reader(this.#browser, page, this.origin, []);
      }
      return false;
    });
  }

  /** Errors and warnings of the console and of scripts, since the last page was opened. */
  async complaints(): Promise<string[]> {
    return [...this.#complaints, ...(await this.page.evaluate(() => [...(window.heard ?? [])]))];
  }

  /** What has been held against the page: errors, warnings, and what its policy stopped. */
  async troubles(): Promise<string[]> {
    return [...(await this.complaints()), ...(await this.page.evaluate(() => [...(window.policyViolations ?? [])]))];
  }

  override async summary(): Promise<string> {
    return `${await super.summary()} ${JSON.stringify(await this.complaints().catch(() => []))}`;
  }
}

/** Runs in the page: brings a line of its only frame to the middle of the window. @returns where the frame begins then */
function scrollToFrame(line: number): {readonly x: number; readonly y: number} {
  const frame = document.querySelector('iframe')!;
  const at = frame.getBoundingClientRect().y + line;
  if (at < 0 || at > innerHeight) scrollBy({top: at - innerHeight / 2, behavior: 'instant'});
  const {x, y} = frame.getBoundingClientRect();
  return {x: x + frame.clientLeft, y: y + frame.clientTop};
}
