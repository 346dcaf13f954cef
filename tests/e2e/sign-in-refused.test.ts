import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  demand,
  isForToken,
  problemOf,
  refresh,
  signIn,
  signInButton,
  signInStage,
  watchAddresses,
} from './support/sign-in.js';

describe('a sign-in whose tokens the network refuses', () => {
  const stage = signInStage();

  describe('when the network asks for more proof', () => {
    const wanting = (value: string) => ({access_token: {acrs: {essential: true, value}}});
    const has = (value: string) => (payload: Readonly<Record<string, unknown>>) =>
      Array.isArray(payload.acrs) && payload.acrs.includes(value);

    it('gives it silently where that is possible', async () => {
      const ana = await stage.arrive();
      await signIn(ana, 'Ana Lima');
      const refused = await demand(ana.page, has('c1'), wanting('c1'));
      await refresh(ana.page);
      await ana.accountButton('Ana Lima').waitFor();
      assert.ok((await ana.posts.count()) > 0);
      assert.equal(refused.length, 1);
    });

    it('asks the person otherwise, once, and goes on', async () => {
      const ana = await stage.arrive();
      await signIn(ana, 'Ana Lima');
      const refused = await demand(ana.page, has('c2'), wanting('c2'));
      await refresh(ana.page);
      await problemOf(ana).getByText('confirm once more that it is you').waitFor();
      await ana.signIn('Ana Lima');
      await ana.posts.first().waitFor();
      assert.ok(refused.length <= 2, `${refused.length} refusals`);
    });
  });

  it('ends in words, not in a loop, where the network refuses every token', async () => {
    const ana = await stage.arrive();
    await signIn(ana, 'Ana Lima');
    const refused = await demand(ana.page, () => false);
    const tokens = watchAddresses(ana, /\/identity\/token(\?|$)/);
    await refresh(ana.page);
    await problemOf(ana).getByText('this network doesn’t accept it').waitFor();
    const feed = ana.page.locator('foyer-feed');
    await feed.getByText('this network doesn’t accept it').waitFor();
    await feed.getByRole('button', {name: 'Switch account'}).waitFor();
    assert.equal(await feed.getByRole('button', {name: 'Try again'}).count(), 0);
    assert.equal(await signInButton(ana).count(), 0);
    const counts = [refused.length, tokens.length];
    await ana.page.evaluate(() => dispatchEvent(new Event('online')));
    await ana.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)));
    assert.deepEqual([refused.length, tokens.length], counts);
    assert.ok(tokens.length <= 1 && refused.length <= 4, counts.join());
  });

  it('leaves no token where it could be read', async () => {
    const ana = await stage.arrive();
    const said: string[] = [];
    const seen: string[] = [];
    ana.context.on('console', (message) => said.push(message.text()));
    ana.context.on('request', (request) => seen.push(request.url()));
    await ana.page.addInitScript(() => {
      const events: string[] = [];
      Object.assign(window, {events});
      for (const type of ['foyer-session-change', 'foyer-token-request', 'error', 'unhandledrejection']) {
        addEventListener(type, (event) => {
          const told: Record<string, unknown> = {};
          for (const key in event) told[key] = (event as unknown as Record<string, unknown>)[key];
          events.push(
            `${type} ${JSON.stringify(told, (_key, value: unknown) => (value instanceof Node || value === window ? '' : value))}`,
          );
        });
      }
    });
    await ana.page.reload();
    const tokens: string[] = [];
    ana.page.on('response', async (answer) => {
      if (!isForToken(answer.url())) return;
      const {access_token, refresh_token} = (await answer.json()) as Record<string, string>;
      tokens.push(access_token!, refresh_token!);
    });
    await signIn(ana, 'Ana Lima');
    const refused = await demand(ana.page, () => false);
    await refresh(ana.page);
    await problemOf(ana).getByText('doesn’t accept it').waitFor();
    assert.ok(tokens.length >= 2 && refused.length > 0);
    const kept = await ana.page.evaluate(() => ({
      text: JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, location.href]),
      page: new XMLSerializer().serializeToString(document),
      events: (window as unknown as {events: string[]}).events,
      session: JSON.stringify((document.querySelector('foyer-network') as unknown as {session: object}).session),
    }));
    assert.ok(kept.events.length > 0);
    const everything = [kept.text, kept.page, ...kept.events, kept.session, ...said, ...seen].join('\n');
    for (const token of tokens) assert.ok(!everything.includes(token));
  });
});
