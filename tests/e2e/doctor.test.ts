import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {type Demo, startDemo} from './support/demo.js';
import {excessWidth, violations} from './support/page-report.js';
import {openBrowser, Visitor} from './support/visitor.js';

/** What the doctor's page shows of each check that stands so. */
const all = (page: Page, state: string): Promise<string[]> =>
  page
    .locator(`foyer-doctor .check.${state}`)
    .evaluateAll((checks) => checks.map((check) => (check.textContent ?? '').replace(/\s+/g, ' ').trim()));

describe('the doctor on the demo’s page, under its strict policy', () => {
  let demo: Demo;
  let browser: Browser;
  let visitor: Visitor;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
    visitor = await Visitor.arrive(browser, `${demo.origin}/doctor/`);
  });
  after(async () => {
    await browser.close();
    await demo.stop();
  });

  async function examine(name: string): Promise<Page> {
    await visitor.page.goto(`${demo.origin}/doctor/?case=${name}`);
    await visitor.page.locator('foyer-doctor').getByRole('button', {name: 'Copy the report'}).waitFor();
    return visitor.page;
  }

  it('finds nothing broken where nothing is, and complains of nothing itself', async () => {
    const page = await examine('well');
    assert.deepEqual(await all(page, 'broken'), []);
    assert.deepEqual(visitor.complaints, []);
    assert.deepEqual(await violations(page), []);
  });

  it('tries the sign-in window at a click, and closes it again', async () => {
    const page = await examine('well');
    const button = page.getByRole('button', {name: 'Try the sign-in window'});
    // It may be closed again before the click is over.
    const closed = page.waitForEvent('popup').then((popup) => popup.waitForEvent('close'));
    await button.click();
    await closed;
    await page.getByText('Windows may be opened, and this page stays in touch with them.').waitFor();
    assert.deepEqual((await all(page, 'note')).length, 1, 'still nobody is signed in');
  });

  for (const [name, broken, fix] of [
    ['no-network', 'Widgets and their network', '<foyer-network page endpoint='],
    ['no-address', 'Address of the network', 'endpoint="https://'],
    ['wrong-path', 'Connection to the network', 'Check the path of the address'],
    ['policy', 'Content-Security-Policy', 'connect-src https://network.example.com'],
    ['no-client-id', 'Settings of the sign-in', 'client-id="…"'],
    ['no-redirect', 'Redirect page', '/nothing-here.html (status 404)'],
    ['other-redirect', 'Redirect page', 'it passes nothing on'],
    ['other-audience', 'The token at the network', 'audience: api://payroll'],
    ['misspelt', 'Elements', '<foyer-feeed>'],
    ['two-copies', 'Trusted Types', "trusted-types lit-html 'allow-duplicates'"],
  ] as const)
    it(`finds what is wrong with “${name}”, just that, and the fix`, async () => {
      const found = await all(await examine(name), 'broken');
      assert.equal(found.length, 1, found.join('\n'));
      assert.ok(found[0]!.startsWith(broken), found[0]);
      assert.ok(found[0]!.includes(fix), found[0]);
    });

  it('finds that a token has run out, and what follows from it', async () => {
    const found = await all(await examine('expired'), 'broken');
    assert.match(found.join('\n'), /^The token Broken The token ran out 2 hours ago/);
  });

  it('is whole on a phone, and from right to left', async () => {
    await visitor.page.evaluate(() => localStorage.setItem('foyer-demo-language', 'ar'));
    await visitor.page.setViewportSize({width: 360, height: 740});
    await visitor.page.goto(`${demo.origin}/doctor/?case=policy`);
    // It stands below what it looks at, and begins when it comes into view.
    await visitor.page.locator('foyer-doctor').evaluate((doctor) => doctor.scrollIntoView());
    await visitor.page.getByRole('button', {name: 'انسخ التقرير'}).waitFor();
    assert.equal(await excessWidth(visitor.page), 0);
    assert.deepEqual(await violations(visitor.page), []);
  });
});
