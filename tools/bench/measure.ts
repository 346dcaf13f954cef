/** What a page costs the main thread while something happens in it, as the browser itself counts. */
import type {Browser, CDPSession, Page} from 'puppeteer-core';
import type {} from './pages/screen.js';

export class Measured {
  readonly page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  /** An empty page of a visitor of its own. */
  static async open(browser: Browser): Promise<Measured> {
    // Nothing is left of the page before: a draft would be.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({width: 1280, height: 900});
    const session = await page.createCDPSession();
    // Processor time of the thread: what else runs on the machine does not count.
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    return new Measured(page, session);
  }

  /** Milliseconds of the main thread from now until `work` is over and drawn, and the page idle. */
  async cost(work: () => Promise<unknown>): Promise<number> {
    const before = await this.#metric('TaskDuration');
    await work();
    await this.idle();
    return ((await this.#metric('TaskDuration')) - before) * 1000;
  }

  /** Milliseconds of the main thread in a second in which nothing happens. */
  async rest(milliseconds: number): Promise<number> {
    const before = await this.#metric('TaskDuration');
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return (((await this.#metric('TaskDuration')) - before) * 1_000_000) / milliseconds;
  }

  /** Bytes of script and document, after everything that nobody needs has gone. */
  async memory(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage');
    return this.page.evaluate(async () => {
      const measuring = performance as Performance & {measureUserAgentSpecificMemory(): Promise<{bytes: number}>};
      return (await measuring.measureUserAgentSpecificMemory()).bytes;
    });
  }

  /** Until two frames have been drawn and nothing is left to do. */
  async idle(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => requestIdleCallback(resolve));
    });
  }

  /** Until so many posts or replies are there. */
  async shows(count: number): Promise<void> {
    await this.page.waitForFunction((wanted) => (window.screenOf?.count() ?? 0) >= wanted, {polling: 50}, count);
  }

  async close(): Promise<void> {
    await this.page.browserContext().close();
  }

  async #metric(name: string): Promise<number> {
    const {metrics} = await this.#session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name)?.value ?? 0;
  }
}
