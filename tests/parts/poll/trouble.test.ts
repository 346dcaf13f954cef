/** Votes that meet trouble: what is shown is what the network has, and why is said beside the poll. */
import {expect, fixtureCleanup, nextFrame} from '@open-wc/testing';
import {html} from 'lit';
import type {FoyerFeed} from '../../../src/elements/feed/feed.js';
import {expectAccessible} from '../../support/accessible.js';
import {feedOf, somebodyElse} from '../../support/feed.js';
import {injuries, Line} from '../../support/line.js';
import {until} from '../../support/page.js';
import {asksPoll, endsPoll, PollHands, standing, votes, type WrittenPoll} from '../../support/poll.js';
import {closesPost, deletesMessage} from '../../support/thread.js';

const newest = html`<foyer-feed scope="all" order="newest" limit="3"></foyer-feed>`;

describe('a vote', () => {
  let other: string;
  let line: Line;
  before(async () => (other = await somebodyElse()));
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  const show = async ({postId}: WrittenPoll, language = 'en') => {
    const {feed} = await feedOf('ana.lima', newest, language);
    return new PollHands(feed, postId).shown();
  };

  /** Until the network has a vote of this reader. */
  const counted = async (poll: WrittenPoll): Promise<void> => {
    while ((await standing('ana.lima', poll)).chosen.length === 0);
  };

  it('that is slow stands at once, and no answer from before it takes it back', async () => {
    const poll = await asksPoll(other);
    await votes('ana.lima', poll, 0);
    const hands = await show(poll);
    let arrive = (): void => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    line.injureNextWrite(async (_request, pass) => {
      await held;
      return pass();
    });
    hands.choose(1);
    await until(() => hands.chosen[0] === 1);
    expect(hands.results).to.deep.equal(['0%, 0 votes', '100%, 1 vote', '0%, 0 votes']);
    expect(hands.facts).to.equal('1 person has voted.');
    // A colleague votes, and all is asked for again: what the network has of this reader is still the earlier choice.
    await votes(other, poll, 2);
    await (hands.widget as FoyerFeed).refresh();
    await until(() => hands.facts === '2 people have voted.');
    expect([hands.chosen, hands.ticked]).to.deep.equal([[1], [1]]);
    expect(hands.results).to.deep.equal(['0%, 0 votes', '50%, 1 vote', '50%, 1 vote']);
    arrive();
    await until(() => hands.said === 'Your vote is counted.');
    expect(hands.results).to.deep.equal(['0%, 0 votes', '50%, 1 vote', '50%, 1 vote']);
  });

  it('that is changed in a hurry ends as the last choice, in as few requests as may be', async () => {
    const poll = await asksPoll(other);
    const hands = await show(poll);
    let arrive = (): void => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    line.injureNextWrite(injuries.slow(held));
    hands.choose(0);
    hands.choose(1);
    hands.choose(2);
    hands.choose(1);
    await until(() => line.requests.some(({query}) => query.includes('voteInPoll')));
    hands.choose(2);
    arrive();
    await until(() => hands.said === 'Your vote is counted.');
    expect(hands.chosen).to.deep.equal([2]);
    expect(await standing('ana.lima', poll)).to.deep.equal({voters: 1, counts: [0, 0, 1], chosen: ['Stew']});
    expect(line.requests.filter(({query}) => query.includes('voteInPoll')).length).to.equal(2);
  });

  it('without a line is taken back and asked for again, in the reader’s language', async () => {
    const poll = await asksPoll(other);
    await votes('ana.lima', poll, 0);
    const hands = await show(poll, 'de');
    line.injureNextWrite(injuries.down);
    hands.choose(1);
    await until(() => hands.trouble.startsWith('Ihre Stimme ist nicht durchgekommen'));
    expect([hands.chosen, hands.ticked]).to.deep.equal([[0], [0]]);
    await expectAccessible(hands.widget);
    hands.choose(1);
    await until(() => hands.chosen[0] === 1 && hands.said === 'Ihre Stimme zählt.');
    expect(hands.trouble).to.equal('');
  });

  it('that the network fails to count is put back to what stands; of several choices the ticks stay', async () => {
    const poll = await asksPoll(other, {allowsMultiple: true});
    const hands = await show(poll);
    hands.choose(0);
    hands.choose(1);
    await until(() => hands.chosen.length === 2);
    line.injureNextWrite(injuries.status(500));
    hands.button('Vote')!.click();
    await until(() => hands.trouble.startsWith('Your vote did not get through.'));
    expect(hands.facts).to.contain('Nobody has voted yet.');
    expect(hands.ticked).to.deep.equal([0, 1]);
    hands.button('Vote')!.click();
    await until(() => hands.said === 'Your vote is counted.');
    expect((await standing('ana.lima', poll)).counts).to.deep.equal([1, 1, 0]);
  });

  it('whose answer is lost on the way back counts all the same', async () => {
    const poll = await asksPoll(other);
    const hands = await show(poll);
    line.injureNextWrite(injuries.truncated);
    hands.choose(2);
    await until(() => hands.said === 'Your vote is counted.');
    expect([hands.trouble, hands.results[2]]).to.deep.equal(['', '100%, 1 vote']);
  });

  it('whose answer is late does not hide what has happened since', async () => {
    const poll = await asksPoll(other);
    const hands = await show(poll);
    await until(() => line.isListening);
    let arrive = (): void => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    let hasNews = false;
    line.injure(async ({query}, pass) => {
      const answer = await pass();
      if (query.startsWith('mutation')) await held;
      hasNews ||= query.includes('nodes(');
      return answer;
    });
    hands.choose(0);
    await counted(poll);
    await votes(other, poll, 1);
    await until(() => hasNews);
    // It is read, too.
    for (let frames = 0; frames < 3; frames++) await nextFrame();
    arrive();
    await until(() => hands.said === 'Your vote is counted.' && hands.facts === '2 people have voted.');
    expect(hands.results).to.deep.equal(['50%, 1 vote', '50%, 1 vote', '0%, 0 votes']);
  });

  it('after the end is refused in the network’s words, and the result shows', async () => {
    const poll = await asksPoll(other, {closesAt: new Date(Date.now() + 3_600_000).toISOString()});
    const hands = await show(poll);
    await endsPoll(poll);
    hands.choose(0);
    await until(() => hands.trouble === 'This poll is over; your vote was not counted any more.');
    await until(() => hands.inputs.length === 0);
    expect(hands.results).to.deep.equal(['0%, 0 votes', '0%, 0 votes', '0%, 0 votes']);
    expect(hands.chosen).to.deep.equal([]);
    await expectAccessible(hands.widget);
  });

  it('is not to be had once the discussion is closed', async () => {
    const poll = await asksPoll('ana.lima');
    const hands = await show(poll);
    await closesPost('ana.lima', poll.postId);
    await until(() => hands.facts.includes('This poll is over.'));
    expect(hands.inputs.length).to.equal(0);
  });

  it('for a post that is gone says so where nothing else does', async () => {
    const poll = await asksPoll(other);
    // Without news of the deletion, as on a network that tells nothing by itself.
    line.injure((request, pass) => (request.isStream ? new Promise<Response>(() => undefined) : pass()));
    const hands = await show(poll);
    await deletesMessage(other, poll.postId);
    hands.choose(0);
    await until(() => hands.trouble !== '');
    await until(() => hands.inputs.length === 0);
    expect(hands.facts).to.contain('You can’t vote in this poll.');
    expect(hands.chosen).to.deep.equal([]);
  });
});

describe('a poll that one may only read', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  it('says so, and shows no way to vote', async () => {
    const poll = await asksPoll(await somebodyElse());
    line.injure((request, pass) =>
      request.isStream
        ? pass()
        : injuries.edited(({data}) => {
            const edges = (data?.feed as {edges: {node: {id: string; poll: object | null}}[]} | undefined)?.edges ?? [];
            for (const {node} of edges) if (node.poll) node.poll = {...node.poll, viewerCanVote: false};
          })(request, pass),
    );
    const {feed} = await feedOf('ana.lima', newest);
    const hands = await new PollHands(feed, poll.postId).shown();
    await until(() => hands.facts.includes('You can’t vote in this poll.'));
    expect(hands.inputs.length).to.equal(0);
    expect(hands.root!.querySelectorAll('li').length).to.equal(3);
    await expectAccessible(hands.widget);
  });
});
