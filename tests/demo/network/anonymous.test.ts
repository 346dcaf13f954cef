/**
 * What callers without a token get of a network that is open: what stands in public groups, and the names of those who wrote
 * it. The proof by example here goes with the one rule in `permission.ts`.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {testNetwork, tokenFor, type TestNetwork} from '../../support/node/network.js';

const feedOf = (scope: string): string => `{feed(scope: ${scope}, first: 20) {edges {node {
  id group {id privacy members {edges {node {id}}}} author {displayName handle email jobTitle department followerCount}
  viewerCanReply viewerDidAuthor viewerIsFollowing reactionGroups {viewerHasReacted people {edges {node {id}}}}}}}}`;

interface Shown {
  readonly id: string;
  readonly group: {readonly id: string; readonly privacy: string; readonly members: unknown} | null;
  readonly author: Readonly<Record<string, unknown>>;
  readonly viewerCanReply: boolean;
  readonly reactionGroups: readonly {readonly people: unknown}[];
}

describe('an open network, to callers without a token', () => {
  let open: TestNetwork;
  let closed: TestNetwork;
  before(async () => {
    [open, closed] = await Promise.all([testNetwork({isOpen: true}), testNetwork()]);
  });
  after(async () => {
    await Promise.all([open.close(), closed.close()]);
    assert.deepEqual(open.reported, []);
  });

  const feed = async (scope: string): Promise<Shown[]> => {
    const {data, errors} = await open.ask<{feed: {edges: {node: Shown}[]} | null}>(feedOf(scope));
    assert.equal(errors, undefined, JSON.stringify(errors));
    return data?.feed?.edges.map(({node}) => node) ?? [];
  };
  const codesOf = async (query: string, network = open): Promise<(string | undefined)[]> =>
    ((await network.ask(query)).errors ?? []).map(({extensions}) => extensions?.code);

  for (const scope of ['{stream: ALL}', '{stream: HOME}', '{groupId: "g-engineering"}']) {
    it(`shows what stands in public groups: ${scope}`, async () => {
      const posts = await feed(scope);
      assert.ok(posts.length > 0);
      for (const {group} of posts) assert.equal(group?.privacy, 'PUBLIC');
    });
  }

  it('says of people what they are called, and no more; of groups, not who is in them', async () => {
    for (const {author, group, reactionGroups} of await feed('{stream: ALL}')) {
      const {displayName, ...more} = author;
      assert.ok(displayName);
      assert.deepEqual([...new Set(Object.values(more))], [null]);
      assert.equal(group?.members, null);
      for (const {people} of reactionGroups) assert.equal(people, null);
    }
  });

  it('lets them do nothing', async () => {
    for (const {viewerCanReply} of await feed('{stream: ALL}')) assert.equal(viewerCanReply, false);
    const [post] = await feed('{stream: ALL}');
    const writes = [
      `createPost(input: {idempotencyKey: "k1", groupId: "g-engineering", body: {markdown: "hi"}}) {userErrors {message}}`,
      `addReaction(input: {messageId: "${post?.id}", reactionKey: "like"}) {userErrors {message}}`,
      `setFollowing(input: {id: "p-ana", following: true}) {userErrors {message}}`,
      `joinGroup(input: {groupId: "g-engineering"}) {userErrors {message}}`,
    ];
    for (const write of writes) {
      const codes = await codesOf(`mutation {${write}}`);
      assert.ok(codes.length > 0 && codes.every((code) => code === 'UNAUTHENTICATED'), `${write}: ${String(codes)}`);
    }
  });

  for (const group of ['g-handbook', 'g-board']) {
    it(`knows no group ${group}, no more than one that is not there`, async () => {
      const query = 'query($id: ID!) {node(id: $id) {id} feed(scope: {groupId: $id}) {edges {cursor}}}';
      const ask = (id: string) => open.ask(query, {variables: {id}});
      assert.deepEqual(await ask(group), await ask('g-nowhere'));
    });
  }

  it('gives no list of people, by no way', async () => {
    for (const query of [
      '{people {edges {node {id}}}}',
      '{person(by: {handle: "ana"}) {id}}',
      '{autocomplete(prefix: "a", kinds: [PERSON]) {label}}',
      '{groups {edges {node {id}}}}',
    ]) {
      assert.deepEqual(await codesOf(query), ['UNAUTHENTICATED'], query);
    }
    assert.deepEqual((await open.ask('{node(id: "p-ana") {id} nodes(ids: ["p-dan"]) {id}}')).data, {
      node: null,
      nodes: [null],
    });
  });

  it('names nobody as the viewer, and no features that need somebody', async () => {
    const {data} = await open.ask<{viewer: null; network: {features: string[]}}>(
      '{viewer {person {id}} network {features}}',
    );
    assert.equal(data?.viewer, null);
    assert.ok(data.network.features.includes('TRENDING'));
    assert.ok(!data.network.features.includes('REALTIME') && !data.network.features.includes('PEOPLE'));
  });

  it('opens no stream', async () => {
    const query = 'subscription {changes(watch: [{key: "k", target: {feed: {stream: ALL}}}]) {key}}';
    const answer = await open.handle(await open.request(query, {headers: {accept: 'text/event-stream'}}));
    assert.doesNotMatch(await answer.text(), /"key"/);
  });

  it('is the same as ever to those with a token, and refuses a wrong one rather than forget it', async () => {
    const query = feedOf('{stream: ALL}');
    assert.deepEqual(await open.ask(query, {as: 'p-ana'}), await closed.ask(query, {as: 'p-ana'}));
    const headers = {authorization: `Bearer ${await tokenFor('p-ana', {isForged: true})}`};
    assert.equal((await open.handle(await open.request(query, {headers}))).status, 401);
  });

  it('is not open unless it is told to be', async () => {
    assert.deepEqual(await codesOf('{feed(scope: {stream: ALL}) {edges {cursor}}}', closed), ['UNAUTHENTICATED']);
  });
});
