/** A feed while others write. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import {expectAccessible} from '../../support/accessible.js';
import {colleague, colleaguePosts, feedOf, somebodyElse} from '../../support/feed.js';
import {stillness} from '../../support/animations.js';
import {Line} from '../../support/line.js';
import {until} from '../../support/page.js';

describe('while one reads', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  it('a post that arrives moves nothing, waits behind a button, and is shown on top when asked for', async () => {
    const hands = await feedOf('ana.lima', html`<foyer-feed scope="all" order="newest" limit="5"></foyer-feed>`);
    await hands.posts();
    hands.cards[1]!.focus();
    const before = hands.cards.map((card) => card.getBoundingClientRect().top);
    const words = `Cake in the canteen ${Date.now()}`;
    await until(() => line.isListening);
    await colleaguePosts(await somebodyElse(), words);
    await until(() => hands.button('arrivals'));
    expect(hands.cards.map((card) => card.getBoundingClientRect().top)).to.deep.equal(before);
    expect(hands.focused).to.equal(1);
    expect(hands.button('arrivals')?.textContent?.trim()).to.equal('1 new post');
    expect(hands.root.querySelector('[role=status].spoken')?.textContent?.trim()).to.equal('1 new post');
    await expectAccessible(hands.feed);
    hands.button('arrivals')!.click();
    await until(() => hands.focused === 0);
    expect(hands.cards[0]!.shadowRoot!.textContent).to.contain(words);
    expect(hands.button('arrivals')).to.equal(null);
  });

  it('the button for new posts stays in sight, below a header of the page', async () => {
    const hands = await feedOf(
      'ana.lima',
      html`<foyer-feed style="--foyer-header: 90px" scope="all" order="newest" limit="10"></foyer-feed>`,
    );
    await hands.posts();
    await until(() => line.isListening);
    hands.cards.at(-1)!.scrollIntoView();
    await colleaguePosts(await somebodyElse(), `Soup is out ${Date.now()}`);
    await until(() => hands.button('arrivals'));
    await stillness(hands.feed);
    const {top} = hands.button('arrivals')!.getBoundingClientRect();
    expect(window.scrollY, 'the page is scrolled').to.be.above(200);
    expect(top).to.be.within(90, 120);
  });

  it('a count changes in place, without a button', async () => {
    const hands = await feedOf('ana.lima', html`<foyer-feed scope="all" order="newest" limit="5"></foyer-feed>`);
    await hands.posts();
    const card = hands.cards.find(({post}) => post.group === null) ?? hands.cards[0]!;
    const before = card.post.reactionGroups.reduce((sum, {count}) => sum + count, 0);
    // The reader's own second screen may react everywhere that the reader may.
    await until(() => line.isListening);
    await colleague(
      'ana.lima',
      'mutation($input: AddReactionInput!) {addReaction(input: $input) {userErrors {message}}}',
      {input: {messageId: card.post.id, reactionKey: 'insightful'}},
    );
    await until(() => card.post.reactionGroups.reduce((sum, {count}) => sum + count, 0) > before);
    expect(hands.button('arrivals')).to.equal(null);
  });
});
