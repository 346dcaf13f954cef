/** Who may not frame us, what an address may not say, and who is not listened to. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {Guest} from './support/framed.js';
import {openStrictBrowser} from './support/strict-browser.js';
import {openThreeSites, type ThreeSites} from './support/three-sites.js';

let sites: ThreeSites;
let browser: Browser;

before(async () => {
  sites = await openThreeSites();
  browser = await openStrictBrowser();
});

describe('a page that is not on the list', () => {
  it('cannot frame us: the browser itself refuses', async () => {
    const guest = await Guest.arrive(browser, `${sites.stranger}/?element=feed`);
    await guest.page.waitForLoadState('load');
    assert.match(guest.complaints.join(), /frame-ancestors/);
    assert.doesNotMatch(guest.frame.url(), /embed\.html/);
    await guest.context.close();
  });

  it('is shown nothing even where the server forgot its header: no network is asked, nobody is signed in', async () => {
    const guest = await Guest.arrive(browser, 'about:blank');
    const asked: string[] = [];
    guest.page.on('request', (request) => asked.push(request.url()));
    await guest.page.goto(`${sites.stranger}/unlocked?element=feed`);
    await guest.inside.getByRole('alert').getByText(`${sites.stranger}, which is not in the parents`).waitFor();
    await guest.page.waitForLoadState('networkidle');
    const elsewhere = asked.filter((url) => url.includes('/graphql') || url.startsWith(sites.login));
    assert.deepEqual(elsewhere, []);
    assert.equal(await guest.inside.getByRole('button').count(), 0);
    await guest.context.close();
  });

  it('is not the same as one that is on it', async () => {
    const guest = await Guest.arrive(browser, `${sites.intranet}/unlocked?element=feed`);
    await guest.signInButton.waitFor();
    await guest.context.close();
  });
});

describe('an address', () => {
  for (const [search, words] of [
    ['element=feed&endpoint=https://stranger.test/graphql', 'endpoint belongs to the connection'],
    ['element=feed&authority=https://stranger.test', 'authority belongs to the connection'],
    ['element=network', '"network" is not among the elements'],
    ['element=feed&grup-id=42', '<foyer-feed> has no "grup-id"'],
    ['', 'The address names no element'],
  ] as const)
    it(`is refused in plain words: ?${search}`, async () => {
      const guest = await Guest.arrive(browser, `${sites.intranet}/?${search}`);
      await guest.inside.getByText(words).waitFor();
      assert.equal(await guest.inside.getByRole('button').count(), 0);
      await guest.context.close();
    });

  it('is refused in the reader’s language', async () => {
    const context = await browser.newContext({ignoreHTTPSErrors: true, locale: 'de-DE'});
    const page = await context.newPage();
    await page.goto(`${sites.foyer}/foyer/embed.html?element=wall`);
    await page.getByRole('heading', {name: 'Hier gibt es noch nichts zu sehen'}).waitFor();
    await context.close();
  });
});

describe('a window of another site', () => {
  it('changes neither the height of a frame nor how it looks', async () => {
    const guest = await Guest.arrive(browser, `${sites.intranet}/?element=feed`);
    await guest.signInButton.waitFor();
    const before = await guest.untilHeight((height) => height > 310);
    const showMessages = (): void =>
      addEventListener('message', ({data}: MessageEvent<{type: string}>) => (document.title = data.type));
    await guest.page.evaluate(showMessages);
    await guest.frame.evaluate(showMessages);

    const [stranger] = await Promise.all([
      guest.page.waitForEvent('popup'),
      guest.page.evaluate((address) => void window.open(address), `${sites.stranger}/bare`),
    ]);
    await stranger.waitForLoadState();
    await stranger.evaluate(() => {
      const page = window.opener as Window;
      page.postMessage({type: 'foyer-height', id: 'talk', height: 3000}, '*');
      page.frames[0]!.postMessage({type: 'foyer-look', look: {theme: 'dark', lang: 'de'}}, '*');
    });
    // Both have arrived, and both have been passed over.
    await guest.page.waitForFunction(() => document.title === 'foyer-height');
    await guest.frame.waitForFunction(() => document.title === 'foyer-look');
    assert.equal(await guest.height(), before);
    assert.deepEqual(
      await guest.frame.evaluate(() => [document.documentElement.lang, document.documentElement.style.colorScheme]),
      ['en', 'light'],
    );
    await guest.context.close();
  });
});
