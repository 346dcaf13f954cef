/** Writing on a phone: a sheet at the bottom, with the button that sends in sight, and nothing lost on the way there and back. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {type Demo, startDemo} from './support/demo.js';
import {openBrowser} from './support/visitor.js';

describe('a post box on a phone', () => {
  let demo: Demo;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  const box = () => page.locator('foyer-post-box');
  const text = () => box().getByRole('textbox').first();
  const send = () => box().getByRole('button', {name: 'Post to everyone'});
  const isSheet = () => box().locator('.composer:popover-open').count();

  before(async () => {
    demo = await startDemo();
    browser = await openBrowser();
    context = await browser.newContext({viewport: {width: 360, height: 640}, isMobile: true, hasTouch: true});
    page = await context.newPage();
    page.on('pageerror', ({message}) => complaints.push(message));
    await page.goto(`${demo.origin}/intranet/`);
    const button = page.locator('foyer-login').getByRole('button', {name: 'Sign in'});
    const [popup] = await Promise.all([page.waitForEvent('popup'), button.tap()]);
    await popup
      .getByRole('button', {name: /^Ana Lima/})
      .first()
      .tap();
    await text().waitFor();
  });
  after(async () => {
    await browser.close();
    await demo.stop();
  });

  it('becomes a sheet when it is touched, with the button that sends on the screen', async () => {
    await text().tap();
    await send().waitFor();
    assert.equal(await isSheet(), 1);
    await page.keyboard.type('From the train');
    const place = (await send().boundingBox())!;
    assert.ok(place.y >= 0 && place.y + place.height <= 640, `the button is at ${place.y}`);
    const sheet = (await box().locator('.composer').boundingBox())!;
    assert.equal(Math.round(sheet.y + sheet.height), 640);
  });

  it('goes back to its place in the page with the text in it, and comes again', async () => {
    await box().getByRole('button', {name: 'Close'}).tap();
    await box().locator('.composer:not(:popover-open)').waitFor();
    assert.equal(await text().inputValue(), 'From the train');
    await text().tap();
    await box().locator('.composer:popover-open').waitFor();
    await page.keyboard.type(' to Braga');
    assert.match(await text().inputValue(), /From the train/);
  });

  it('is a line again once the post is out', async () => {
    await send().tap();
    await box().getByText('Your post is out.').waitFor();
    assert.equal(await isSheet(), 0);
    assert.equal(await text().inputValue(), '');
    assert.deepEqual(complaints, []);
  });
});
