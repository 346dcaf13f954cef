import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {NewPost} from '../../src/network/operations/post.js';
import {injuries, Line} from '../support/line.js';
import {page, until} from '../support/page.js';
import {textOf, type TestFeed} from '../support/widgets.js';

const newPost = (feed: TestFeed): NewPost => ({
  idempotencyKey: crypto.randomUUID(),
  markdown: 'The lift works again',
  group: null,
  author: feed.session.info?.viewer?.person ?? null,
});

describe('a widget that reads page by page, writes and watches', () => {
  let line: Line;
  beforeEach(() => {
    line = Line.take();
  });
  afterEach(() => line.release());

  const feedOf = async (person: string): Promise<TestFeed> => {
    const feed = (await page(person, html`<test-feed></test-feed>`)).querySelector('test-feed')!;
    await until(() => textOf(feed).includes('posts') && feed.session.info);
    return feed;
  };

  it('shows further pages below the first', async () => {
    const feed = await feedOf('ana.lima');
    expect(feed.posts.hasMore).to.equal(true);
    const more = feed.posts.loadMore();
    expect(feed.posts.isLoadingMore).to.equal(true);
    await more;
    await until(() => textOf(feed) === '6 posts');
    expect(feed.posts.isLoadingMore).to.equal(false);
  });

  it('shows another feed after its attribute has changed', async () => {
    line.holdStreams();
    const feed = await feedOf('ana.lima');
    feed.stream = 'HOME';
    await until(() => line.requests.length === 2);
    expect(line.requests[1]?.variables.scope).to.deep.equal({stream: 'HOME'});
    await until(() => textOf(feed).includes('posts'));
  });

  it('shows a new post at once and settles when the network has it', async () => {
    const feed = await feedOf('ana.lima');
    let answer = (): void => undefined;
    line.injureNextWrite(injuries.slow(new Promise<void>((resolve) => (answer = resolve))));
    const outcome = feed.create.run(newPost(feed));
    await until(() => textOf(feed).includes('4 posts'));
    expect(textOf(feed)).to.contain('sending');
    answer();
    expect((await outcome).ok).to.equal(true);
    await until(() => textOf(feed) === '4 posts');
    const {state} = feed.posts;
    expect(state.kind === 'ready' && state.result[0]?.node.id.startsWith('expected:')).to.equal(false);
  });

  it('takes the post back when the network cannot be reached, and says why', async () => {
    const feed = await feedOf('ana.lima');
    line.injure(injuries.down);
    const outcome = await feed.create.run(newPost(feed));
    expect(outcome.ok ? '' : outcome.error.kind).to.equal('unreachable');
    await until(() => textOf(feed) === '3 posts');
  });

  it('passes on what the network has against the input, in its words', async () => {
    const feed = await feedOf('ana.lima');
    const outcome = await feed.create.run({...newPost(feed), markdown: ' '});
    expect(outcome.ok ? '' : outcome.error.kind).to.equal('refused');
    expect(outcome.ok ? '' : outcome.error.userErrors[0]?.code).to.equal('BLANK');
    await until(() => textOf(feed) === '3 posts');
  });

  it('creates one post, however often the same form is sent', async () => {
    const feed = await feedOf('ana.lima');
    const post = newPost(feed);
    const first = await feed.create.run(post);
    const second = await feed.create.run(post);
    expect(first.ok && second.ok && first.payload.post?.id === second.payload.post?.id).to.equal(true);
    await until(() => textOf(feed) === '4 posts');
  });

  it('does nothing outside of a network, and says so', async () => {
    const stray = document.createElement('test-feed');
    const outcome = await stray.create.run(newPost(stray));
    expect(outcome.ok ? '' : outcome.error.kind).to.equal('unavailable');
  });

  it('counts what arrives and shows it when asked to', async () => {
    const [reader, writer] = [await feedOf('ana.lima'), await feedOf('kai.brandt')];
    await until(() => line.streams > 1);
    await writer.create.run(newPost(writer));
    await until(() => textOf(reader) === '3 posts 1 new');
    await reader.changes.show();
    await until(() => textOf(reader) === '4 posts');
    expect(textOf(writer)).to.equal('4 posts');
  });
});
