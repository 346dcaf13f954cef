/** People at their browsers, each with cookies and storage of their own, and what their browsers complain about. */
import {after} from 'node:test';
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import {findBrowser} from '../../../tools/browser.js';

/** Chromium says this of the hidden frame that MSAL signs in silently with; nobody but MSAL can change it. */
const expected = 'An iframe which has both allow-scripts and allow-same-origin';

/** Milliseconds. */
const patience = 60_000;

const browsers: Browser[] = [];
// Whatever failed: a browser that stays open would keep the whole run from ending.
after(() => Promise.all(browsers.map((browser) => browser.close())));

export async function openBrowser(): Promise<Browser> {
  const {path, args} = await findBrowser();
  const browser = await chromium.launch({executablePath: path, args: [...args]});
  browsers.push(browser);
  return browser;
}

export class Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors and warnings of the console, of scripts and of the content policy, in all of this person's windows. */
  readonly complaints: string[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    this.#listen(page);
    context.on('page', (opened) => this.#listen(opened));
  }

  static async arrive(browser: Browser, address: string): Promise<Visitor> {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: 'en-GB'});
    context.setDefaultTimeout(patience);
    const visitor = new Visitor(context, await context.newPage());
    await visitor.page.goto(address);
    return visitor;
  }

  /** Presses the widgets' button and chooses a name in the window that opens. */
  async signIn(name: string): Promise<void> {
    const button = this.page.locator('foyer-login').getByRole('button', {name: 'Sign in'});
    await this.chooseIn(() => button.click(), name);
    await this.accountButton(name).waitFor();
  }

  async chooseIn(open: () => Promise<void>, name: string): Promise<void> {
    const [popup] = await Promise.all([this.page.waitForEvent('popup'), open()]);
    const closed = popup.waitForEvent('close');
    await popup
      .getByRole('button', {name: new RegExp(`^${name}`)})
      .first()
      .click();
    await closed;
  }

  accountButton(name: string) {
    return this.page.locator('foyer-login').getByRole('button', {name: new RegExp(name)});
  }

  async choose(item: string, name: string): Promise<void> {
    await this.accountButton(name).click();
    await this.page.locator('foyer-login').getByRole('menuitem', {name: item}).click();
  }

  /** The posts of the page's feed, in their order. */
  get posts() {
    return this.page.locator('foyer-feed').getByRole('article');
  }

  /** Writes in the page's post box and sends. */
  async post(text: string): Promise<void> {
    const box = this.page.locator('foyer-post-box');
    await box.getByRole('textbox').first().click();
    await this.page.keyboard.type(text);
    await box.getByRole('button', {name: /^Post to/}).click();
    await box.getByText('Your post is out.').waitFor();
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  #listen(page: Page): void {
    page.on('console', (message) => {
      const text = message.text();
      if (['error', 'warning'].includes(message.type()) && !text.includes(expected)) this.complaints.push(text);
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }
}
