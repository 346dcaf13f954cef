/** What a request may ask for at most. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {createGraphQL} from '../../../demo/network/graphql.js';
import {limits} from '../../../demo/network/limits.js';
import {executableSchema} from '../../../demo/network/resolvers/schema.js';
import {type Answer, testNetwork, type TestNetwork} from '../../support/node/network.js';

describe('a request', () => {
  let network: TestNetwork;
  before(async () => {
    network = await testNetwork();
  });
  after(async () => {
    await network.close();
    assert.deepEqual(network.reported, []);
  });

  const ask = (query: string, variables?: Record<string, unknown>): Promise<Answer<Record<string, unknown>>> =>
    network.ask(query, {as: 'p-ana', variables});

  async function isRefused(query: string, variables?: Record<string, unknown>): Promise<string> {
    const {data, errors} = await ask(query, variables);
    assert.ok(data === undefined || data === null, 'nothing of it was answered');
    assert.equal(errors?.[0]?.extensions?.code, 'TOO_COMPLEX');
    return errors[0].message;
  }

  async function isAnswered(query: string, variables?: Record<string, unknown>): Promise<void> {
    const {data, errors} = await ask(query, variables);
    assert.deepEqual(errors ?? [], []);
    assert.ok(data);
  }

  /** Posts in pages of posts: what is inside the last of `pairs` posts stands at depth 3 + 2 × pairs. */
  function deep(pairs: number, inside: string): string {
    return `{feed(scope: {stream: ALL}, first: 1) {nodes {${'context {thread {'.repeat(pairs)}${inside}${'}}'.repeat(pairs)}}}}`;
  }

  it('of the deepest allowed kind is answered, one level more is not', async () => {
    await isAnswered(deep(5, 'context {canonicalKey}'));
    assert.match(await isRefused(deep(6, 'id')), /14 fields deep/);
  });

  it('cannot hide its depth in fragments', async () => {
    const fragments = Array.from(
      {length: 15},
      (_, index) =>
        `fragment F${index} on ${index % 2 ? 'PageContext' : 'Post'} {${index % 2 ? 'thread' : 'context'} {${
          index === 14 ? '__typename' : `...F${index + 1}`
        }}}`,
    );
    await isRefused(`{feed(scope: {stream: ALL}, first: 1) {nodes {...F0}}} ${fragments.join(' ')}`);
  });

  it('may have thirty aliases and no more', async () => {
    const aliases = (count: number): string =>
      `{network {${Array.from({length: count}, (_, index) => `a${index}: name`).join(' ')}}}`;
    await isAnswered(aliases(limits.aliases));
    assert.match(await isRefused(aliases(limits.aliases + 1)), /30 aliases/);
  });

  it('may have twenty root fields and no more, those in fragments counted', async () => {
    const fields = (count: number): string =>
      Array.from({length: count}, (_, index) => `r${index}: __typename`).join(' ');
    await isAnswered(`{${fields(20)}}`);
    assert.match(await isRefused(`{${fields(21)}}`), /20 root fields/);
    await isRefused(`{${fields(11)} ...More} fragment More on Query {${fields(10).replaceAll('r', 's')}}`);
  });

  it('gets pages of fifty at most and never of less than nothing', async () => {
    const query = 'query ($first: Int) {groups(first: $first) {nodes {id}}}';
    await isAnswered(query, {first: 50});
    await isAnswered(query, {first: 0});
    assert.match(await isRefused(query, {first: 51}), /between 0 and 50/);
    assert.match(await isRefused(query, {first: -1}), /between 0 and 50/);
    await isRefused('{groups(first: 51) {nodes {id}}}');
    await isRefused('{feed(scope: {stream: ALL}, first: 1) {nodes {replies(last: 99) {nodes {id}}}}}');
  });

  it('may ask for a thousand nodes, counted through all lists in lists', async () => {
    const query = `query ($posts: Int, $replies: Int) {
      feed(scope: {stream: ALL}, first: $posts) {nodes {id replies(last: $replies) {nodes {id}}}}
    }`;
    await isAnswered(query, {posts: 50, replies: 19});
    assert.match(await isRefused(query, {posts: 50, replies: 20}), /1000 nodes; this one asks for 1050/);
  });

  it('is counted with the defaults of what it does not say', async () => {
    await isRefused(`{
      feed(scope: {stream: ALL}, first: 50) {nodes {reactionGroups {people {nodes {id}}} replies {nodes {id}}}}
    }`);
  });

  it('is counted by the ids that it lists', async () => {
    const ids = Array.from({length: 60}, (_, index) => `m-${index}`);
    await isAnswered('query ($ids: [ID!]!) {nodes(ids: $ids) {id}}', {ids});
    await isRefused('query ($ids: [ID!]!) {nodes(ids: $ids) {... on Post {replies(first: 50) {nodes {id}}}}}', {ids});
  });

  it('is not answered in part because some of its arguments are wrong', async () => {
    const {data, errors} = await ask('query ($first: Int) {groups(first: $first) {nodes {id}}}', {first: 'many'});
    assert.equal(data ?? null, null);
    assert.match(errors?.[0]?.message ?? '', /first/);
  });

  it('may not use fragments to grow without end', async () => {
    const doubling = Array.from(
      {length: 14},
      (_, index) => `fragment F${index} on Post {${index === 13 ? 'id' : `...F${index + 1} ...G${index + 1}`}}
        fragment G${index} on Post {${index === 13 ? 'title' : `...F${index + 1} ...G${index + 1}`}}`,
    );
    await isRefused(`{feed(scope: {stream: ALL}, first: 1) {nodes {...F0 ...G0}}} ${doubling.join(' ')}`);
  });

  it('with a fragment that spreads itself is refused and stops nothing', async () => {
    const {errors} = await ask('{network {...N}} fragment N on Network {name ...N}');
    assert.match(errors?.[0]?.message ?? '', /Cannot spread fragment/);
    await isAnswered('{network {name}}');
  });

  it('longer than 64 kB is not read', async () => {
    const request = await network.request(`{network {name}} # ${'x'.repeat(limits.body)}`);
    const response = await network.handle(request);
    assert.equal(response.status, 413);
    const {errors} = (await response.json()) as Answer<never>;
    assert.equal(errors?.[0]?.extensions?.code, 'TOO_COMPLEX');
  });

  it('that never ends is not read to its end either', async () => {
    let sent = 0;
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 16_384;
        controller.enqueue(new Uint8Array(16_384).fill(32));
      },
      cancel() {
        isCancelled = true;
      },
    });
    const request = new Request('http://localhost:5173/graphql', {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body,
      duplex: 'half',
    } as RequestInit);
    assert.equal((await network.handle(request)).status, 413);
    assert.ok(isCancelled);
    assert.ok(sent < 4 * limits.body);
  });

  it('of nothing but brackets is refused', async () => {
    for (const nested of ['a{', 'a(b:[{c:', '...{']) {
      for (const count of [200, 2000, 7000]) {
        const {data, errors} = await ask(`{${nested.repeat(count)}`);
        assert.equal(data ?? null, null);
        assert.match(errors?.[0]?.message ?? '', /Syntax Error|nested too deeply/);
      }
    }
  });

  it('of well-formed but absurd depth stops nothing', async () => {
    for (const count of [100, 1000, 3000]) await isRefused(deep(count, 'id'));
    await isAnswered('{network {name}}');
  });

  it('that takes too long is answered with an error instead', async () => {
    const schema = executableSchema([{Query: {network: () => new Promise<never>(() => undefined)}}]);
    const handle = createGraphQL({
      schema,
      time: 20,
      report: (error) => assert.fail(error),
      contextOf: () => ({}) as never,
    });
    const response = await handle(await network.request('{network {name}}'));
    const {errors} = (await response.json()) as Answer<never>;
    assert.equal(errors?.[0]?.extensions?.code, 'TOO_COMPLEX');
    assert.match(errors[0].message, /longer than 20 ms/);
  });
});
