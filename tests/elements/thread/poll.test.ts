/** A poll in its discussion: the same as in a feed. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/thread/thread.js';
import {expectAccessible} from '../../support/accessible.js';
import {feedOf, somebodyElse} from '../../support/feed.js';
import {until} from '../../support/page.js';
import {asksPoll, PollHands, standing, votes} from '../../support/poll.js';
import {threadOf} from '../../support/thread.js';

describe('a poll in a thread', () => {
  let other: string;
  before(async () => (other = await somebodyElse()));
  afterEach(() => fixtureCleanup());

  it('is voted in, and a feed on the same page shows the same', async () => {
    const poll = await asksPoll(other, {question: 'Which day?'});
    await votes(other, poll, 0);
    const {feed} = await feedOf(
      'ana.lima',
      html`<foyer-feed scope="all" order="newest" limit="3"></foyer-feed
        ><foyer-thread post-id=${poll.postId} loading="eager"></foyer-thread>`,
    );
    const inFeed = await new PollHands(feed, poll.postId).shown();
    const thread = feed.parentElement!.querySelector('foyer-thread')!;
    const inThread = await new PollHands(thread, poll.postId).shown();
    inThread.choose(2);
    await until(() => inThread.said === 'Your vote is counted.');
    await until(() => inFeed.results[2] === '50%, 1 vote');
    expect([inFeed.chosen, inFeed.ticked]).to.deep.equal([[2], [2]]);
    expect((await standing('ana.lima', poll)).counts).to.deep.equal([1, 0, 1]);
    await expectAccessible(thread);
  });

  it('ends with its discussion, for the one who closes it as well', async () => {
    const poll = await asksPoll('ana.lima');
    await votes(other, poll, 1);
    const {thread, root} = await threadOf('ana.lima', poll.postId);
    const hands = await new PollHands(thread, poll.postId).shown();
    const card = root.querySelector('foyer-post-card')!.shadowRoot!;
    card.querySelector<HTMLElement>('.acts-button')!.click();
    const items = () => [
      ...(card.querySelector('foyer-message-acts')?.shadowRoot?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
    ];
    const close = () => items().find((item) => item.textContent.trim() === 'Close the discussion');
    await until(close);
    close()!.click();
    await until(() => hands.facts === '1 person has voted. This poll is over.');
    expect(hands.results[1]).to.equal('100%, 1 vote');
    expect(hands.inputs.length).to.equal(0);
  });
});
