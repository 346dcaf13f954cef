/** The live stream: everybody hears of what they may read, of nothing else, and nothing is left when they go. */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {getRequestListener} from '@hono/node-server';
import type {NetworkEvent} from '../../../demo/network/live/bus.js';
import {ChangeBus} from '../../../demo/network/live/bus.js';
import {testNetwork, type TestNetwork, tokenFor, type TokenChanges} from '../../support/node/network.js';
import {type Change, StreamReader} from '../../support/node/stream.js';

const subscription = 'subscription ($watch: [WatchInput!]!) {changes(watch: $watch) {key kind nodeId at}}';

type Target = Readonly<Record<string, unknown>>;
const feed = (scope: Target): Target => ({feed: scope});
const everything = feed({stream: 'ALL'});

describe('the live stream', () => {
  let network: TestNetwork;
  /** Where the network's clock stands still. Null: it goes. */
  let stopped: Date | null = null;
  before(async () => {
    network = await testNetwork({now: () => stopped ?? new Date()});
  });
  after(async () => {
    await network.close();
    assert.deepEqual(network.reported, []);
    assert.equal(network.changes.size, 0, 'nobody listens any more');
  });

  async function request(
    person: string | null,
    watch: Readonly<Record<string, Target>>,
    token?: TokenChanges,
  ): Promise<Request> {
    const headers = {
      accept: 'text/event-stream',
      ...(person && {authorization: `Bearer ${await tokenFor(person, token)}`}),
    };
    const watches = Object.entries(watch).map(([key, target]) => ({key, target}));
    return network.request(subscription, {headers, variables: {watch: watches}});
  }

  async function open(
    person: string | null,
    watch: Readonly<Record<string, Target>>,
    token?: TokenChanges,
  ): Promise<StreamReader> {
    return new StreamReader(await network.handle(await request(person, watch, token)));
  }

  /** In the whole network, so that everybody who is signed in hears of it. */
  const marker: NetworkEvent = {kind: 'COUNTS_CHANGED', postId: 'm-welcome', groupId: null, actorId: null};

  /** What comes until the marker does, which everybody may see: so that hearing nothing can be told from waiting. */
  async function heard(stream: StreamReader, ...events: readonly NetworkEvent[]): Promise<string[]> {
    for (const event of events) network.changes.publish(event);
    network.changes.publish(marker);
    const found: string[] = [];
    for (;;) {
      const change = await stream.change();
      if (change.key === 'marker') return found;
      if (change.nodeId !== marker.postId) found.push(`${change.key} ${change.kind} ${change.nodeId}`);
    }
  }

  const withMarker = (watch: Readonly<Record<string, Target>>) => ({...watch, marker: {postId: 'm-welcome'}});

  const happened = (
    kind: NetworkEvent['kind'],
    postId: string,
    groupId: string | null,
    replyId?: string,
  ): NetworkEvent => ({
    kind,
    postId,
    groupId,
    replyId,
    actorId: 'p-bo',
  });

  it('tells of a change under the key of the watch, with the id and the time', async () => {
    const stream = await open('p-ana', {'feed 1': everything});
    network.changes.publish(happened('ADDED', 'm-pump', 'g-engineering'));
    const change: Change = await stream.change();
    assert.equal(change.key, 'feed 1');
    assert.equal(change.kind, 'ADDED');
    assert.equal(change.nodeId, 'm-pump');
    assert.ok(Math.abs(Date.parse(change.at) - Date.now()) < 60_000);
    await stream.close();
  });

  it('carries a post from the one who writes it to the one who watches', async () => {
    const stream = await open('p-cleo', {home: feed({stream: 'HOME'}), group: feed({groupId: 'g-engineering'})});
    const {data} = await network.ask<{createPost: {post: {id: string}}}>(
      `mutation {createPost(input: {idempotencyKey: "live-1", groupId: "g-engineering", body: {markdown: "It fits!"}}) {
        post {id} userErrors {message}
      }}`,
      {as: 'p-bo'},
    );
    const id = data?.createPost.post.id;
    assert.ok(id);
    const changes = [await stream.change(), await stream.change()];
    assert.deepEqual(
      changes.map(({key, kind, nodeId}) => ({key, kind, nodeId})),
      [
        {key: 'home', kind: 'ADDED', nodeId: id},
        {key: 'group', kind: 'ADDED', nodeId: id},
      ],
    );
    await stream.close();
  });

  it('tells each watch only of what belongs to it', async () => {
    const stream = await open(
      'p-ana',
      withMarker({
        engineering: feed({groupId: 'g-engineering'}),
        handbook: feed({groupId: 'g-handbook'}),
        bo: feed({authorId: 'p-bo'}),
        pump: {postId: 'm-pump'},
        rules: {postId: 'm-rules'},
      }),
    );
    const found = await heard(stream, happened('UPDATED', 'm-pump', 'g-engineering'));
    assert.deepEqual(found, ['engineering UPDATED m-pump', 'bo UPDATED m-pump', 'pump UPDATED m-pump']);
    await stream.close();
  });

  it('tells a feed of the post, and a thread of the reply', async () => {
    const stream = await open(
      'p-ana',
      withMarker({feed: feed({groupId: 'g-engineering'}), thread: {postId: 'm-pump'}}),
    );
    assert.deepEqual(await heard(stream, happened('ADDED', 'm-pump', 'g-engineering', 'm-pump-2')), [
      'feed UPDATED m-pump',
      'thread ADDED m-pump-2',
    ]);
    assert.deepEqual(await heard(stream, happened('REMOVED', 'm-pump', 'g-engineering', 'm-pump-2')), [
      'feed UPDATED m-pump',
      'thread REMOVED m-pump-2',
    ]);
    await stream.close();
  });

  it('tells nobody outside of a private group anything of it, whatever they watch', async () => {
    const watch = withMarker({
      all: everything,
      home: feed({stream: 'HOME'}),
      leaders: feed({stream: 'LEADERSHIP'}),
      board: feed({groupId: 'g-board'}),
      dan: feed({authorId: 'p-dan'}),
      post: {postId: 'm-secret'},
    });
    const events = (['ADDED', 'UPDATED', 'COUNTS_CHANGED', 'REMOVED'] as const).flatMap((kind) => [
      happened(kind, 'm-secret', 'g-board'),
      happened(kind, 'm-secret', 'g-board', 'm-secret-1'),
    ]);
    for (const outsider of ['p-bo', 'p-cleo', 'p-mia']) {
      const stream = await open(outsider, watch);
      assert.deepEqual(await heard(stream, ...events), [], outsider);
      assert.doesNotMatch(stream.text, /secret|g-board/);
      await stream.close();
    }
    const insider = await open('p-ana', watch);
    const found = await heard(insider, ...events);
    for (const key of ['all', 'home', 'leaders', 'board', 'dan', 'post']) {
      assert.ok(
        found.some((change) => change.startsWith(`${key} `)),
        key,
      );
    }
    await insider.close();
  });

  it('ends for a member with the membership, in the middle of the stream', async () => {
    await network.database
      .insertInto('memberships')
      .values({group_id: 'g-board', person_id: 'p-cleo', role: 'MEMBER', since: new Date()})
      .execute();
    const stream = await open('p-cleo', withMarker({board: feed({groupId: 'g-board'})}));
    assert.deepEqual(await heard(stream, happened('UPDATED', 'm-secret', 'g-board')), ['board UPDATED m-secret']);
    await network.database
      .deleteFrom('memberships')
      .where('group_id', '=', 'g-board')
      .where('person_id', '=', 'p-cleo')
      .execute();
    assert.deepEqual(
      await heard(stream, happened('UPDATED', 'm-secret', 'g-board'), happened('REMOVED', 'm-gone', 'g-board')),
      [],
    );
    await stream.close();
  });

  it('tells of a post that is gone those who could read it', async () => {
    const watch = withMarker({
      all: everything,
      group: feed({groupId: 'g-handbook'}),
      other: feed({groupId: 'g-engineering'}),
      post: {postId: 'm-gone'},
    });
    const stream = await open('p-bo', watch);
    assert.deepEqual(await heard(stream, happened('REMOVED', 'm-gone', 'g-handbook')), [
      'all REMOVED m-gone',
      'group REMOVED m-gone',
      'post REMOVED m-gone',
    ]);
    await stream.close();
  });

  it('takes a watch for what does not exist and for what is private alike: in silence', async () => {
    const stream = await open(
      'p-bo',
      withMarker({
        nowhere: feed({groupId: 'g-nowhere'}),
        board: feed({groupId: 'g-board'}),
        nothing: {postId: 'm-nothing'},
      }),
    );
    assert.deepEqual(await heard(stream, happened('UPDATED', 'm-pump', 'g-engineering')), []);
    await stream.close();
  });

  it('tells ten reactions of one moment once', async () => {
    const stream = await open('p-ana', withMarker({all: everything}));
    const reactions = Array.from({length: 10}, () => happened('COUNTS_CHANGED', 'm-pump', 'g-engineering'));
    const found = await heard(stream, ...reactions);
    assert.ok(found.length >= 1 && found.length <= 2, found.join());
    await stream.close();
  });

  it('is not for anonymous callers', async () => {
    const stream = await open(null, {all: everything});
    const event = await stream.next();
    assert.match(event?.data ?? '', /UNAUTHENTICATED/);
    assert.equal((await stream.next())?.event, 'complete');
    assert.equal(await stream.next(), null);
  });

  it('is refused with a bad token before anything is sent', async () => {
    const response = await network.handle(await request('p-ana', {all: everything}, {isForged: true}));
    assert.equal(response.status, 401);
  });

  it('has between one watch and thirty', async () => {
    for (const count of [0, 31]) {
      const watch = Object.fromEntries(Array.from({length: count}, (_, index) => [`k${index}`, everything]));
      const event = await (await open('p-ana', watch)).next();
      assert.match(event?.data ?? '', /TOO_COMPLEX/);
    }
  });

  it('explains a subscription that does not fit the contract', async () => {
    const headers = {accept: 'text/event-stream', authorization: `Bearer ${await tokenFor('p-ana')}`};
    const response = await network.handle(
      await network.request('subscription {changes(watch: []) {colour}}', {headers}),
    );
    const event = await new StreamReader(response).next();
    assert.match(event?.data ?? '', /colour/);
  });

  it('ends with the token, so that the page comes again with a new one', async () => {
    // The clocks may differ by five seconds, so this token is good for a moment yet: on no machine for too short a one.
    stopped = new Date();
    const stream = await open('p-ana', {all: everything}, {expiresIn: -4});
    const event = await stream.next();
    assert.equal(event?.event, 'complete');
    assert.equal(await stream.next(), null);
    stopped = null;
  });

  it('leaves nothing behind when a hundred pages come and go', async () => {
    for (let round = 0; round < 100; round++) {
      const stream = await open('p-ana', {all: everything});
      assert.equal(network.changes.size, 1);
      await stream.close();
      assert.equal(network.changes.size, 0);
    }
  });

  it('leaves nothing behind when a hundred pages are open at once and their lines break', async () => {
    const requests = await Promise.all(Array.from({length: 100}, () => request('p-ana', {all: everything})));
    const breaks = requests.map(() => new AbortController());
    const responses = await Promise.all(
      requests.map((one, index) => network.handle(new Request(one, {signal: breaks[index]!.signal}))),
    );
    assert.equal(network.changes.size, 100);
    responses.forEach(({body}) => assert.ok(body));
    breaks.forEach((line) => line.abort());
    for (const {body} of responses) await body?.cancel().catch(() => undefined);
    assert.equal(network.changes.size, 0);
  });

  it('arrives over a real connection while it is open, and notices when that is closed', async () => {
    const answer = getRequestListener((incoming) => network.handle(incoming), {overrideGlobalObjects: false});
    const server = createServer((incoming, response) => void answer(incoming, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    const line = new AbortController();
    const asked = await request('p-ana', {all: everything});
    const response = await fetch(address, {
      method: 'POST',
      headers: asked.headers,
      body: await asked.text(),
      signal: line.signal,
    });
    const stream = new StreamReader(response);
    network.changes.publish(happened('ADDED', 'm-pump', 'g-engineering'));
    assert.equal((await stream.change()).nodeId, 'm-pump');
    assert.match(stream.text, /^:\n\n/, 'a comment first, so that the answer begins at once');
    line.abort();
    while (network.changes.size > 0) await new Promise((resolve) => setImmediate(resolve));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('a stream whose checks fail', () => {
  it('tells the page to read anew, and the reason to whoever runs the network', async () => {
    const network = await testNetwork();
    const headers = {accept: 'text/event-stream', authorization: `Bearer ${await tokenFor('p-ana')}`};
    const variables = {watch: [{key: 'all', target: everything}]};
    const stream = new StreamReader(await network.handle(await network.request(subscription, {headers, variables})));
    await network.close();
    network.changes.publish({kind: 'ADDED', postId: 'm-pump', groupId: 'g-engineering', actorId: null});
    const change = await stream.change();
    assert.deepEqual([change.key, change.kind, change.nodeId], ['all', 'RESYNC', null]);
    assert.equal(network.reported.length, 1);
    await stream.close();
    assert.equal(network.changes.size, 0);
  });
});

describe('the bus', () => {
  it('reaches everybody although somebody throws, and nobody who has left', () => {
    const bus = new ChangeBus();
    const heard: string[] = [];
    const leave = bus.subscribe(() => heard.push('gone'));
    bus.subscribe(() => {
      throw new Error('deaf');
    });
    bus.subscribe(({postId}) => heard.push(postId));
    leave();
    leave();
    bus.publish({kind: 'ADDED', postId: 'm-1', groupId: null, actorId: null});
    assert.deepEqual(heard, ['m-1']);
    assert.equal(bus.size, 2);
  });
});
