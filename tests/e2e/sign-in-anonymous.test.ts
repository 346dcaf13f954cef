import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {signInStage} from './support/sign-in.js';
import type {Visitor} from './support/visitor.js';

/** The page lets anybody read; the demo's pages do not say so by themselves. */
const open = ({page}: Visitor) =>
  page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => document.querySelector('foyer-network')?.setAttribute('anonymous', ''));
  });

describe('a page that lets anybody read', () => {
  describe('in a network that does too', () => {
    const stage = signInStage({FOYER_OPEN: '1'});

    it('shows what is public without a token, and offers to sign in where one would take part', async () => {
      const anybody = await stage.arrive('/intranet/', open);
      const tokens: (string | undefined)[] = [];
      anybody.page.on('request', (request) => {
        if (request.url().endsWith('/graphql')) tokens.push(request.headers().authorization);
      });
      await anybody.posts.first().waitFor();
      await anybody.page.reload();
      await anybody.posts.first().waitFor();
      assert.ok(tokens.length > 0);
      assert.deepEqual([...new Set(tokens)], [undefined]);

      const feed = anybody.page.locator('foyer-feed');
      await feed.locator('[part=signed-out]').getByText('Sign in to take part').waitFor();
      const poll = feed.locator('foyer-poll').first();
      await poll.getByText('Sign in to take part.').waitFor();
      assert.equal(await poll.locator('input').count(), 0);
      const box = anybody.page.locator('foyer-post-box');
      await box.getByRole('button', {name: 'Sign in'}).waitFor();
      assert.equal(await box.getByRole('textbox').count(), 0);
      await anybody.page.locator('foyer-trending').getByRole('listitem').first().waitFor();
      assert.deepEqual(anybody.complaints, []);

      // The button of the feed itself.
      await anybody.chooseIn(() => feed.getByRole('button', {name: 'Sign in'}).click(), 'Ana Lima');
      await anybody.accountButton('Ana Lima').waitFor();
      await box.getByRole('textbox').first().waitFor();
      await anybody.posts.first().waitFor();
      assert.equal(await feed.getByText('Sign in to take part').count(), 0);
    });

    it('asks nobody else: without the attribute there is a button, as ever', async () => {
      const anybody = await stage.arrive();
      await anybody.page.locator('foyer-feed').getByText('Sign in to see').waitFor();
      assert.equal(await anybody.posts.count(), 0);
    });
  });

  describe('in a network that does not', () => {
    const stage = signInStage();

    it('shows the button, and nothing that looks like a fault', async () => {
      const anybody = await stage.arrive('/intranet/', open);
      await anybody.page.locator('foyer-feed').getByText('Sign in to see').waitFor();
      assert.equal(await anybody.page.getByRole('button', {name: 'Try again'}).count(), 0);
    });
  });
});
