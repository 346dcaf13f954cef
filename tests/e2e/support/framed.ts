/** A person on a page of one site, with a frame of another in it. */
import type {Browser, BrowserContext, Frame, FrameLocator, Page} from 'playwright-core';

export class Guest {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What browsers complain about, in the page and in its frame. */
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    this.context = page.context();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async arrive(browser: Browser, address: string): Promise<Guest> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: 'en-GB',
      viewport: {width: 900, height: 900},
    });
    const guest = new Guest(await context.newPage());
    await guest.page.goto(address);
    return guest;
  }

  /** Goes on, in the same tab. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }

  get inside(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  get frame(): Frame {
    return this.page.frames()[1]!;
  }

  get signInButton() {
    return this.inside.getByRole('button', {name: 'Sign in'}).first();
  }

  /** Presses "Sign in" in the frame, "Continue" in the window between, and a name in the window after that. */
  async signIn(name: string): Promise<void> {
    const [relay] = await Promise.all([this.page.waitForEvent('popup'), this.signInButton.click()]);
    const [login] = await Promise.all([
      this.context.waitForEvent('page'),
      relay.getByRole('button', {name: 'Continue'}).click(),
    ]);
    await login
      .getByRole('button', {name: new RegExp(`^${name}`)})
      .first()
      .click();
  }

  height(): Promise<number> {
    return this.page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
  }

  /** Waits until the frame is as high as it should be. */
  async untilHeight(isRight: (height: number) => boolean): Promise<number> {
    for (;;) {
      const height = await this.height();
      if (isRight(height)) return height;
      await this.page.waitForTimeout(50);
    }
  }
}
