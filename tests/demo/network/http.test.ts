/** The network as seen from the wire: the GraphQL-over-HTTP specification, other origins, faces, and faults. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {auditServer} from 'graphql-http';
import {sql} from 'kysely';
import {origin, testNetwork, type TestNetwork} from '../../support/node/network.js';

describe('the network on the wire', () => {
  let network: TestNetwork;
  before(async () => {
    network = await testNetwork();
  });
  after(() => network.close());

  const get = (path: string, init?: RequestInit): Promise<Response> =>
    network.handle(new Request(`${origin}${path}`, init));

  it('passes every audit of the GraphQL-over-HTTP specification', async () => {
    const audits = await auditServer({
      url: `${origin}/graphql`,
      fetchFn: (url: string, init?: RequestInit) => network.handle(new Request(url, init)),
    });
    assert.equal(audits.length, 61);
    const failures = audits.filter(({status}) => status !== 'ok');
    assert.deepEqual(
      failures.map((audit) => `${audit.name}: ${'reason' in audit ? audit.reason : ''}`),
      [],
    );
  });

  it('answers a query by GET, and refuses a mutation', async () => {
    const query = await get(`/graphql?query=${encodeURIComponent('{network {contractVersion}}')}`);
    assert.deepEqual(await query.json(), {data: {network: {contractVersion: '1.1'}}});
    const mutation = await get(
      `/graphql?query=${encodeURIComponent('mutation {deleteMessage(input: {id: "m-pump"}) {deletedId}}')}`,
    );
    assert.equal(mutation.status, 405);
  });

  it('lets pages of every origin ask, with a token and without cookies', async () => {
    const preflight = await get('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://intranet.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
    assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /POST/);
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /authorization.*content-type/i);
    assert.ok(Number(preflight.headers.get('access-control-max-age')) >= 600, 'not one preflight for each request');
    assert.equal(preflight.headers.get('access-control-allow-credentials'), null);

    const answer = await network.handle(await network.request('{network {name}}'));
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  });

  it('draws a face for every person and a mark for every group, in a document that may do nothing', async () => {
    for (const path of ['/faces/p-ana.svg', '/faces/g-engineering.svg', '/faces/p-nobody.svg']) {
      const response = await get(path);
      assert.equal(response.status, 200, path);
      assert.match(response.headers.get('content-type') ?? '', /^image\/svg\+xml/);
      assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/);
      assert.match(response.headers.get('cache-control') ?? '', /max-age=\d{7,}/);
      const text = await response.text();
      assert.match(text, /^<svg/);
      assert.doesNotMatch(text, /<script|\son\w+=|href=/i);
    }
  });

  it('has nothing at other paths', async () => {
    for (const path of [
      '/',
      '/graphql/',
      '/faces/',
      '/faces/..%2fserver.svg',
      '/faces/p-ana.png',
      '/faces/a%3Cb.svg',
    ]) {
      const response = await get(path);
      assert.equal(response.status, 404, path);
      assert.ok(((await response.json()) as {errors: unknown[]}).errors.length, path);
    }
    assert.equal((await get('/faces/p-ana.svg', {method: 'DELETE'})).status, 404);
  });

  it('refuses what is no JSON in GraphQL’s own shape', async () => {
    const response = await get('/graphql', {
      method: 'POST',
      headers: {'content-type': 'application/json', accept: 'application/graphql-response+json'},
      body: '{"query": ',
    });
    assert.equal(response.status, 400);
    assert.ok(((await response.json()) as {errors: unknown[]}).errors.length);
  });

  it('keeps its own faults to itself, and answers what else was asked', async () => {
    await network.ask('{network {name}}');
    await sql`alter table thread_stats rename to stats_away`.execute(network.database);
    const {data, errors} = await network.ask<{network: {name: string}; feed: null}>(
      '{network {name} feed(scope: {stream: ALL}) {nodes {id}}}',
      {as: 'p-ana'},
    );
    await sql`alter table stats_away rename to thread_stats`.execute(network.database);
    assert.ok(data?.network.name);
    assert.equal(data.feed, null);
    assert.equal(errors?.length, 1);
    assert.deepEqual(errors[0]?.path, ['feed']);
    assert.equal(errors[0].extensions?.code, 'UPSTREAM_UNAVAILABLE');
    assert.doesNotMatch(JSON.stringify(errors), /thread_stats|relation|select|\.ts|stack/i);
    assert.match(network.reported.splice(0)[0]?.message ?? '', /thread_stats/, 'whoever runs the network is told');
  });

  it('explains a query that does not fit the contract', async () => {
    const {errors} = await network.ask('{network {nmae}}');
    assert.match(errors?.[0]?.message ?? '', /nmae/);
  });
});
