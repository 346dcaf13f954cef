/** The snippet builder as a page author meets it, and its lines on a page of theirs. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import type {Browser, Page} from 'playwright-core';
import {type Demo, startDemo} from './support/demo.js';
import {copyBy, excessWidth, violations} from './support/page-report.js';
import {openBrowser, Visitor} from './support/visitor.js';

let demo: Demo;
let browser: Browser;

before(async () => {
  demo = await startDemo();
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  await demo.stop();
});

async function arrive(query = ''): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, `${demo.origin}/builder/${query}`);
  await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return visitor;
}

const lines = (page: Page) => page.locator('#snippet pre').first();

/** Until the checks have been measured, which is last. */
const untilMeasured = (page: Page) => page.locator('.weight').waitFor();

const copyButton = (page: Page) => page.getByRole('button', {name: 'Copy: HTML'});

/** What the Copy button puts on the clipboard. */
async function copyHtml(page: Page): Promise<string> {
  await copyBy(copyButton(page));
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A page with nothing on it but the lines, under the demo's strict policy. */
async function blankPage(visitor: Visitor, snippet: string): Promise<void> {
  const {page} = visitor;
  const policy = (await page.request.get(`${demo.origin}/builder/`)).headers()['content-security-policy']!;
  await page.route('**/blank/page.html', (route) =>
    route.fulfill({
      headers: {'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy},
      body: `<!doctype html>\n<html lang="en">\n<title>Blank</title>\n${snippet}\n</html>`,
    }),
  );
  await page.goto(`${demo.origin}/blank/page.html`);
}

describe('from the builder to a feed on a blank page', () => {
  for (const connection of ['on the script tag', 'as <foyer-network>']) {
    test(`in less than two minutes, with the connection ${connection}`, async (context) => {
      const start = performance.now();
      const visitor = await arrive();
      const {page} = visitor;
      await page.getByRole('radio', {name: connection}).check();
      await blankPage(visitor, await copyHtml(page));
      const feed = page.locator('foyer-feed');
      await visitor.chooseIn(() => feed.getByRole('button', {name: 'Sign in'}).click(), 'Ana Lima');
      await feed.getByRole('article').first().waitFor();
      const seconds = (performance.now() - start) / 1000;
      context.diagnostic(`${seconds.toFixed(1)} s from opening the builder to the first post`);
      assert.ok(seconds < 120);
      assert.deepEqual(visitor.complaints, []);
      await visitor.leave();
    });
  }

  test('in a frame as well, and the frame becomes as high as what is in it', async () => {
    const visitor = await arrive('?element=trending&limit=3&lang=de&for=iframe');
    const {page} = visitor;
    await blankPage(visitor, await copyHtml(page));
    const frame = page.locator('iframe');
    const widget = frame.contentFrame().locator('foyer-trending');
    await visitor.chooseIn(() => widget.getByRole('button', {name: 'Anmelden'}).click(), 'Ana Lima');
    await widget.getByRole('listitem').first().waitFor();
    assert.equal(await widget.getByRole('listitem').count(), 3);
    // Three trends need far less than the height that the lines begin with.
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight < 500);
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });

  test('the weight is that of the files which the page really loads before anybody signs in', async () => {
    const visitor = await arrive();
    const {page} = visitor;
    await untilMeasured(page);
    const told = Number(/[\d.]+/.exec((await page.locator('.weight b').textContent())!)![0]);
    const {needed, later} = await page.evaluate(async () => {
      const {entries} = (await (await fetch('/foyer/weights.json')).json()) as {entries: Record<string, string[]>};
      const needed = new Set(['foyer', 'network', 'feed'].flatMap((name) => entries[name]!));
      const later = Object.entries(entries)
        .filter(([name]) => name.startsWith('sign-in/'))
        .flatMap(([, files]) => files.filter((file) => !needed.has(file)));
      return {needed: [...needed], later};
    });
    const loaded = new Map<string, number>();
    const weighing: Promise<unknown>[] = [];
    page.on('response', (response) => {
      const file = /\/foyer\/(.+\.js)$/.exec(response.url())?.[1];
      if (!file || later.includes(file)) return;
      weighing.push(response.body().then((body) => loaded.set(file, gzipSync(body).length)));
    });
    const html = await copyHtml(page);
    // The last of them may be so late that nothing else is on its way.
    const all = Promise.all(needed.map((file) => page.waitForResponse(`**/foyer/${file}`)));
    await blankPage(visitor, html);
    await page.locator('foyer-feed').getByRole('button', {name: 'Sign in'}).waitFor();
    await all;
    await page.waitForLoadState('networkidle');
    await Promise.all(weighing);
    const sum = [...loaded.values()].reduce((total, size) => total + size, 0) / 1000;
    assert.equal(told, Number(sum.toFixed(1)), [...loaded].join('\n'));
    await visitor.leave();
  });
});

describe('the builder', () => {
  let ana: Visitor;
  let page: Page;

  before(async () => {
    ana = await arrive('?element=feed');
    page = ana.page;
    await ana.signIn('Ana Lima');
    await page.locator('#stage').getByRole('article').first().waitFor();
  });

  after(() => ana.leave());

  test('offers every widget, and shows the chosen one alive', async () => {
    for (const name of ['feed', 'login', 'post-box', 'trending'])
      assert.equal(await page.getByRole('radio', {name, exact: true}).count(), 1, name);
    await page.getByRole('radio', {name: 'trending', exact: true}).check();
    await page.locator('#stage foyer-trending').getByRole('listitem').first().waitFor();
    assert.match((await lines(page).textContent())!, /<foyer-trending><\/foyer-trending>/);
    await page.goBack();
    await page.locator('#stage foyer-feed').getByRole('article').first().waitFor();
  });

  test('what is typed is seen at once in widget, lines and address, and one step back takes it away', async () => {
    await page.getByLabel('Heading', {exact: true}).pressSequentially('News from Braga');
    await page.locator('#stage').getByRole('heading', {name: 'News from Braga'}).waitFor();
    assert.match((await lines(page).textContent())!, /heading="News from Braga"/);
    assert.equal(new URL(page.url()).searchParams.get('heading'), 'News from Braga');
    await page.goBack();
    await page.locator('#stage').getByRole('heading', {name: 'News from Braga'}).waitFor({state: 'detached'});
    assert.equal(await page.getByLabel('Heading', {exact: true}).inputValue(), '');
    await page.goForward();
    await page.locator('#stage').getByRole('heading', {name: 'News from Braga'}).waitFor();
    await page.goBack();
  });

  test('a link shows somebody else the same', async () => {
    await page.goto(
      `${demo.origin}/builder/?element=trending&limit=3&lang=ar&--foyer-accent=%23ffd400&for=react&width=360`,
    );
    const stage = page.locator('#stage');
    await stage.getByRole('listitem').first().waitFor();
    assert.equal(await stage.getByRole('listitem').count(), 3);
    assert.equal(await stage.evaluate((box: HTMLElement) => box.offsetWidth), 360);
    assert.match((await lines(page).textContent())!, /<FoyerTrending limit=\{3\} lang="ar" dir="rtl" \/>/);
    assert.equal(await page.getByRole('radio', {name: 'React'}).isChecked(), true);
    await page.getByText('Your accent alone would have 1.4 : 1.').waitFor();
  });

  test('a ground on which nothing can be read is told in words', async () => {
    await page.goto(`${demo.origin}/builder/?--foyer-surface=%23222222&theme=light`);
    await page.getByText('Too little contrast: Words').waitFor();
  });

  test('what is missing for a network of one’s own is told until it is there', async () => {
    await page.goto(`${demo.origin}/builder/?network=own&network-client-id=a&network-scopes=api://n/a`);
    const checks = page.locator('#checks');
    await checks.getByText('Missing').waitFor();
    await page.getByLabel('Endpoint').fill('https://network.example.com/graphql');
    await checks.getByText('Missing').waitFor({state: 'detached'});
    assert.match((await lines(page).textContent())!, /data-endpoint="https:\/\/network\.example\.com\/graphql"/);
  });

  test('works by the keyboard alone', async () => {
    await page.goto(`${demo.origin}/builder/`);
    await untilMeasured(page);
    await page.getByRole('radio', {name: 'feed', exact: true}).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await copyButton(page).focus();
    await copyBy(copyButton(page), () => page.keyboard.press('Enter'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /<foyer-feed scope="following"><\/foyer-feed>/);
  });

  for (const kind of ['html', 'iframe', 'react', 'sharepoint'])
    test(`is accessible by all that axe can tell and fits a phone, with lines for ${kind}`, async () => {
      await page.goto(`${demo.origin}/builder/?for=${kind}&network=own&--foyer-accent=%230b6152`);
      await untilMeasured(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme});
        assert.deepEqual(await violations(page), [], colorScheme);
      }
      await page.setViewportSize({width: 360, height: 740});
      await page.goto(`${demo.origin}/builder/?for=${kind}&network=own&--foyer-accent=%230b6152`);
      await untilMeasured(page);
      assert.equal(await excessWidth(page), 0);
      assert.deepEqual(await violations(page), []);
      await page.setViewportSize({width: 1280, height: 900});
      await page.emulateMedia({colorScheme: null});
    });

  test('the browser had nothing to complain of in all of this', () => {
    assert.deepEqual(ana.complaints, []);
  });
});
