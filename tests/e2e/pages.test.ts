/** The demo's pages as a whole, in a real browser, under their strict policy, with somebody signed in. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {type Demo, startDemo} from './support/demo.js';
import {
  copyBy,
  excessWidth,
  layoutShift,
  streamFirst,
  untilPainted,
  violations,
  watchShifts,
  watchTraffic,
} from './support/page-report.js';
import {openBrowser, Visitor} from './support/visitor.js';

let demo: Demo;
let browser: Browser;
let ana: Visitor;

before(async () => {
  demo = await startDemo();
  browser = await openBrowser();
  ana = await Visitor.arrive(browser, `${demo.origin}/intranet/`);
  await ana.signIn('Ana Lima');
});

after(async () => {
  await browser.close();
  await demo.stop();
});

/** A new window of the same browser: the session with the identity provider is there, the page knows nothing yet. */
async function open(path: string, size = {width: 1280, height: 900}): Promise<Page> {
  const page = await ana.context.newPage();
  await page.setViewportSize(size);
  await watchShifts(page);
  await page.goto(demo.origin + path);
  return page;
}

async function openPortal(size?: {width: number; height: number}): Promise<Page> {
  const page = await open('/portal/', size);
  await page.getByRole('button', {name: 'Sign in to Slipway'}).click();
  await page.getByRole('button', {name: 'Sign out'}).waitFor();
  return page;
}

async function openRecord(size?: {width: number; height: number}): Promise<Page> {
  const page = await open('/record/', size);
  await page.getByRole('button', {name: 'Sign in to the ledger'}).click();
  await page.getByRole('button', {name: 'Sign out'}).waitFor();
  return page;
}

const pages: Record<string, (size?: {width: number; height: number}) => Promise<Page>> = {
  'the gallery': (size) => open('/', size),
  'the front page': (size) => open('/intranet/', size),
  'the portal': openPortal,
  'the invoice': openRecord,
};

for (const [name, openPage] of Object.entries(pages)) {
  describe(name, () => {
    const widgets = name === 'the invoice' ? (['foyer-page-comments'] as const) : undefined;
    let page: Page;

    before(async () => {
      ana.complaints.length = 0;
      page = await openPage();
      await untilPainted(page, widgets);
    });

    after(() => page.close());

    test('the browser has nothing to complain of: no error, no warning, nothing against the policy', () => {
      assert.deepEqual(ana.complaints, []);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`is accessible by all that axe can tell, in ${colorScheme} colours`, async () => {
        await page.emulateMedia({colorScheme});
        assert.deepEqual(await violations(page), []);
      });
    }

    test('has landmarks, one heading of the first level, and a way past its header', async () => {
      for (const role of ['banner', 'main'] as const) assert.equal(await page.getByRole(role).count(), 1, role);
      assert.equal(await page.getByRole('heading', {level: 1}).count(), 1);
      await page.locator('body').press('Tab');
      const skip = page.locator(':focus');
      assert.match((await skip.textContent()) ?? '', /^Skip to/);
      assert.ok(await page.locator((await skip.getAttribute('href'))!).count());
    });

    for (const width of [280, 360]) {
      test(`is not wider than a window of ${width} pixels`, async () => {
        await page.setViewportSize({width, height: 780});
        assert.equal(await excessWidth(page), 0);
      });
    }
  });
}

for (const [path, widgets] of [
  ['/intranet/news/', []],
  ['/intranet/tools/', []],
  ['/team-site/', ['foyer-open-loops', 'foyer-post-box', 'foyer-feed', 'foyer-page-comments']],
] as const) {
  test(`${path} is accessible, fits a phone, and keeps to the policy`, async () => {
    ana.complaints.length = 0;
    const page = await open(path, {width: 280, height: 700});
    await untilPainted(page, widgets);
    assert.deepEqual(await violations(page), []);
    assert.equal(await excessWidth(page), 0);
    assert.deepEqual(ana.complaints, []);
    await page.close();
  });
}

test('a discussion on a page of its own is accessible, fits a phone in both directions, and keeps to the policy', async () => {
  const team = await open('/team-site/');
  const post = team.locator('foyer-feed foyer-post-card').first();
  const id = await post.evaluate((card) => (card as unknown as {post: {id: string}}).post.id);
  await team.close();
  ana.complaints.length = 0;
  const page = await open(`/team-site/discussion/?post=${encodeURIComponent(id)}`, {width: 280, height: 700});
  for (const [language, title] of [
    ['ar', 'نقاش'],
    // Last: the choice is remembered for the pages after it.
    ['en', 'Discussion'],
  ] as const) {
    await page.getByRole('combobox').first().selectOption(language);
    await page.getByRole('heading', {name: title, level: 1}).waitFor();
    await page.locator('foyer-thread').getByRole('article').first().waitFor();
    assert.deepEqual(await violations(page), []);
    assert.equal(await excessWidth(page), 0);
  }
  assert.deepEqual(ana.complaints, []);
  await page.close();
});

