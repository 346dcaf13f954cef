/** The demo's portal that takes only frames, and its page that moved from Yammer. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {type Demo, startDemo} from './support/demo.js';
import {excessWidth, violations} from './support/page-report.js';
import {openBrowser, Visitor} from './support/visitor.js';

let demo: Demo;
let browser: Browser;
let ana: Visitor;

before(async () => {
  demo = await startDemo();
  browser = await openBrowser();
  ana = await Visitor.arrive(browser, `${demo.origin}/yammer/`);
});

after(async () => {
  await browser.close();
  await demo.stop();
});

/**
 * What must hold of a demo page whatever is on it.
 * @param allowed - Rules of axe that do not fit. Default: several feeds without headings share one name, and the page's own
 *   headings tell them apart.
 */
async function looksRight(page: Page, allowed = ['landmark-unique']): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    const found = (await violations(page)).filter((text) => !allowed.some((rule) => text.startsWith(rule)));
    assert.deepEqual(found, []);
  }
  for (const width of [280, 360]) {
    await page.setViewportSize({width, height: 780});
    assert.equal(await excessWidth(page), 0, `${width} pixels`);
  }
  await page.setViewportSize({width: 1280, height: 900});
}

describe('the page that moved from Yammer', () => {
  const post = (place: string, index: number) => ana.page.locator(place).getByRole('article').nth(index);

  test('shows the feeds that its old calls and frames mean, after one sign-in for all', async () => {
    await ana.signIn('Ana Lima');
    for (const place of ['#quality-feed', '#company-feed']) await post(place, 1).waitFor();
    const feeds = await ana.page
      .locator('foyer-feed')
      .evaluateAll((all) => all.map((feed) => feed.getAttribute('group-id')));
    assert.deepEqual(feeds, ['g-quality', null, 'g-engineering']);
    assert.equal(await ana.page.locator('iframe').count(), 0);
    assert.equal(await ana.page.locator('foyer-network').count(), 1);
  });

  test('keeps the size of its boxes: what is longer scrolls in them, and the page ends where it ended', async () => {
    const sizes = await ana.page.evaluate(() => {
      const box = document.querySelector('#quality-feed')!;
      const main = document.querySelector('main')!.getBoundingClientRect();
      return {
        isLonger: box.scrollHeight > box.clientHeight,
        end: Math.round(main.bottom + scrollY) - document.documentElement.scrollHeight,
      };
    });
    assert.deepEqual(sizes, {isLonger: true, end: 0});
  });

  test('tells its developer, and nobody else, what has no counterpart', async () => {
    const notes = ana.complaints.filter((text) => text.includes('[Foyer]'));
    assert.equal(notes.length, 2);
    assert.match(notes.join('\n'), /#quality-feed, group, 5850179\):\n- hideNetworkName has no counterpart/);
    assert.match(notes.join('\n'), /#company-feed\):\n- footer has no counterpart/);
    assert.deepEqual(
      ana.complaints.filter((text) => !text.includes('[Foyer]')),
      [],
    );
    assert.equal(await ana.page.getByText('counterpart').filter({visible: true}).count(), 1);
  });

  test('is accessible in light and dark, and fits a phone', () => looksRight(ana.page));
});

describe('the portal that takes only frames', () => {
  test('has one frame that is as high as its feed and one of fixed height, and nothing to complain of', async () => {
    ana.complaints.length = 0;
    await ana.page.goto(`${demo.origin}/embedded/`);
    const talk = ana.page.frameLocator('iframe[name=talk]');
    await talk.getByRole('article').nth(4).waitFor();
    await ana.page.frameLocator('iframe[name=moving]').getByRole('listitem').first().waitFor();
    await ana.page.waitForFunction(() => {
      const [talk, moving] = document.querySelectorAll('iframe');
      const inner = talk!.contentDocument!.querySelector('main')!.getBoundingClientRect();
      return Math.abs(talk!.getBoundingClientRect().height - inner.height) < 2 && moving!.clientHeight === 420;
    });
    assert.deepEqual(ana.complaints, []);
  });

  test('is accessible in light and dark, and fits a phone', () => looksRight(ana.page));
});

describe('two frames on one page', () => {
  test('are both signed in when a person signs in in one of them', async () => {
    const kai = await Visitor.arrive(browser, `${demo.origin}/embedded/`);
    const [talk, moving] = ['talk', 'moving'].map((name) => kai.page.frameLocator(`iframe[name=${name}]`));
    await moving!.getByRole('button', {name: 'Sign in'}).waitFor();
    await kai.chooseIn(() => talk!.getByRole('button', {name: 'Sign in'}).first().click(), 'Kai Brandt');
    await moving!
      .getByText(/\d+ people/)
      .first()
      .waitFor();
    assert.deepEqual(kai.complaints, []);
    await kai.leave();
  });
});

describe('the page for frames, opened by itself', () => {
  test('shows its element, and is accessible too', async () => {
    // With a ground of its own: axe takes what is see-through for white, whatever the browser paints behind it.
    await ana.page.goto(`${demo.origin}/foyer/embed.html?element=trending&theme=dark&accent=teal&surface=%2314161a`);
    await ana.page.getByRole('listitem').first().waitFor();
    // The heading of the first level is that of the page around the frame.
    await looksRight(ana.page, ['page-has-heading-one']);
  });
});
