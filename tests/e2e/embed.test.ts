/** The iframe channel across three sites, with cookies of other sites blocked and storage kept apart. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {Guest} from './support/framed.js';
import {openStrictBrowser} from './support/strict-browser.js';
import {openThreeSites, type ThreeSites} from './support/three-sites.js';

let sites: ThreeSites;
let browser: Browser;
let ana: Guest;

before(async () => {
  sites = await openThreeSites();
  browser = await openStrictBrowser();
  ana = await Guest.arrive(browser, `${sites.intranet}/?element=feed&limit=5`);
});

describe('a feed in a frame of another site', () => {
  it('signs in by way of the relay, shows posts, and the frame grows with them', async () => {
    await ana.signInButton.waitFor();
    const before = await ana.height();
    await ana.signIn('Ana Lima');
    await ana.inside.getByRole('article').nth(4).waitFor();
    const after = await ana.untilHeight((height) => height > before + 200);
    const content = await ana.frame.evaluate(() => document.querySelector('main')!.getBoundingClientRect().height);
    assert.ok(Math.abs(after - content) < 2, `${after} for ${content}`);
    assert.equal(await ana.frame.evaluate(() => document.documentElement.scrollHeight > innerHeight), false);
    assert.deepEqual(ana.complaints, []);
  });

  it('grows again when there is more to show, and what is below it moves on', async () => {
    const before = await ana.height();
    await ana.inside.getByRole('button', {name: 'Show older posts'}).click();
    await ana.inside.getByRole('article').nth(9).waitFor();
    const after = await ana.untilHeight((height) => height > before + 200);
    const below = await ana.page.locator('#below').evaluate((element) => element.getBoundingClientRect().top + scrollY);
    assert.ok(below >= after);
  });

  it('knows who is there on the next page of the same tab, and posts what is written there', async () => {
    await ana.open(`${sites.intranet}/?element=post-box`);
    await ana.inside.getByRole('textbox').first().click();
    await ana.page.keyboard.type(`Who does what: ${sites.stranger}/bare`);
    await ana.inside.getByRole('button', {name: /^Post to/}).click();
    await ana.inside.getByText('Your post is out.').waitFor();
    assert.deepEqual(ana.complaints, []);
  });

  it('opens what a post links to outside, in a window that knows nothing of this one', async () => {
    await ana.open(`${sites.intranet}/?element=feed&limit=5`);
    const link = ana.inside.getByRole('link', {name: `${sites.stranger}/bare`}).first();
    await link.waitFor();
    const [opened] = await Promise.all([ana.context.waitForEvent('page'), link.click()]);
    await opened.waitForURL(`${sites.stranger}/bare`);
    assert.equal(await opened.evaluate(() => window.opener === null), true);
    assert.ok(ana.frame.url().includes('/foyer/embed.html'));
    await opened.close();
  });

  it('keeps no token in an address, and in no storage but that of its own place', async () => {
    assert.doesNotMatch(ana.frame.url(), /token|eyJ/);
    const place = await ana.frame.evaluate(() => {
      localStorage.setItem('place', 'in a frame');
      return Object.keys(sessionStorage).length;
    });
    assert.ok(place > 0);
    const alone = await ana.context.newPage();
    await alone.goto(`${sites.foyer}/foyer/auth-relay.html`);
    // The browser keeps them apart: without this, the whole file would prove nothing.
    assert.deepEqual(await alone.evaluate(() => [localStorage.getItem('place'), sessionStorage.length]), [null, 0]);
    await alone.close();
  });

  it('needs no script on the page around: then the frame keeps its height, and scrolls', async () => {
    await ana.open(`${sites.intranet}/bare?element=feed&limit=5`);
    await ana.inside.getByRole('article').nth(4).waitFor();
    assert.equal(await ana.height(), 304);
    const older = ana.inside.getByRole('button', {name: 'Show older posts'});
    await older.scrollIntoViewIfNeeded();
    assert.ok(await ana.frame.evaluate(() => scrollY > 100));
    await older.click();
    await ana.inside.getByRole('article').nth(9).waitFor();
  });

  it('is not too small for a menu: the frame makes room while it is open', async () => {
    await ana.open(`${sites.intranet}/?element=login`);
    const button = ana.inside.getByRole('button', {name: /Ana Lima/});
    await button.waitFor();
    const closed = await ana.untilHeight((height) => height < 200);
    await button.click();
    await ana.untilHeight((height) => height >= 400);
    const item = (await ana.inside.getByRole('menuitem', {name: 'Sign out'}).boundingBox())!;
    const frame = (await ana.page.locator('iframe').boundingBox())!;
    assert.ok(item.y + item.height <= frame.y + frame.height);
    await ana.page.keyboard.press('Escape');
    assert.equal(await ana.untilHeight((height) => height < 200), closed);
  });

  it('asks again when its storage is gone: the provider’s cookies are no help in a frame of another site', async () => {
    const cookies = await ana.context.cookies(`${sites.login}/identity`);
    assert.ok(cookies.some(({name}) => name.startsWith('foyer_')));
    await ana.frame.evaluate(() => sessionStorage.clear());
    await ana.page.reload();
    await ana.signInButton.waitFor();
    assert.deepEqual(ana.complaints, []);
  });
});

describe('the page around a frame', () => {
  it('passes on its language, direction, theme and accent, also when they change', async () => {
    const guest = await Guest.arrive(browser, `${sites.intranet}/?element=feed`);
    await guest.signInButton.waitFor();
    await guest.page.evaluate(() => {
      const root = document.documentElement;
      root.style.setProperty('--foyer-accent', 'rgb(1, 2, 3)');
      root.style.setProperty('color-scheme', 'dark');
      root.lang = 'de';
    });
    await guest.inside.getByRole('button', {name: 'Anmelden'}).first().waitFor();
    const look = await guest.frame.evaluate(() => {
      const {style, dir} = document.documentElement;
      return [style.colorScheme, style.getPropertyValue('--foyer-accent'), dir];
    });
    assert.deepEqual(look, ['dark', 'rgb(1, 2, 3)', 'ltr']);
    assert.deepEqual(guest.complaints, []);
    await guest.context.close();
  });
});
