/** What is typed before that is there which one writes with: whose it is, and that it is there once. */
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {type Demo, startDemo} from './support/demo.js';
import {openBrowser, Visitor} from './support/visitor.js';

const composer = /\/assets\/composer-.*\.js/;

describe('what is typed before that is there which one writes with', () => {
  let demo: Demo;
  let browser: Browser;
  let ana: Visitor;
  let letGo: () => void;
  const box = () => ana.page.locator('foyer-post-box');
  const text = () => box().getByRole('textbox').first();
  const open = () => box().getByRole('button', {name: 'Post to everyone'}).waitFor();

  /** From now on, its file is on its way until `letGo` is called. */
  async function hold(): Promise<void> {
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await ana.page.unroute(composer);
    await ana.page.route(composer, async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
  }

  /** @param found - Text that is there again. What one types before it is found is another text. */
  async function comeBack(found: string): Promise<void> {
    await hold();
    await ana.page.reload();
    await ana.accountButton('Ana Lima').waitFor();
    await ana.page.waitForFunction((expected) => {
      const place = document.querySelector('foyer-post-box')?.shadowRoot?.querySelector('foyer-composer');
      return (place as {writing?: {text: string}} | null | undefined)?.writing?.text === expected;
    }, found);
  }

  async function type(words: string): Promise<void> {
    await text().click();
    await ana.page.keyboard.type(words);
  }

  before(async () => {
    demo = await startDemo();
    browser = await openBrowser();
  });
  beforeEach(async () => {
    ana = await Visitor.arrive(browser, 'about:blank');
    await hold();
    await ana.page.goto(`${demo.origin}/intranet/`);
    await ana.signIn('Ana Lima');
  });
  afterEach(() => ana.leave());
  after(async () => {
    await browser.close();
    await demo.stop();
  });

  it('stands there again after the page was loaded anew, and goes on with the next words, each once', async () => {
    await type('First');
    await comeBack('First');
    await type('then');
    await comeBack('First\n\nthen');
    letGo();
    await open();
    assert.equal(await text().inputValue(), 'First\n\nthen');
  });

  it('is there once when the sign-in is refused meanwhile', async () => {
    await type('Still here');
    await ana.page.route('**/graphql', (route) => route.fulfill({status: 401, body: ''}));
    await ana.page.evaluate(() => document.querySelector('foyer-post-box')!.refresh());
    await ana.page.locator('foyer-login').getByRole('button', {name: 'Switch account'}).waitFor();
    assert.equal(await text().inputValue(), 'Still here');
    await type(', all of it');
    letGo();
    await box().getByText('Your text is still here.').waitFor();
    assert.equal(await text().inputValue(), 'Still here, all of it');
  });

  it('comes to nobody else who signs in, and is there again for whoever wrote it', async () => {
    await type('Only mine');
    await ana.chooseIn(() => ana.choose('Switch account', 'Ana Lima'), 'Kai Brandt');
    await ana.accountButton('Kai Brandt').waitFor();
    await text().waitFor();
    assert.equal(await text().inputValue(), '');
    letGo();
    await box().locator('foyer-text-box textarea').click();
    await open();
    assert.equal(await text().inputValue(), '');
    await ana.chooseIn(() => ana.choose('Switch account', 'Kai Brandt'), 'Ana Lima');
    await ana.accountButton('Ana Lima').waitFor();
    await open();
    assert.equal(await text().inputValue(), 'Only mine');
  });

  it('is gone with whoever signs out on purpose', async () => {
    await type('Nobody reads this');
    await ana.choose('Sign out', 'Ana Lima');
    const discard = ana.page.getByRole('button', {name: 'Discard and sign out'});
    // It may be closed again before the click is over.
    const closed = ana.page.waitForEvent('popup').then((popup) => popup.waitForEvent('close'));
    await discard.click();
    await closed;
    await box().getByRole('button', {name: 'Sign in'}).waitFor();
    const left = await ana.page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]));
    assert.ok(!left.includes('Nobody') && !left.includes('foyer-draft'), left);
  });
});
