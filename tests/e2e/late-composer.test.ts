/** A post box whose composer comes late: over a slow line, or not at all for a while. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, Route} from 'playwright-core';
import {type Demo, startDemo} from './support/demo.js';
import {openBrowser, Visitor} from './support/visitor.js';

const files = /\/assets\/composer-.*\.js/;

describe('what one writes with', () => {
  let demo: Demo;
  let browser: Browser;
  let ana: Visitor;
  const box = () => ana.page.locator('foyer-post-box');
  const text = () => box().getByRole('textbox').first();

  async function arrive(answer: (route: Route) => Promise<void>): Promise<void> {
    ana = await Visitor.arrive(browser, 'about:blank');
    await ana.page.route(files, answer);
    await ana.page.goto(`${demo.origin}/intranet/`);
    await ana.signIn('Ana Lima');
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

  it('goes on with what was typed while it was on its way', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await arrive(async (route) => {
      await held;
      await route.continue();
    });
    await text().click();
    await ana.page.keyboard.type('Good ');
    letGo();
    await box().getByRole('button', {name: 'Post to everyone'}).waitFor();
    await ana.page.keyboard.type('morning');
    assert.equal(await text().inputValue(), 'Good morning');
    assert.deepEqual(ana.complaints, []);
  });

  it('keeps what was typed where it does not come, says so, and comes when one tries again', async () => {
    await arrive((route) => route.abort());
    await text().click();
    await ana.page.keyboard.type('Good morning');
    const again = box().getByRole('button', {name: 'Try again'});
    await again.waitFor();
    assert.equal(await text().inputValue(), 'Good morning');

    await ana.page.unroute(files);
    await again.click();
    await box().getByRole('button', {name: 'Post to everyone'}).waitFor();
    assert.equal(await text().inputValue(), 'Good morning');
  });

  it('offers no emoji where they do not come, and says nothing of it, but does for the next name when they can', async () => {
    const names = /\/assets\/named-emoji-.*\.js/;
    await arrive((route) => route.continue());
    await ana.page.route(names, (route) => route.abort());
    await text().click();
    await box().getByRole('button', {name: 'Emoji'}).waitFor();
    const lost = ana.page.waitForEvent('requestfailed', (request) => names.test(request.url()));
    await ana.page.keyboard.type('Thanks :sm');
    await lost;
    await ana.page.keyboard.type('i');
    assert.equal(await box().getByRole('option').count(), 0);
    assert.deepEqual(
      ana.complaints.filter((words) => !words.includes('ERR_FAILED')),
      [],
    );

    await ana.page.unroute(names);
    await ana.page.keyboard.type(' and :tad');
    await box().getByRole('option', {name: 'party popper'}).click();
    assert.match(await text().inputValue(), /^Thanks :smi and 🎉/u);
  });
});