describe('the front page on its way to the screen', () => {
  test('asks the network once, for one token, and listens on one stream', async () => {
    // Cookies alone, as in the morning: a session with the identity provider, and no token yet.
    const morning = await browser.newContext({storageState: {cookies: await ana.context.cookies(), origins: []}});
    const page = await morning.newPage();
    const traffic = watchTraffic(page, demo.origin);
    await streamFirst(page);
    await page.goto(`${demo.origin}/intranet/`);
    await untilPainted(page);
    assert.equal(traffic.queries.length, 1, traffic.queries.join('\n'));
    assert.equal(traffic.tokens.length, 1);
    assert.equal(traffic.streams.length, 1);
    assert.deepEqual(traffic.elsewhere, [], 'nothing comes from another origin');
    await morning.close();
  });

  for (const [device, size] of Object.entries({
    'a desk': {width: 1440, height: 900},
    'a phone': {width: 360, height: 780},
    'a very small phone': {width: 280, height: 653},
  })) {
    test(`moves nothing on ${device}`, async () => {
      const page = await open('/intranet/', size);
      await untilPainted(page);
      const shift = await layoutShift(page);
      assert.ok(shift <= 0.01, `the sum of all shifts is ${shift}`);
      await page.close();
    });
  }
});

describe('languages of the front page', () => {
  test('widgets turn to German with the page, and stay German after a reload', async () => {
    const page = await open('/intranet/');
    await untilPainted(page);
    await page.getByLabel('Language').selectOption('de');
    await page.getByRole('heading', {name: 'Gerade im Trend'}).waitFor();
    const box = page.locator('foyer-post-box');
    await box
      .getByText('Fragen, teilen oder danken')
      .or(box.getByPlaceholder('Fragen, teilen oder danken'))
      .first()
      .waitFor();
    await page.locator('foyer-feed').getByText('Reagieren').first().waitFor();
    await page.reload();
    await untilPainted(page);
    assert.equal(await page.getByLabel('Sprache').inputValue(), 'de');
    await page.locator('foyer-feed').getByText('Reagieren').first().waitFor();
    await page.close();
  });

  test('in Arabic the page and its widgets run from right to left, and the page still fits', async () => {
    const page = await open('/intranet/', {width: 360, height: 780});
    await untilPainted(page);
    await page.getByRole('combobox').first().selectOption('ar');
    await page.getByRole('heading', {name: 'الرائج الآن'}).waitFor();
    for (const element of ['foyer-feed', 'foyer-post-box', 'foyer-trending']) await runs(page, element, 'rtl');
    assert.equal(await excessWidth(page), 0);
    assert.deepEqual(await violations(page), []);
    await page.getByRole('combobox').first().selectOption('en');
    await page.getByRole('heading', {name: 'Trending now'}).waitFor();
    await runs(page, 'foyer-feed', 'ltr');
    await page.close();
  });
});

/** Waits until what is inside of a widget runs so. */
async function runs(page: Page, element: string, direction: 'ltr' | 'rtl'): Promise<void> {
  const section = page.locator(`${element} section[dir=${direction}]`).first();
  await section.waitFor();
  assert.equal(await section.evaluate((one) => getComputedStyle(one).direction), direction, element);
}

describe('what a page does by itself', () => {
  test('the theme switch wins over the system, and is remembered', async () => {
    const page = await open('/intranet/');
    await page.emulateMedia({colorScheme: 'light'});
    const dark = page.getByRole('button', {name: 'Dark theme'});
    const before = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    await dark.click();
    assert.equal(await dark.getAttribute('aria-pressed'), 'true');
    await page.reload();
    const afterwards = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    assert.notEqual(afterwards, before);
    await dark.click();
    assert.equal(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor), before);
    await page.close();
  });

  test("today's menu is marked, and what is coming has a date", async () => {
    const isWorkday = (): boolean => new Date().getDay() > 0 && new Date().getDay() < 6;
    const wasWorkday = isWorkday();
    const page = await open('/intranet/');
    // It may become midnight meanwhile.
    const days = [wasWorkday, isWorkday()].map(Number);
    assert.ok(days.includes(await page.locator('.lunch [aria-current="date"]').count()));
    for (const date of await page.locator('.dates time').all())
      assert.match((await date.getAttribute('datetime')) ?? '', /^\d{4}-\d\d-\d\d$/);
    await page.close();
  });

  test('the gallery copies exactly the lines that it shows', async () => {
    await ana.context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: demo.origin});
    const page = await open('/');
    const block = page.locator('.code').first();
    await copyBy(block.getByRole('button', {name: 'Copy'}));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await block.locator('code').textContent());
    await page.close();
  });
});

describe('the portal', () => {
  test("connects a widget in another element's shadow root, and hears of the session", async () => {
    const page = await openPortal();
    await page.locator('slipway-panel foyer-trending').getByRole('listitem').first().waitFor();
    await page.getByRole('log').getByText('foyer-session-change').first().waitFor();
    assert.match((await page.getByRole('log').textContent()) ?? '', /signed-in/);
    assert.doesNotMatch((await page.getByRole('log').textContent()) ?? '', /eyJ/, 'a token is nothing to show');
    await page.close();
  });

  test('sends somebody who presses a widget’s own button to the identity provider', async () => {
    const kai = await Visitor.arrive(browser, `${demo.origin}/portal/`);
    await kai.page.locator('foyer-feed').getByRole('button', {name: 'Sign in'}).click();
    await kai.page
      .getByRole('button', {name: /^Kai Brandt/})
      .first()
      .click();
    await kai.page.getByRole('button', {name: 'Sign out'}).waitFor();
    await untilPainted(kai.page);
    assert.deepEqual(kai.complaints, []);
    await kai.leave();
  });
});
