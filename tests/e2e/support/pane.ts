/** What a person sees and presses in one place, a page or a frame in it, through every shadow root. */
import {type Found, findAll} from './in-page.js';
import type {TestPlace} from './test-page.js';

/** Milliseconds. */
const patience = 60_000;

export class Pane {
  readonly #place: TestPlace;
  readonly #click: (x: number, y: number) => Promise<unknown>;

  /** @param click - With the mouse, at a point of this place. */
  constructor(place: TestPlace, click: (x: number, y: number) => Promise<unknown>) {
    this.#place = place;
    this.#click = click;
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

  /** Waits until so many are seen. */
  async seeCount(selector: string, count: number): Promise<Found[]> {
    return this.until(`${count} of ${selector}`, async () => {
      const found = await this.find(selector);
      return found.length === count && found;
    });
  }

  /** Waits until it is there and stands still, and clicks it as a person would: with the mouse, in its middle. */
  async press(selector: string, words = ''): Promise<void> {
    let before = '';
    let looks = 0;
    const {x, y, width, height} = await this.until(`${selector} ${words}, standing still`, async () => {
      const [found] = await this.inPage(findAll, selector, words);
      const place = JSON.stringify(found ?? '');
      // What comes late above it, a moment after one has written, moves it once more.
      looks = place === before ? looks + 1 : 0;
      before = place;
      return looks > 2 && found !== undefined && found.width > 0 && found;
    });
    await this.#click(x + width / 2, y + height / 2);
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

  /** Asks the page. As text: what compiles these tests gives inner functions their names by a helper that no page has. */
  async inPage<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const call = `((__name) => (${String(run)})(...${JSON.stringify(args)}))((one) => one)`;
    return (await this.#place.evaluate(call)) as Awaited<Result>;
  }

  async summary(): Promise<string> {
    const seen = await this.find('body').catch(() => []);
    return JSON.stringify([await this.address().catch(() => ''), seen[0]?.text.slice(0, 600)]);
  }

  address(): Promise<string> {
    return this.inPage(() => location.href);
  }
}
