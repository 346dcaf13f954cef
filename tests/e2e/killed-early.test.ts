/** A renderer that crashes in the first moments of a page, when little is there yet: what was typed by then is there again. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, CDPSession, Route} from 'playwright-core';
import {type Demo, startDemo} from './support/demo.js';
import {openBrowser, Visitor} from './support/visitor.js';

/** What one writes with; what keeps it. */
const composer = /\/assets\/composer-.*\.js/;
const vault = /\/assets\/vault-.*\.js/;
const never = (route: Route): Promise<void> => new Promise(() => void route);

describe('a renderer that crashes in the first moments of a page', () => {
  let demo: Demo;
  let browser: Browser;
  let ana: Visitor;
  const box = () => ana.page.locator('foyer-post-box');

  /** At the front page, where these files are on their way for ever. */
  async function arrive(...held: RegExp[]): Promise<void> {
    ana = await Visitor.arrive(browser, 'about:blank');
    for (const files of held) await ana.page.route(files, never);
    await ana.page.goto(`${demo.origin}/intranet/`);
    await ana.signIn('Ana Lima');
  }

  async function type(words: string): Promise<void> {
    await box().getByRole('textbox').first().click();
    await ana.page.keyboard.type(words);
    // The browser has what the last key left in the tab's storage.
    await ana.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  }

  /** What the tab's box says after the crash: Playwright itself speaks to no page that has crashed. */
  async function textAfterCrash(): Promise<unknown> {
    const tab: CDPSession = await ana.context.newCDPSession(ana.page);
    const crashed = ana.page.waitForEvent('crash');
    void tab.send('Page.crash').catch(() => undefined);
    await crashed;
    await tab.send('Page.navigate', {url: `${demo.origin}/intranet/`});
    const expression = `new Promise((resolve) => {
      const look = () => {
        const place = document.querySelector('foyer-post-box')?.shadowRoot?.querySelector('foyer-composer');
        const box = place?.shadowRoot?.querySelector('foyer-text-box')?.shadowRoot?.querySelector('textarea');
        if (box?.value) resolve(box.value); else requestAnimationFrame(look);
      };
      look();
    })`;
    const {result} = await tab.send('Runtime.evaluate', {expression, awaitPromise: true});
    return result.value;
  }

  before(async () => {
    demo = await startDemo();
    browser = await openBrowser();
  });
  afterEach(() => ana.leave());
  after(async () => {
    await browser.close();
    await demo.stop();
  });

  for (const [what, held] of Object.entries({
    'before that is there which one writes with': [composer],
    'before that is there which keeps texts': [vault],
    'before anything else is there': [composer, vault],
  }))
    it(what, {timeout: 120_000}, async () => {
      await arrive(...held);
      await type(`Half a thought ${what}`);
      for (const files of held) await ana.page.unroute(files);
      assert.equal(await textAfterCrash(), `Half a thought ${what}`);
    });
});
