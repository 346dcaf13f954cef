/** Whose requests the network answers, and what it says to the others. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {UnsecuredJWT} from 'jose';
import {audience, scope} from '../../../demo/settings.js';
import {Tokens, TokenError} from '../../../demo/network/tokens.js';
import {issuer, keys, testNetwork, type TestNetwork, tokenFor, type TokenChanges} from '../../support/node/network.js';

const whoAmI = '{viewer {person {id}}}';

describe('a token', () => {
  let network: TestNetwork;
  before(async () => {
    network = await testNetwork();
  });
  after(async () => {
    await network.close();
    assert.deepEqual(network.reported, []);
  });

  async function send(authorization: string): Promise<Response> {
    return network.handle(await network.request(whoAmI, {headers: {authorization}}));
  }

  async function refusedAs(authorization: string): Promise<string> {
    const response = await send(authorization);
    assert.equal(response.status, 401);
    assert.match(response.headers.get('www-authenticate') ?? '', /^Bearer error="invalid_token"/);
    assert.equal(response.headers.get('access-control-allow-origin'), '*', 'the page must be able to read the refusal');
    const {data, errors} = (await response.json()) as {
      data?: unknown;
      errors: {message: string; extensions: {code: string}}[];
    };
    assert.equal(data, undefined);
    assert.equal(errors.length, 1);
    assert.equal(errors[0]?.extensions.code, 'UNAUTHENTICATED');
    return errors[0].message;
  }

  async function refusedWith(changes: TokenChanges): Promise<string> {
    return refusedAs(`Bearer ${await tokenFor('p-ana', changes)}`);
  }

  it('that is in order makes its holder the viewer', async () => {
    const response = await send(`Bearer ${await tokenFor('p-ana')}`);
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), {data: {viewer: {person: {id: 'p-ana'}}}});
  });

  it('is taken again and again until it expires', async () => {
    const authorization = `Bearer ${await tokenFor('p-bo')}`;
    for (let round = 0; round < 3; round++) assert.equal((await send(authorization)).status, 200);
  });

  it('names the person by oid if it has one, for providers whose sub differs from application to application', async () => {
    const response = await send(`Bearer ${await tokenFor('pairwise-x', {claims: {oid: 'p-bo'}})}`);
    assert.deepEqual(await response.json(), {data: {viewer: {person: {id: 'p-bo'}}}});
  });

  it('signed with another key is refused', async () => {
    assert.equal(await refusedWith({isForged: true}), "The token is not signed with the issuer's key.");
  });

  it('with a key id that the issuer does not publish is refused', async () => {
    assert.match(await refusedWith({header: {kid: 'another'}}), /not signed with the issuer's key/);
  });

  it('from another issuer is refused, and the refusal says from whom it is', async () => {
    const message = await refusedWith({claims: {iss: 'https://evil.example'}});
    assert.equal(message, `The token is from https://evil.example, not from ${issuer}.`);
  });

  it('for another audience is refused, and the refusal names both', async () => {
    const message = await refusedWith({claims: {aud: 'api://mail'}});
    assert.equal(message, `The token is made out to api://mail, not to ${audience}.`);
  });

  it('without the scope is refused', async () => {
    assert.equal(
      await refusedWith({claims: {scope: 'openid profile'}}),
      `The token does not carry the scope ${scope}.`,
    );
    assert.match(await refusedWith({claims: {scope: `${scope}.more`}}), /does not carry the scope/);
    assert.match(await refusedWith({claims: {scope: undefined}}), /does not carry the scope/);
  });

  it('of another kind is refused: an ID token opens nothing', async () => {
    assert.match(await refusedWith({header: {typ: 'JWT'}}), /no access token/);
  });

  it('that has expired is refused', async () => {
    assert.equal(await refusedWith({expiresIn: -60}), 'The token has expired.');
  });

  it('that never expires is refused', async () => {
    assert.match(await refusedWith({claims: {exp: undefined}}), /claim exp/);
  });

  it('that says of itself that it needs no signature is refused', async () => {
    const token = new UnsecuredJWT({scope})
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject('p-ana')
      .setIssuedAt()
      .setExpirationTime('1h')
      .encode();
    assert.match(await refusedAs(`Bearer ${token}`), /not signed with RS256|no valid token/);
  });

  it('whose content was changed after signing is refused', async () => {
    const [header, , signature] = (await tokenFor('p-ana')).split('.');
    const [, payload] = (await tokenFor('p-dan')).split('.');
    assert.match(await refusedAs(`Bearer ${[header, payload, signature].join('.')}`), /not signed with/);
  });

  it('that is none at all is refused rather than taken for anonymous', async () => {
    for (const authorization of [
      'Bearer nonsense',
      'Bearer a.b.c',
      'Basic YTpi',
      'Bearer',
      `Bearer ${'a'.repeat(9000)}`,
    ]) {
      assert.ok(await refusedAs(authorization), authorization);
    }
  });

  it('of somebody whom the network does not know, or no longer knows, is forbidden', async () => {
    for (const person of ['p-nobody', 'p-zed']) {
      const response = await send(`Bearer ${await tokenFor(person)}`);
      assert.equal(response.status, 403);
      const {errors} = (await response.json()) as {errors: {extensions: {code: string}}[]};
      assert.equal(errors[0]?.extensions.code, 'FORBIDDEN');
    }
  });

  it('is not needed to ask what the network is, and is for everything else', async () => {
    const {data} = await network.ask<{network: {name: string}; viewer: null}>('{network {name} viewer {person {id}}}');
    assert.ok(data?.network.name);
    assert.equal(data.viewer, null);
    const {errors} = await network.ask('{feed(scope: {stream: ALL}) {nodes {id}}}');
    assert.equal(errors?.[0]?.extensions?.code, 'UNAUTHENTICATED');
  });

  it('is refused once it has expired, even if it was verified before', async () => {
    let time = Date.now();
    const tokens = new Tokens({issuer, audience, scope, keys}, () => new Date(time));
    const authorization = `Bearer ${await tokenFor('p-ana', {expiresIn: 60})}`;
    assert.equal((await tokens.holderOf(authorization))?.personId, 'p-ana');
    time += 90_000;
    await assert.rejects(tokens.holderOf(authorization), TokenError);
  });

  it('cannot be judged while the keys are out of reach: that is our fault, not the token', async () => {
    const tokens = new Tokens(
      {
        issuer,
        audience,
        scope,
        keys: () => Promise.reject(new Error('no route to host')),
      },
      () => new Date(),
    );
    await assert.rejects(tokens.holderOf(`Bearer ${await tokenFor('p-ana')}`), /no route to host/);
  });
});
