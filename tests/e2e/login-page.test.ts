import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {company} from '../../demo/network/seed/index.js';
import {Browser as SimpleBrowser, locationOf, type RunningIdentity, startIdentity} from '../demo/identity/support.js';
import {openBrowser} from './support/visitor.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const {people} = company(new Date());

describe('the list of people to sign in as', () => {
  let running: RunningIdentity;
  let browser: Browser;
  before(async () => {
    running = await startIdentity(null, 0, people);
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await running[Symbol.asyncDispose]();
  });

  /** A window in which the provider asks who it is. */
  async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await browser.newContext({locale: 'en-GB', ...options});
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(new SimpleBrowser(running.origin).addressOf());
    await page.getByRole('heading', {level: 1}).waitFor();
    // Faces belong to the network, which does not run here.
    assert.deepEqual(
      complaints.filter((text) => !text.includes('404')),
      [],
    );
    return page;
  }

  it('is found by name, job, department and role, in any order and without accents', async () => {
    const page = await open();
    const box = page.getByRole('searchbox', {name: 'Find a person'});
    for (const [words, name] of [
      ['joao', 'João Pires'],
      ['quality ana', 'Ana Lima'],
      ['chief executive', 'Ingrid Solheim'],
      ['community manager tom', 'Tom Whitaker'],
    ] as const) {
      await box.fill(words);
      await page.getByRole('button', {name}).waitFor();
      assert.equal(await page.getByRole('button').filter({visible: true}).first().getByText(name).count(), 1);
    }
  });

  it('says how many were found, and that nobody was', async () => {
    const page = await open();
    const box = page.getByRole('searchbox', {name: 'Find a person'});
    await box.fill('ana lima');
    await page.getByRole('status').getByText('1 person found').waitFor();
    assert.equal(await page.getByRole('heading', {name: 'Good people to start with'}).isVisible(), false);
    await box.fill('xyzzy');
    await page.getByRole('status').getByText('Nobody found').waitFor();
    await box.fill('');
    await page.getByRole('heading', {name: 'Good people to start with'}).waitFor();
  });

  it('works without a mouse: type, Enter to the first one found, Enter to sign in', async () => {
    const page = await open();
    await page.keyboard.type('kai brandt');
    await page.keyboard.press('Enter');
    assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /Kai Brandt/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/auth-redirect\.html\?code=/);
  });

  it('works without scripts', async () => {
    const page = await open({javaScriptEnabled: false});
    assert.equal(await page.getByRole('searchbox').count(), 0);
    await page.getByRole('button', {name: 'Ana Lima'}).first().click();
    await page.waitForURL(/auth-redirect\.html\?code=/);
  });

  it('tells those who listen who each person is', async () => {
    const page = await open();
    for (const name of [
      'Ana Lima Test Engineer, End of Line · Quality Member',
      'Ingrid Solheim Chief Executive · Management Leader',
    ])
      assert.ok((await page.getByRole('button', {name, exact: true}).count()) > 0, name);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280])
      it(`has nothing for axe to find, ${colorScheme}, ${width} px wide`, async () => {
        const page = await open({colorScheme, viewport: {width, height: 800}, bypassCSP: true});
        await page.addScriptTag({path: axe});
        const violations = await page.evaluate(async () => {
          const {axe: tool} = window as unknown as {axe: {run(): Promise<{violations: {id: string}[]}>}};
          return (await tool.run()).violations.map(({id}) => id);
        });
        assert.deepEqual(violations, []);
      });

  it('fits into 280 px without a scrollbar to the side, in German too', async () => {
    for (const locale of ['en-GB', 'de-DE']) {
      const page = await open({locale, viewport: {width: 280, height: 700}});
      const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.equal(inner, outer, locale);
    }
  });

  it('changes to German with the browser', async () => {
    const page = await open({locale: 'de-DE'});
    await page.getByRole('heading', {name: 'Bei Ellenvik & Søn anmelden'}).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'de');
  });

  it('never leads out of a page that nobody opened for a sign-in', async () => {
    const address = locationOf(await new SimpleBrowser(running.origin).authorize());
    const context = await browser.newContext({locale: 'en-GB'});
    const page = await context.newPage();
    await page.goto(running.origin + address);
    await page.getByRole('heading', {name: 'This sign-in is no longer open'}).waitFor();
  });
});
