/** Two people, two screens, one message: whatever they do how fast, both end with what the network knows. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import {colleague, colleaguePosts, FeedHands} from '../support/feed.js';
import {Line} from '../support/line.js';
import {page, until} from '../support/page.js';
import '../../src/elements/thread/thread.js';
import {untouchedFetch} from '../support/token.js';

/** The same numbers in each run, from 0 to 1 (a linear congruential generator; Numerical Recipes, 3rd edition, 7.1). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A screen with a feed, and beside it the discussion of one of its posts. */
class Screen {
  private constructor(
    private readonly feed: FeedHands,
    private readonly thread: HTMLElement,
    private readonly postId: string,
  ) {}

  static async of(person: string, postId: string): Promise<Screen> {
    const network = await page(
      person,
      html`<foyer-feed scope="all" order="newest" limit="3"></foyer-feed
        ><foyer-thread post-id=${postId} loading="eager"></foyer-thread>`,
    );
    const feed = new FeedHands(network.querySelector('foyer-feed')!);
    const screen = new Screen(feed, network.querySelector('foyer-thread')!, postId);
    await feed.posts();
    await until(() => screen.chips.every(Boolean));
    return screen;
  }

  /** The 👍 below the post, in the feed and in the thread. */
  get chips(): (HTMLElement | null)[] {
    const inFeed = this.feed.cards.find(({post}) => post.id === this.postId);
    const inThread = this.thread.shadowRoot!.querySelector('foyer-post-card');
    return [inFeed, inThread].map((card) => card?.shadowRoot?.querySelector<HTMLElement>('[part=reaction]') ?? null);
  }

  /** What is written on them, and whether they are pressed. */
  get counts(): string[] {
    return this.chips.map((chip) => {
      const count = chip?.querySelector('span:last-child')?.textContent;
      return `${count} ${chip?.getAttribute('aria-pressed')}`;
    });
  }

  press(place: 0 | 1): void {
    this.chips[place]?.click();
  }
}

/** What the network says that this person sees. */
async function known(person: string, id: string): Promise<string> {
  const {node} = (await colleague(
    person,
    'query($id: ID!) {node(id: $id) {... on Post {reactionGroups {count viewerHasReacted}}}}',
    {id},
  )) as {node: {reactionGroups: {count: number; viewerHasReacted: boolean}[]}};
  const [group] = node.reactionGroups;
  return `${group?.count} ${group?.viewerHasReacted}`;
}

async function threePeople(): Promise<[string, string, string]> {
  const people = (await (await untouchedFetch('/test/people')).json()) as readonly {
    handle: string;
    isDeleted: boolean;
  }[];
  const [other = '', third = ''] = people
    .filter(({handle, isDeleted}) => !isDeleted && handle !== 'ana.lima')
    .map(({handle}) => handle);
  return ['ana.lima', other, third];
}

async function reacts(person: string, messageId: string): Promise<void> {
  await colleague(person, 'mutation($input: AddReactionInput!) {addReaction(input: $input) {userErrors {message}}}', {
    input: {messageId, reactionKey: 'like'},
  });
}

describe('two people who press the same reaction', () => {
  let line: Line;
  let openStreams = 0;
  let underWay = 0;
  let lastAt = 0;
  const chance = numbers(7);

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

  /** Longer than changes are gathered before a page asks for them. */
  const quiet = (): Promise<void> => until(() => underWay === 0 && Date.now() - lastAt > 1000);

  it('a hundred times in a hurry, over a line where answers overtake each other, both end with the right count', async () => {
    const [ana, other, third] = await threePeople();
    const postId = await colleaguePosts(other, `Press me ${Date.now()}`);
    // A chip that nobody is left on goes, and with it what one could press.
    await reacts(third, postId);
    const screens = [await Screen.of(ana, postId), await Screen.of(other, postId)];
    await until(() => openStreams >= 2);
    for (let press = 0; press < 100; press++) {
      screens[press % 2]!.press(chance() < 0.5 ? 0 : 1);
      await wait(chance() * 60);
    }
    await quiet();
    const right = [await known(ana, postId), await known(other, postId)];
    // What the network tells may still be on its way.
    await until(() => screens.every(({counts}, index) => counts.every((count) => count === right[index])));
    await quiet();
    expect(screens.map(({counts}) => counts)).to.deep.equal(right.map((count) => [count, count]));
  }).timeout(60_000);
});
