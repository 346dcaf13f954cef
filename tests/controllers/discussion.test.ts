/** What a host learns of a discussion, on the real network. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {DiscussionController} from '../../src/controllers/data/discussion.js';
import type {Discussion} from '../../src/controllers/view/discussion.js';
import {DiscussionWordsController} from '../../src/controllers/view/discussion-words.js';
import {somebodyElse} from '../support/feed.js';
import {page, until} from '../support/page.js';
import {colleagueReplies, discussionOf} from '../support/thread.js';

class TestDiscussion extends LitElement {
  postId = '';
  readonly words = new DiscussionWordsController(this, () => 'de');
  readonly discussion = new DiscussionController(this, () => this.postId || null);

  get seen(): Discussion | null {
    const {state} = this.discussion;
    return state.kind === 'ready' ? state.result : null;
  }

  get replies(): string[] {
    return (this.seen?.replies ?? []).map(({body}) => body.blocks[0]!.segments[0]!.text);
  }
}
customElements.define('test-discussion', TestDiscussion);

async function hostOf(postId: string): Promise<TestDiscussion> {
  const network = await page('ana.lima', html`<test-discussion .postId=${postId}></test-discussion>`);
  const host = network.querySelector<TestDiscussion>('test-discussion')!;
  await until(() => host.seen);
  return host;
}

describe('a discussion for a host', () => {
  afterEach(fixtureCleanup);

  it('has its replies oldest first, and those that arrive at the end', async () => {
    const other = await somebodyElse();
    const {postId} = await discussionOf(other, other, 2);
    const host = await hostOf(postId);
    expect(host.replies).to.deep.equal(['Reply 1', 'Reply 2']);
    await colleagueReplies(other, postId, 'Live');
    await until(() => host.replies.length === 3);
    expect(host.replies.at(-1)).to.equal('Live');
    await until(() => host.words.words?.language === 'de');
  });

  it('keeps arrivals back while the viewer writes', async () => {
    const other = await somebodyElse();
    const {postId} = await discussionOf(other, other, 1);
    const host = await hostOf(postId);
    host.discussion.hold(true);
    await colleagueReplies(other, postId, 'Live');
    await until(() => host.seen?.waitingCount === 1);
    expect(host.replies).to.deep.equal(['Reply 1']);
    host.discussion.hold(false);
    await until(() => host.replies.length === 2);
    expect(host.seen?.waitingCount).to.equal(0);
  });

  it('knows up to when it had been read before', async () => {
    const other = await somebodyElse();
    const {postId} = await discussionOf(other, other, 1);
    const first = await hostOf(postId);
    expect(first.seen?.seenUntil).to.equal(null);
    const until = first.seen!.replies![0]!.createdAt;
    fixtureCleanup();
    expect((await hostOf(postId)).seen?.seenUntil).to.equal(until);
  });
});
