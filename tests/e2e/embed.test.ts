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

  it('opens what a post links to outside, in a window that knows nothing of this one', async () => {
    const link = ana.inside.getByRole('article').getByRole('link').first();
    const [opened] = await Promise.all([ana.context.waitForEvent('page'), link.click()]);
    assert.equal(await opened.opener(), null);
    assert.equal(await ana.page.locator('iframe').count(), 1);
    assert.ok(ana.frame.url().includes('/foyer/embed.html'));
    await opened.close();
  });

  it('keeps no token in an address, and in no storage but that of its own place', async () => {
    assert.doesNotMatch(ana.frame.url(), /token|eyJ/);
    const inFrame = await ana.frame.evaluate(() => Object.keys(localStorage).length);
    const [alone] = await Promise.all([ana.context.newPage()]);
    await alone.goto(`${sites.foyer}/foyer/auth-relay.html`);
    const onItsOwn = await alone.evaluate(() => Object.keys(localStorage).length);
    await alone.close();
    // The browser keeps them apart: without this, the whole file would prove nothing.
    assert.ok(inFrame > 0);
    assert.equal(onItsOwn, 0);
  });

  it('knows who is there in the next tab of the same intranet', async () => {
    const next = await ana.open(`${sites.intranet}/?element=trending`);
    await next.inside.getByRole('listitem').first().waitFor();
    await next.page.close();
  });

  it('asks again when its storage is gone: the provider’s cookies are no help in a frame of another site', async () => {
    assert.ok((await ana.context.cookies(sites.login)).some(({name}) => name.startsWith('foyer_')));
    const next = await ana.open(`${sites.intranet}/?element=trending`);
    await next.inside.getByRole('listitem').first().waitFor();
    const kept = await next.frame.evaluate(() => {
      const entries = {...localStorage} as Record<string, string>;
      localStorage.clear();
      return entries;
    });
    await next.page.reload();
    await next.signInButton.waitFor();
    await next.frame.evaluate((entries) => {
      for (const [name, value] of Object.entries(entries)) localStorage.setItem(name, value);
    }, kept);
    await next.page.close();
  });

  it('is not too small for a menu: the frame makes room while it is open', async () => {
    const next = await ana.open(`${sites.intranet}/?element=login`);
    const button = next.inside.getByRole('button', {name: /Ana Lima/});
    await button.waitFor();
    const closed = await next.untilHeight((height) => height < 200);
    await button.click();
    await next.untilHeight((height) => height >= 400);
    const item = next.inside.getByRole('menuitem', {name: 'Sign out'});
    const box = (await item.boundingBox())!;
    const frame = (await next.page.locator('iframe').boundingBox())!;
    assert.ok(box.y + box.height <= frame.y + frame.height);
    await next.page.keyboard.press('Escape');
    assert.equal(await next.untilHeight((height) => height < 200), closed);
    await next.page.close();
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

  it('needs no script of ours: then the frame keeps its height, and scrolls', async () => {
    const guest = await ana.open(`${sites.intranet}/bare?element=feed&limit=5`);
    await guest.inside.getByRole('article').nth(4).waitFor();
    assert.equal(await guest.height(), 304);
    const older = guest.inside.getByRole('button', {name: 'Show older posts'});
    await older.scrollIntoViewIfNeeded();
    assert.ok(await guest.frame.evaluate(() => scrollY > 100));
    await older.click();
    await guest.inside.getByRole('article').nth(9).waitFor();
    assert.deepEqual(guest.complaints, []);
    await guest.page.close();
  });
});
