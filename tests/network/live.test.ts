import {expect} from '@open-wc/testing';
import type {Network} from '../../src/network/network.js';
import type {LiveChange} from '../../src/network/operation.js';
import {feed, feedChanges} from '../../src/network/operations/feed.js';
import {createPost, isExpected, type NewPost} from '../../src/network/operations/post.js';
import {Arrivals} from '../../src/network/arrivals.js';
import {addReaction} from '../../src/network/operations/reaction.js';
import {Line} from '../support/line.js';
import {networkOf, until} from '../support/page.js';

const scope = {stream: 'ALL'} as const;
const all = {scope, first: 3};

const newPost = (author: NewPost['author'] = null): NewPost => ({
  idempotencyKey: crypto.randomUUID(),
  markdown: `Lunch is ready, ${crypto.randomUUID()}`,
  group: null,
  author,
});

describe('the live stream', () => {
  let line: Line;
  let reader: Network;
  let writer: Network;
  let ends: (() => void)[];

  beforeEach(async () => {
    line = Line.take();
    ends = [];
    [reader, writer] = await Promise.all([networkOf('ana.lima'), networkOf('kai.brandt')]);
    await until(() => reader.info && writer.info);
  });
  afterEach(() => {
    for (const end of ends) end();
    reader.stop();
    writer.stop();
    line.release();
  });

  const streams = () => line.sent.filter(({isStream}) => isStream);
  const listen = (): LiveChange[] => {
    const heard: LiveChange[] = [];
    ends.push(reader.live.watch({feed: scope}, (changes) => heard.push(...changes)));
    return heard;
  };
  const opened = (): Promise<void> => until(() => line.isListening);
  const arrivals = () => {
    const seen = reader.observePages(feed(all), () => undefined);
    const found = new Arrivals(reader, feedChanges(all), () => undefined);
    ends.push(
      () => seen.stop(),
      () => found.stop(),
    );
    return {seen, found};
  };

  it('tells what a colleague has written', async () => {
    const heard = listen();
    await opened();
    const outcome = await writer.write(createPost, newPost());
    expect(outcome.ok).to.equal(true);
    await until(() => heard.some(({kind}) => kind === 'ADDED'));
    expect(heard.find(({kind}) => kind === 'ADDED')?.nodeId).to.equal(outcome.ok && outcome.payload.post?.id);
  });

  it('is one for all that a page watches, and carries the token in a header', async () => {
    listen();
    ends.push(reader.live.watch({feed: {stream: 'HOME'}}, () => undefined));
    ends.push(reader.live.watch({feed: scope}, () => undefined));
    await opened();
    expect(streams()).to.have.length(1);
    expect(streams()[0]?.variables.watch).to.have.length(2);
    expect(streams()[0]?.headers.get('authorization')).to.match(/^Bearer /);
  });

  it('is asked anew, once, when more is watched', async () => {
    const heard = listen();
    await opened();
    ends.push(reader.live.watch({feed: {stream: 'HOME'}}, () => undefined));
    ends.push(reader.live.watch({feed: {stream: 'FOLLOWING'}}, () => undefined));
    await until(() => line.streams === 2);
    await writer.write(createPost, newPost());
    await until(() => heard.some(({kind}) => kind === 'ADDED'));
    expect(streams()).to.have.length(2);
  });

  it('misses nothing that is still on its way on the old one when the new one is open', async () => {
    let isTold = false;
    line.injureOnce(async ({signal}, pass) => {
      const {body, headers} = await pass();
      const slow = new ReadableStream({
        async start(out) {
          const reader = body!.getReader();
          const isNewOneOpen = until(() => line.streams === 2);
          signal!.addEventListener('abort', () => out.error(signal!.reason));
          for (let part = await reader.read(); !part.done; part = await reader.read()) {
            const {value} = part;
            isTold ||= new TextDecoder().decode(value).includes('"ADDED"');
            void isNewOneOpen.then(() => signal!.aborted || out.enqueue(value));
          }
        },
      });
      return new Response(slow, {headers});
    });
    const heard = listen();
    await opened();
    await writer.write(createPost, newPost());
    // It lies on the line.
    await until(() => isTold);
    ends.push(reader.live.watch({feed: {stream: 'HOME'}}, () => undefined));
    await until(() => heard.some(({kind}) => kind === 'ADDED'));
    expect(streams()).to.have.length(2);
  });

  it('comes back after it broke, and then says that something may have been missed', async () => {
    line.injureOnce((request, pass) => (request.isStream ? Promise.reject(new TypeError('gone')) : pass()));
    const heard = listen();
    await until(() => streams().length === 2);
    await until(() => heard.some(({kind}) => kind === 'RESYNC'));
  });

  it('renews a token that the network refuses', async () => {
    line.injureOnce((request, pass) => (request.isStream ? new Response('who?', {status: 401}) : pass()));
    listen();
    await until(() => streams().length === 2);
  });

  it('ends with the sign-in', async () => {
    const heard = listen();
    await opened();
    heard.length = 0;
    reader.session.signOut();
    await writer.write(createPost, newPost());
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(heard).to.deep.equal([]);
  });

  describe('and what is shown', () => {
    it('lets a new post wait, then puts it on top', async () => {
      const {seen, found} = arrivals();
      await until(() => seen.snapshot.result);
      await opened();
      const before = seen.snapshot.result;
      const outcome = await writer.write(createPost, newPost());
      await until(() => found.count === 1);
      expect(seen.snapshot.result).to.equal(before);
      found.show();
      await until(() => seen.snapshot.result?.length === 4);
      expect(seen.snapshot.result?.[0]?.node.id).to.equal(outcome.ok && outcome.payload.post?.id);
      expect(seen.snapshot.result?.[1]).to.equal(before?.[0]);
      expect(found.count).to.equal(0);
    });

    it('shows a colleague’s reaction at once, where the post is', async () => {
      const {seen} = arrivals();
      await until(() => seen.snapshot.result);
      await opened();
      const post = seen.snapshot.result![0]!.node;
      const reaction = reader.info!.reactions.at(-1)!;
      const countOf = () =>
        seen.snapshot.result?.[0]?.node.reactionGroups.find((item) => item.reaction.key === reaction.key)?.count ?? 0;
      const before = countOf();
      await writer.write(addReaction, {messageId: post.id, reaction, isOnlyOne: false});
      await until(() => countOf() === before + 1);
    });

    it('does not announce to a person what they have just written', async () => {
      const {seen, found} = arrivals();
      await until(() => seen.snapshot.result);
      await opened();
      const heard = listen();
      await reader.write(createPost, newPost(reader.info!.viewer!.person));
      await until(() => heard.some(({kind}) => kind === 'ADDED'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(found.count).to.equal(0);
      expect(seen.snapshot.result).to.have.length(4);
      expect(seen.snapshot.result?.some(({node}) => isExpected(node))).to.equal(false);
    });

    it('finds what was missed while the stream was away', async () => {
      const {seen, found} = arrivals();
      await until(() => seen.snapshot.result);
      line.injureOnce((request, pass) => (request.isStream ? Promise.reject(new TypeError('gone')) : pass()), 2);
      await writer.write(createPost, newPost());
      await until(() => found.count === 1);
    });
  });
});
