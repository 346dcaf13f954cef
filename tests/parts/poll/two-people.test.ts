/** Two people, two screens, one poll: whatever they choose how fast, both end with what the network knows. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/thread/thread.js';
import {feedOf, somebodyElse} from '../../support/feed.js';
import {Line} from '../../support/line.js';
import {until} from '../../support/page.js';
import {asksPoll, PollHands, standing, votes} from '../../support/poll.js';

/** The same numbers in each run, from 0 to 1 (a linear congruential generator; Numerical Recipes, 3rd edition, 7.1). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('two people who vote in the same poll', () => {
  let line: Line;
  let openStreams = 0;
  let underWay = 0;
  let lastAt = 0;
  const chance = numbers(11);

  beforeEach(() => {
    openStreams = underWay = 0;
    line = Line.take();
    // Each request takes its own time there and back: answers overtake each other.
    line.injure(async ({isStream, query}, pass) => {
      if (isStream) return pass().finally(() => openStreams++);
      underWay++;
      await wait(chance() * 60);
      const answer = await pass();
      await wait(chance() * (query.startsWith('query') ? 1500 : 100));
      underWay--;
      lastAt = Date.now();
      return answer;
    });
  });
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  it('sixty times in a hurry, in a feed and in its discussion, both end with the right counts', async () => {
    const other = await somebodyElse();
    const poll = await asksPoll(other);
    const people = ['ana.lima', other];
    const screens: PollHands[] = [];
    for (const person of people) {
      await votes(person, poll, 0);
      const hands = await feedOf(
        person,
        html`<foyer-feed scope="all" order="newest" limit="3"></foyer-feed
          ><foyer-thread post-id=${poll.postId} loading="eager"></foyer-thread>`,
      );
      const thread = hands.feed.parentElement!.querySelector('foyer-thread')!;
      for (const widget of [hands.feed, thread]) screens.push(await new PollHands(widget, poll.postId).shown());
    }
    await until(() => openStreams >= 2);
    for (let press = 0; press < 60; press++) {
      screens[(press % 2) * 2 + (chance() < 0.5 ? 0 : 1)]!.choose(Math.floor(chance() * 3));
      await wait(chance() * 60);
    }
    // Longer than changes are gathered before a page asks for them.
    const isQuiet = (): boolean => underWay === 0 && Date.now() - lastAt > 1000 && screens.every(({isBusy}) => !isBusy);
    const countsOf = ({results}: PollHands): number[] => results.map((result) => Number(/(\d+) vote/.exec(result)![1]));
    await until(isQuiet);
    for (const [index, person] of people.entries()) {
      const known = await standing(person, poll);
      for (const screen of screens.slice(index * 2, index * 2 + 2)) {
        // The stream may be slower than any request.
        await until(() => isQuiet() && countsOf(screen).join() === known.counts.join());
        expect(screen.facts).to.equal('2 people have voted.');
        expect(screen.chosen.map((number) => ['Soup', 'Salad', 'Stew'][number])).to.deep.equal(known.chosen);
      }
    }
  }).timeout(60_000);
});
