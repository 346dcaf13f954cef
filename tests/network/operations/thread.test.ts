/** A discussion as it is read, heard of and written to, on the real network. */
import {expect} from '@open-wc/testing';
import {Arrivals} from '../../../src/network/arrivals.js';
import type {Network} from '../../../src/network/network.js';
import {addReply} from '../../../src/network/operations/reply.js';
import {feed, feedChanges} from '../../../src/network/operations/feed.js';
import {thread, threadChanges, threadReplies} from '../../../src/network/operations/thread.js';
import {keepVisit, readVisit} from '../../../src/network/visit.js';
import {forgetTexts} from '../../../src/network/storage.js';
import {colleaguePosts, somebodyElse} from '../../support/feed.js';
import {networkOf, until} from '../../support/page.js';
import {colleagueReplies, deletesMessage, discussionOf} from '../../support/thread.js';

describe('a discussion', () => {
  let network: Network;
  let other: string;
  beforeEach(async () => {
    network = await networkOf('ana.lima');
    other = await somebodyElse();
  });
  afterEach(() => network.stop());

  const observe = (postId: string) => {
    const post = network.observe(thread(postId), () => undefined);
    const pages = network.observePages(threadReplies(postId), () => undefined);
    const arrivals = new Arrivals(network, threadChanges(postId), () => {
      if (arrivals.count > 0) arrivals.show();
    });
    const texts = (): string[] =>
      [...(pages.snapshot.result ?? [])]
        .reverse()
        .map(({node}) => (node.deletedAt ? '†' : node.body.blocks[0]!.segments[0]!.text));
    return {post, pages, arrivals, texts, id: (index: number) => [...pages.snapshot.result!].reverse()[index]!.node.id};
  };

  it('is read backwards, a page at a time, and none of its replies twice', async () => {
    const {postId} = await discussionOf(other, other, 53);
    const {post, pages, texts} = observe(postId);
    await until(() => post.snapshot.result && pages.snapshot.result);
    expect(texts().length).to.equal(50);
    expect([texts()[0], texts().at(-1)]).to.deep.equal(['Reply 4', 'Reply 53']);
    expect(post.snapshot.result?.replyCount).to.equal(53);
    await pages.loadMore();
    expect(texts()).to.deep.equal(Array.from({length: 53}, (_, index) => `Reply ${index + 1}`));
    expect(pages.hasMore).to.equal(false);
  }).timeout(120_000);

  it('hears of replies, of tombstones and of its end', async () => {
    const {postId, replyIds} = await discussionOf(other, other, 2);
    const {post, pages, arrivals, texts} = observe(postId);
    await until(() => post.snapshot.result && pages.snapshot.result && network.info);
    await colleagueReplies(other, postId, 'Late', replyIds[0]);
    await until(() => texts().length === 3 && post.snapshot.result?.replyCount === 3);
    expect(texts()).to.deep.equal(['Reply 1', 'Reply 2', 'Late']);
    await deletesMessage(other, replyIds[0]!);
    await until(() => texts()[0] === '†');
    await deletesMessage(other, replyIds[1]!);
    await until(() => texts().length === 2 && post.snapshot.result?.replyCount === 1);
    await deletesMessage(other, postId);
    await until(() => post.snapshot.error);
    expect(post.snapshot.error?.kind).to.equal('unavailable');
    expect(post.snapshot.error?.hint).to.equal('');
    arrivals.stop();
  });

  it('hears of a reply that a feed of the same page shows already, and a feed of a post that is read here', async () => {
    const {postId} = await discussionOf(other, other, 1);
    const scope = {stream: 'ALL'} as const;
    const all = {scope, orderBy: 'NEWEST', first: 3} as const;
    const list = network.observePages(feed(all), () => undefined);
    const news = new Arrivals(network, feedChanges(all), () => undefined);
    const {pages, arrivals, texts} = observe(postId);
    await until(() => list.snapshot.result?.[0]?.node.id === postId && pages.snapshot.result && network.info);
    await colleagueReplies(other, postId, 'Twice');
    const previews = () => list.snapshot.result?.find(({node}) => node.id === postId)?.node.replies?.nodes ?? [];
    await until(() => previews().length === 2);
    await until(() => texts().length === 2);
    const later = await colleaguePosts(other, `Read before it is listed ${crypto.randomUUID()}`);
    const opened = network.observe(thread(later), () => undefined);
    await until(() => opened.snapshot.result && news.count === 1);
    news.stop();
    arrivals.stop();
  });

  it('shows a reply at once, and the network’s in its place', async () => {
    const {postId} = await discussionOf(other, other, 1);
    const {post, pages, texts, id} = observe(postId);
    await until(() => post.snapshot.result && pages.snapshot.result && network.info);
    const author = network.info!.viewer!.person;
    await network.openOutbox();
    const written = network.write(addReply, {
      idempotencyKey: crypto.randomUUID(),
      postId,
      inReplyTo: null,
      markdown: 'Mine',
      author,
    });
    expect(texts()).to.deep.equal(['Reply 1', 'Mine']);
    expect(id(1)).to.match(/^expected:/);
    expect((await written).ok).to.equal(true);
    expect(texts()).to.deep.equal(['Reply 1', 'Mine']);
    expect(id(1)).not.to.match(/^expected:/);
    expect(post.snapshot.result?.replyCount).to.equal(2);
  });

  it('takes a reply back that is refused', async () => {
    const {postId} = await discussionOf(other, other, 1);
    const {post, pages, texts} = observe(postId);
    await until(() => post.snapshot.result && pages.snapshot.result && network.info);
    await deletesMessage(other, postId);
    const author = network.info!.viewer!.person;
    const input = {idempotencyKey: crypto.randomUUID(), postId, inReplyTo: null, markdown: 'Too late', author};
    const outcome = await network.write(addReply, input);
    expect(!outcome.ok && outcome.error.userErrors[0]?.message).to.equal('This discussion has been deleted.');
    expect(texts()).to.deep.equal(['Reply 1']);
  });
});

describe('a visit', () => {
  it('is remembered for each account and discussion, until the account signs out', () => {
    keepVisit('ana', 'one', '2026-01-01T00:00:00Z');
    keepVisit('ana', 'two', '2026-02-01T00:00:00Z');
    keepVisit('ana', 'one', '2026-03-01T00:00:00Z');
    expect(readVisit('ana', 'one')).to.equal('2026-03-01T00:00:00Z');
    expect(readVisit('ana', 'two')).to.equal('2026-02-01T00:00:00Z');
    expect(readVisit('tom', 'one')).to.equal(null);
    forgetTexts('ana');
    expect(readVisit('ana', 'one')).to.equal(null);
  });
});
