/** One person with two tabs of one page: whatever happens to the sign-in in one, the other follows at once. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {refresh, signInStage, watchAddresses} from './support/sign-in.js';

describe('two tabs of one person', () => {
  const stage = signInStage();
  const account = (page: Page, name: string) =>
    page.locator('foyer-login').getByRole('button', {name: new RegExp(name)});
  const button = (page: Page) => page.locator('foyer-login').getByRole('button', {name: 'Sign in', exact: true});
  const posts = (page: Page) => page.locator('foyer-feed').getByRole('article');

  it('are signed in, become somebody else and are signed out together', async () => {
    const ana = await stage.arrive();
    const other = await ana.context.newPage();
    await other.goto(`${stage.demo.origin}/intranet/`);
    await button(other).waitFor();

    await ana.signIn('Ana Lima');
    await account(other, 'Ana Lima').waitFor();
    await posts(other).first().waitFor();

    await ana.chooseIn(() => ana.choose('Switch account', 'Ana Lima'), 'Kai Brandt');
    await account(ana.page, 'Kai Brandt').waitFor();
    await account(other, 'Kai Brandt').waitFor();

    // It may be closed again before the press is over.
    const closed = ana.page.waitForEvent('popup').then((popup) => popup.waitForEvent('close'));
    await ana.choose('Sign out', 'Kai Brandt');
    await closed;
    await button(ana.page).waitFor();
    await button(other).waitFor();
    assert.equal(await posts(other).count(), 0);
  });

  it('do not answer each other for ever', async () => {
    const ana = await stage.arrive();
    const other = await ana.context.newPage();
    await other.goto(`${stage.demo.origin}/intranet/`);
    await button(other).waitFor();
    const tokens = watchAddresses(ana, /\/identity\/token(\?|$)/);
    await ana.signIn('Ana Lima');
    await account(other, 'Ana Lima').waitFor();
    await posts(other).first().waitFor();
    // Both read for a while: tabs that answer each other would go on all the while.
    for (let turn = 0; turn < 5; turn++) await Promise.all([refresh(ana.page), refresh(other)]);
    assert.ok(tokens.length <= 2, `${tokens.length} tokens`);
  });
});
