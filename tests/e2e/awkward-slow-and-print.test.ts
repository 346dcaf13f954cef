/** What only Chromium lets a test do: narrow the line of a page, and print it. */
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {type Demo, startDemo, temporaryFolder} from './support/demo.js';
import {layoutShift, watchShifts} from './support/page-report.js';
import {openBrowser} from './support/visitor.js';

let demo: Demo;
let browser: Browser;
let page: Page;

before(async () => {
  demo = await startDemo({dataFolder: temporaryFolder()});
  browser = await openBrowser();
});
beforeEach(async () => {
  page = await browser.newPage({viewport: {width: 1280, height: 900}, colorScheme: 'dark'});
  await page.goto(`${demo.origin}/awkward/`);
  await page.locator('foyer-login').getByRole('button', {name: 'Sign in'}).click();
  await page.locator('#people').getByRole('button', {name: 'Ana Lima'}).first().click();
  await page
    .locator('foyer-login')
    .getByRole('button', {name: /Ana Lima/})
    .waitFor();
});
afterEach(() => page.close());
after(() => demo.stop());

const posts = () => page.locator('foyer-feed').getByRole('article');

describe('on a slow line (400 kbit/s, 400 ms)', () => {
  it('shapes of posts come first, posts take their place, and nothing jumps', async () => {
    await watchShifts(page);
    const line = await page.context().newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    });
    await page.goto(`${demo.origin}/awkward/slow.html`, {waitUntil: 'commit'});
    await page.locator('foyer-feed').getByText('Loading …').waitFor({state: 'attached'});
    assert.equal(await posts().count(), 0, 'shapes are there before posts');
    const room = await page.locator('foyer-feed').evaluate((feed) => feed.getBoundingClientRect().height);
    assert.ok(room > 400, `shapes take the room of posts: ${room} pixels`);
    await posts().nth(4).waitFor();
    assert.ok((await layoutShift(page)) <= 0.01, `shift ${await layoutShift(page)}`);
  });
});

describe('on paper', () => {
  it('the conversation is dark on white, without what can only be pressed', async () => {
    await page.goto(`${demo.origin}/awkward/print.html`);
    await posts().nth(4).waitFor();
    await page.locator('foyer-post-box').getByRole('textbox').first().waitFor();
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    assert.equal(await page.locator('foyer-post-box').getByRole('textbox').first().isVisible(), false);
    assert.equal(await page.locator('foyer-feed').getByRole('button', {name: 'Show older posts'}).isVisible(), false);
    assert.equal(await posts().first().isVisible(), true);
    const lightness = await posts()
      .first()
      .evaluate((post) => {
        const canvas = document.createElement('canvas').getContext('2d')!;
        canvas.fillStyle = getComputedStyle(post).color;
        canvas.fillRect(0, 0, 1, 1);
        return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
      });
    assert.ok(lightness < 100, `words are dark: ${lightness} of 255`);
  });

  it('every page has something on it, and there are not more of them than posts', async () => {
    await page.goto(`${demo.origin}/awkward/print.html`);
    await posts().nth(4).waitFor();
    const file = (await page.pdf({format: 'A4'})).toString('latin1');
    const sheets = file.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    assert.ok(sheets >= 1 && sheets <= 5, `${sheets} sheets`);
  });
});
