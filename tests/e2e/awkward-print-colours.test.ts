/** What only Chromium lets a test see of a page on paper: its colours. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {type Demo, startDemo} from './support/demo.js';
import {openBrowser} from './support/visitor.js';

let demo: Demo;
let browser: Browser;
let page: Page;

before(async () => {
  demo = await startDemo();
  browser = await openBrowser();
  page = await browser.newPage({viewport: {width: 1280, height: 900}, colorScheme: 'dark'});
  await page.goto(`${demo.origin}/awkward/`);
  await page.locator('foyer-login').getByRole('button', {name: 'Sign in'}).click();
  await page.locator('#people').getByRole('button', {name: 'Ana Lima'}).first().click();
  await page
    .locator('foyer-login')
    .getByRole('button', {name: /Ana Lima/})
    .waitFor();
});
after(async () => {
  await browser.close();
  await demo.stop();
});

const posts = () => page.locator('foyer-feed').getByRole('article');

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
});
