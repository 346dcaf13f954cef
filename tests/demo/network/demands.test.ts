/** A network that wants more of a token than that it is valid: claims challenges. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {audience, scope} from '../../../demo/settings.js';
import {issuer, keys, testNetwork, tokenFor, type TestNetwork} from '../../support/node/network.js';

describe('a network that demands an authentication context', () => {
  let demanded: string | null = null;
  let network: TestNetwork;
  before(async () => {
    network = await testNetwork({tokens: {issuer, audience, scope, keys, demands: () => demanded}});
  });
  after(() => network.close());

  async function send(acrs?: string[]): Promise<Response> {
    const headers = {authorization: `Bearer ${await tokenFor('p-ana', {claims: acrs && {acrs}})}`};
    return network.handle(await network.request('{viewer {person {id}}}', {headers}));
  }

  it('takes any valid token while it demands nothing', async () => {
    demanded = null;
    assert.equal((await send()).status, 200);
  });

  it('says which claims are missing, in a header that pages of other origins may read', async () => {
    demanded = 'c1';
    const answer = await send();
    assert.equal(answer.status, 401);
    const header = answer.headers.get('www-authenticate') ?? '';
    assert.match(header, /error="insufficient_claims"/);
    const claims: unknown = JSON.parse(Buffer.from(/claims="(.+?)"/.exec(header)![1]!, 'base64').toString());
    assert.deepEqual(claims, {access_token: {acrs: {essential: true, value: 'c1'}}});
    assert.match(answer.headers.get('access-control-expose-headers') ?? '', /WWW-Authenticate.*Date/);
  });

  it('takes a token that has them', async () => {
    demanded = 'c1';
    assert.equal((await send(['c0', 'c1'])).status, 200);
  });

  it('may begin to demand while a token runs that it has taken before', async () => {
    demanded = null;
    const headers = {authorization: `Bearer ${await tokenFor('p-ana')}`};
    const ask = async () => (await network.handle(await network.request('{viewer {person {id}}}', {headers}))).status;
    assert.equal(await ask(), 200);
    demanded = 'c1';
    assert.equal(await ask(), 401);
  });
});
