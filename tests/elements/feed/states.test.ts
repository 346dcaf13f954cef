/** Every state of a feed, light and dark, from left and from right; and a line that fails in every way. */
import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/feed/feed.js';
import {expectAccessible} from '../../support/accessible.js';
import {feedOf, FeedHands} from '../../support/feed.js';
import {injuries, Line} from '../../support/line.js';
import {until} from '../../support/page.js';

const never = new Promise<never>(() => undefined);
const without = (edit: (feed: {edges: unknown[]}) => void) =>
  injuries.edited(({data}) => {
    for (const value of Object.values(data ?? {})) {
      const feed = value as {edges?: unknown[]} | null;
      if (feed?.edges) edit(feed as {edges: unknown[]});
    }
  });

for (const [name, theme, language] of [
  ['light', 'light', 'en'],
  ['dark', 'dark', 'en'],
  ['Arabic, from right to left', 'light', 'ar'],
] as const) {
  describe(`the states of a feed, ${name}`, () => {
    let line: Line;
    const feed = html`<foyer-feed theme=${theme} limit="3"></foyer-feed>`;
    const isAccessible = async (hands: FeedHands): Promise<void> => {
      document.body.classList.toggle('dark', theme === 'dark');
      document.body.attributeStyleMap.set('background-color', theme === 'dark' ? '#1b1c20' : '#fff');
      await expectAccessible(hands.feed);
      document.body.attributeStyleMap.delete('background-color');
    };
    beforeEach(() => (line = Line.take()));
    afterEach(() => {
      fixtureCleanup();
      line.release();
    });

    it('ready', async () => {
      const hands = await feedOf('ana.lima', feed, language);
      await hands.posts();
      await isAccessible(hands);
    });

    it('signed out: what one would see, and the way in', async () => {
      const hands = await feedOf(null, feed, language);
      await until(() => hands.button('sign-in'));
      await isAccessible(hands);
    });

    it('pending: of the size of posts, and said to the ear', async () => {
      line.injure(injuries.slow(never));
      const hands = await feedOf('ana.lima', feed, language);
      await until(() => hands.root.querySelectorAll('.bones').length === 3);
      expect(hands.root.querySelectorAll('[aria-busy=true]').length).to.equal(1);
      expect(hands.root.querySelector('[role=status]')?.textContent).to.match(/\p{L}/u);
      await isAccessible(hands);
    });

    it('empty: one act is offered', async () => {
      line.injure(without((found) => (found.edges = [])));
      const hands = await feedOf('ana.lima', feed, language);
      await until(() => hands.root.querySelector('.empty'));
      await isAccessible(hands);
    });

    it('failed: what happened and one button', async () => {
      line.injure(injuries.status(403));
      const hands = await feedOf('ana.lima', feed, language);
      await until(() => hands.root.querySelector('.problem'));
      await isAccessible(hands);
    });
  });
}

describe('a line that fails', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  for (const [what, injury, words] of [
    ['HTML instead of an answer', injuries.html, 'Something other than the network answered'],
    ['forbidden', injuries.status(403), 'You have no access'],
  ] as const) {
    it(`${what}: is told in words`, async () => {
      line.injure(injury);
      const hands = await feedOf('ana.lima');
      await hands.says(words);
    });
  }

  it('heals, and a press on the button brings the posts', async () => {
    line.injure(injuries.html);
    const hands = await feedOf('ana.lima');
    await until(() => hands.button('retry'));
    line.injure(null);
    hands.button('retry')!.click();
    expect((await hands.posts()).length).to.be.above(0);
    expect(hands.root.querySelector('.problem')).to.equal(null);
  });

  it('at a refresh: what was there stays, with a line above it', async () => {
    const hands = await feedOf('ana.lima');
    const count = (await hands.posts()).length;
    line.injure(injuries.html);
    await hands.feed.refresh();
    await until(() => hands.root.querySelector('.problem'));
    expect(hands.cards.length).to.equal(count);
    await expectAccessible(hands.feed);
  });

  it('values from the future are shown as far as they are known', async () => {
    line.injure(
      without((found) => {
        for (const edge of found.edges as {reason: string; node: Record<string, unknown>}[]) {
          edge.reason = 'FUTURE_VALUE';
          edge.node.kind = 'FUTURE_VALUE';
          edge.node.body = {
            isTruncated: false,
            blocks: [
              {
                kind: 'FUTURE_VALUE',
                depth: 1,
                language: null,
                segments: [{__typename: 'FutureSegment', text: 'from tomorrow', marks: ['FUTURE_VALUE']}],
              },
            ],
          };
        }
      }),
    );
    const hands = await feedOf('ana.lima');
    await hands.posts();
    expect(hands.words).to.contain('from tomorrow');
  });
});

describe('a feed that a page got wrong', () => {
  afterEach(() => fixtureCleanup());

  for (const [attribute, value] of [
    ['scope', 'everything'],
    ['order', 'best'],
    ['kind', 'update gossip'],
    ['limit', '500'],
    ['limit', 'many'],
  ] as const) {
    it(`says so: ${attribute}="${value}"`, async () => {
      const hands = await feedOf('ana.lima');
      hands.feed.setAttribute(attribute, value);
      await hands.says(`for the attribute “${attribute}”`);
      expect(hands.cards.length).to.equal(0);
      hands.feed.removeAttribute(attribute);
    });
  }

  it('stands on a page without a network, and says so when none comes', async () => {
    const feed = await fixture<HTMLElementTagNameMap['foyer-feed']>(html`<foyer-feed></foyer-feed>`);
    expect(new FeedHands(feed).words).to.contain('not connected to a network');
    await expectAccessible(feed);
  });
});

describe('a feed on a page of its own kind', () => {
  afterEach(() => fixtureCleanup());

  it('shows the page’s own words where there are no posts, and only there', async () => {
    const line = Line.take();
    line.injure(without((found) => (found.edges = [])));
    const hands = await feedOf('ana.lima', html`<foyer-feed><p slot="empty" id="own">Be the first!</p></foyer-feed>`);
    await until(() => hands.feed.querySelector('#own')!.checkVisibility());
    line.injure(null);
    await hands.feed.refresh();
    await hands.posts();
    expect(hands.feed.querySelector('#own')!.checkVisibility()).to.equal(false);
    line.release();
  });

  it('comes and goes a hundred times, and leaves nothing', async () => {
    const hands = await feedOf('ana.lima', html`<foyer-feed limit="3"></foyer-feed>`);
    await hands.posts();
    const {feed} = hands;
    const parent = feed.parentNode!;
    const nodes = document.querySelectorAll('*').length;
    for (let round = 0; round < 100; round++) {
      feed.remove();
      parent.append(feed);
    }
    await hands.posts();
    expect(document.querySelectorAll('*').length).to.equal(nodes);
    expect(hands.cards.length).to.equal(3);
  });
});
