/** What a vote is expected to come to, before the network has it. */
import {expect} from '@open-wc/testing';
import {choiceOf, type Poll, withChoice} from '../../../src/network/operations/poll.js';

/** Counts of soup and salad; null: hidden. */
const poll = (
  counts: readonly (number | null)[],
  mine: readonly string[] = [],
  voterCount: number | null = 5,
): Poll => ({
  id: 'poll',
  allowsMultiple: true,
  isClosed: false,
  closesAt: null,
  voterCount,
  viewerCanVote: true,
  options: ['soup', 'salad'].map((optionId, index) => ({
    optionId,
    text: optionId,
    voteCount: counts[index] ?? null,
    viewerHasChosen: mine.includes(optionId),
  })),
});
const counts = ({voterCount, options}: Poll) => [voterCount, ...options.map(({voteCount}) => voteCount)];

describe('a vote that is on its way', () => {
  it('counts once more where the counts are known', () => {
    const expected = withChoice(poll([2, 3]), ['salad']);
    expect(choiceOf(expected)).to.deep.equal(['salad']);
    expect(counts(expected)).to.deep.equal([6, 2, 4]);
  });

  it('tells nothing that is hidden', () => {
    expect(counts(withChoice(poll([null, null]), ['soup']))).to.deep.equal([6, null, null]);
    expect(counts(withChoice(poll([null, null], [], null), ['soup']))).to.deep.equal([null, null, null]);
  });

  it('moves from one option to the other without another voter', () => {
    expect(counts(withChoice(poll([2, 3], ['soup']), ['salad']))).to.deep.equal([5, 1, 4]);
    expect(counts(withChoice(poll([2, 3], ['soup']), ['soup', 'salad']))).to.deep.equal([5, 2, 4]);
  });

  it('goes with all of its counts when it is taken back', () => {
    expect(counts(withChoice(poll([2, 3], ['soup', 'salad']), []))).to.deep.equal([4, 1, 2]);
  });

  it('changes nothing that the network knows already', () => {
    const once = withChoice(poll([2, 3]), ['soup']);
    expect(withChoice(once, ['soup'])).to.deep.equal(once);
  });
});
