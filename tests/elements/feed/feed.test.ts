/** Reading a feed and reacting in it, on the real network. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import {expectAccessible} from '../../support/accessible.js';
import {colleaguePosts, feedOf, somebodyElse} from '../../support/feed.js';
import {Line, injuries} from '../../support/line.js';
import {until} from '../../support/page.js';

describe('a feed', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  it('shows posts, in one request with all that the page needs', async () => {
    line.holdStreams();
    const hands = await feedOf('ana.lima', html`<foyer-feed heading="News" limit="5"></foyer-feed>`);
    const cards = await hands.posts();
    expect(cards.length).to.equal(5);
    expect(hands.root.querySelector('[role=heading]')?.textContent).to.equal('News');
    expect(line.requests.length).to.equal(1);
    await expectAccessible(hands.feed);
  });

  it('counts its posts for the ear as far as it knows them', async () => {
    const hands = await feedOf('ana.lima', html`<foyer-feed limit="3"></foyer-feed>`);
    const articles = (await hands.posts()).map((card) => hands.articleOf(card));
    expect(articles.map((article) => article.getAttribute('aria-posinset'))).to.deep.equal(['1', '2', '3']);
    expect(articles[0]!.getAttribute('aria-setsize')).to.equal('-1');
    expect(hands.root.querySelector('[role=feed]')?.getAttribute('aria-label')).to.equal('Conversations');
  });

  it('moves nothing when the posts come', async () => {
    let shifted = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifted += (entry as PerformanceEntry & {value: number}).value;
    });
    observer.observe({type: 'layout-shift'});
    const hands = await feedOf('ana.lima');
    await hands.posts();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (const entry of observer.takeRecords()) shifted += (entry as PerformanceEntry & {value: number}).value;
    observer.disconnect();
    expect(shifted).to.be.at.most(0.01);
  });

  it('loads older posts, and goes on with the first of them', async () => {
    const hands = await feedOf('ana.lima', html`<foyer-feed limit="3"></foyer-feed>`);
    const before = (await hands.posts()).map(({post}) => post.id);
    hands.button('load-more')!.click();
    await until(() => hands.cards.length === 6 && hands.focused === 3);
    expect(hands.cards.slice(0, 3).map(({post}) => post.id)).to.deep.equal(before);
    expect(new Set(hands.cards.map(({post}) => post.id)).size).to.equal(6);
    expect(hands.root.querySelector('[role=feed]')?.getAttribute('aria-busy')).to.equal('false');
  });

  it('keeps what is there when older posts do not come, and gets them at the next try', async () => {
    const hands = await feedOf('ana.lima', html`<foyer-feed limit="3"></foyer-feed>`);
    await hands.posts();
    line.injure(injuries.status(403));
    hands.button('load-more')!.click();
    await until(() => hands.root.querySelector('.problem'));
    expect(hands.cards.length).to.equal(3);
    expect(hands.root.querySelector('[role=feed]')?.getAttribute('aria-busy')).to.equal('false');
    await expectAccessible(hands.feed);
  });

  it('shows only questions where only questions are asked for', async () => {
    const hands = await feedOf('ana.lima', html`<foyer-feed scope="all" kind="question" limit="4"></foyer-feed>`);
    expect((await hands.posts()).map(({post}) => post.kind)).to.deep.equal(Array.from({length: 4}, () => 'QUESTION'));
  });

  it('shows one person’s posts, and another’s when the page says so', async () => {
    const all = await feedOf('ana.lima', html`<foyer-feed scope="all" limit="30"></foyer-feed>`);
    const authors = [...new Set((await all.posts()).flatMap(({post}) => (post.author ? [post.author.id] : [])))];
    // Below thirty posts, nobody would be about to see it.
    fixtureCleanup();
    const hands = await feedOf('ana.lima', html`<foyer-feed author-id=${authors[0]!}></foyer-feed>`);
    expect(new Set((await hands.posts()).map(({post}) => post.author?.id))).to.deep.equal(new Set([authors[0]]));
    hands.feed.authorId = authors[1]!;
    await until(() => hands.cards.length > 0 && hands.cards.every(({post}) => post.author?.id === authors[1]));
  });

  it('asks again when the page wants it to', async () => {
    const hands = await feedOf('ana.lima', html`<foyer-feed scope="all" order="newest" limit="3"></foyer-feed>`);
    await hands.posts();
    const id = await colleaguePosts(await somebodyElse(), 'Fresh from the press');
    await hands.feed.refresh();
    expect(hands.cards[0]!.post.id).to.equal(id);
  });
});

describe('a reaction in a feed', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  /** A post without reactions yet, and its card. */
  async function fresh() {
    const id = await colleaguePosts('tom.whitaker', `Nobody has reacted ${crypto.randomUUID()}`);
    const hands = await feedOf('ana.lima', html`<foyer-feed scope="all" order="newest" limit="20"></foyer-feed>`);
    await hands.posts();
    await until(() => hands.cards[0]!.reactionTypes.length > 0);
    const card = hands.cards.find(({post}) => post.id === id)!;
    const react = async (name: string): Promise<void> => {
      card.shadowRoot!.querySelector<HTMLElement>('.actions .add')!.click();
      await until(() => card.shadowRoot!.querySelector('[popover]:popover-open'));
      card.shadowRoot!.querySelector<HTMLElement>(`[role=menuitemcheckbox][aria-label="${name}"]`)!.click();
      await card.updateComplete;
    };
    const chip = (): HTMLElement | null => card.shadowRoot!.querySelector('.actions .chip');
    return {hands, card, react, chip};
  }

  it('is there at once, before the network has answered', async () => {
    const {react, chip} = await fresh();
    let answer = (): void => undefined;
    line.injure(injuries.slow(new Promise<void>((resolve) => (answer = resolve))));
    await react('Thanks');
    await until(() => chip());
    expect(chip()?.getAttribute('aria-pressed')).to.equal('true');
    answer();
  });

  it('added and taken back in a hurry ends as it was left', async () => {
    const {card, react, chip} = await fresh();
    await react('Thanks');
    await until(() => chip());
    chip()!.click();
    await until(() => !chip());
    await react('Thanks');
    await until(() => chip());
    chip()!.click();
    await until(() => !chip());
    const writes = () => line.requests.filter(({query}) => query.startsWith('mutation'));
    await until(() => writes().length === 4);
    expect(writes().map(({query}) => /(add|remove)Reaction/.exec(query)?.[1])).to.deep.equal([
      'add',
      'remove',
      'add',
      'remove',
    ]);
    expect(card.post.reactionGroups).to.deep.equal([]);
  });

  it('that does not get through is taken back, and the card says so', async () => {
    const {card, react, chip} = await fresh();
    line.injure(injuries.status(403));
    await react('Thanks');
    await until(() => card.shadowRoot!.querySelector('.notice')?.textContent !== '');
    expect(card.shadowRoot!.querySelector('.notice')?.textContent).to.contain('did not get through');
    await until(() => !chip());
  });
});
