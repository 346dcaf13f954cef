import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {clientId, identityPath} from '../../demo/settings.js';
import {demand, problemOf, refresh, setClock, signIn, signInStage, watchAddresses} from './support/sign-in.js';
import type {Visitor} from './support/visitor.js';

describe('a sign-in that goes on', () => {
  const stage = signInStage();

  const revoke = async (token: string): Promise<void> => {
    const body = new URLSearchParams({token, client_id: clientId});
    const answer = await fetch(`${stage.demo.origin}${identityPath}/token/revocation`, {method: 'POST', body});
    assert.equal(answer.status, 200);
  };
  /** From now on the network takes only tokens that were made later. */
  const expireTokens = async (visitor: Visitor): Promise<void> => {
    const seen = new Set<unknown>();
    await demand(visitor.page, ({jti}) => {
      if (seen.size === 0) seen.add(jti);
      return !seen.has(jti);
    });
  };
  it('is renewed without a word when the token has expired', async () => {
    const ana = await stage.arrive();
    await signIn(ana, 'Ana Lima');
    const windows = watchAddresses(ana, /\/identity\/auth/);
    await expireTokens(ana);
    await refresh(ana.page);
    await ana.accountButton('Ana Lima').waitFor();
    assert.ok((await ana.posts.count()) > 0);
    assert.deepEqual(windows, []);
  });

  it('survives a revoked refresh token as long as the provider knows the person', async () => {
    const ana = await stage.arrive();
    await revoke(await signIn(ana, 'Ana Lima'));
    await expireTokens(ana);
    await refresh(ana.page);
    await ana.accountButton('Ana Lima').waitFor();
    assert.ok((await ana.posts.count()) > 0);
  });

  it('ends with a revoked refresh token and no session, and says so where the posts were', async () => {
    const ana = await stage.arrive();
    await revoke(await signIn(ana, 'Ana Lima'));
    await ana.context.clearCookies();
    await expireTokens(ana);
    const attempts = watchAddresses(ana, /\/identity\/(auth|token)/);
    await refresh(ana.page);
    await problemOf(ana).getByText('Your sign-in has run out').waitFor();
    await ana.page.locator('foyer-feed').getByText('Your sign-in has run out').waitFor();
    const count = attempts.length;
    await ana.page.unroute('**/graphql');
    await ana.signIn('Ana Lima');
    await ana.posts.first().waitFor();
    assert.ok(count <= 3, `${count} attempts`);
  });

  for (const hours of [-5, 7]) {
    it(`works on a machine whose clock is ${Math.abs(hours)} hours ${hours < 0 ? 'behind' : 'ahead'}`, async () => {
      const ana = await stage.arrive('/intranet/', (visitor) => setClock(visitor, hours));
      const tokens = watchAddresses(ana, /\/identity\/token(\?|$)/);
      await signIn(ana, 'Ana Lima');
      for (let time = 0; time < 3; time++) await refresh(ana.page);
      await ana.page.reload();
      await ana.posts.first().waitFor();
      assert.equal(await problemOf(ana).count(), 0);
      assert.equal(tokens.length, 1, 'a token that is good is not thrown away');
      const said = `about ${Math.abs(hours)} hours ${hours < 0 ? 'behind' : 'ahead'}`;
      assert.ok(
        ana.complaints.some((text) => text.includes(said)),
        ana.complaints.join(),
      );
    });
  }
});
