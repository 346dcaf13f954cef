/** How the line of reports comes: above what is read, without moving any of it. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {html} from 'lit';
import {expectAccessible} from '../../support/accessible.js';
import {manager, writePost, writeReply} from '../../support/acting.js';
import {colleaguePosts, feedOf, somebodyElse} from '../../support/feed.js';
import {injuries, Line} from '../../support/line.js';
import {until} from '../../support/page.js';
import {reports, ReportsHands} from '../../support/reports.js';
import {threadOf} from '../../support/thread.js';

/** Where it is, as a page that has not been scrolled knows it. */
const placeOf = (element: Element): string => {
  const {top, left, width, height} = element.getBoundingClientRect();
  return [left, top + scrollY, width, height].map(Math.round).join(' ');
};

/** Whether one lies on the other. */
const cover = (one: Element, other: Element): boolean => {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
};

describe('the line of reports', () => {
  let other: string;
  let keeper: string;
  let postId: string;
  let line: Line;
  let letReportsCome: () => void;
  /** Whether the page has the stream that tells of reports, too: one that opens later is another stream. */
  let areHeard: boolean;
  beforeEach(async () => {
    other = await somebodyElse();
    keeper = await manager();
    postId = await writePost(other, 'Look here');
    await writeReply(other, postId, 'No, there');
    await reports('ana.lima', postId, 'OTHER');
    areHeard = false;
    line = Line.take();
    const mayCome = new Promise<void>((resolve) => (letReportsCome = resolve));
    line.injure(async (request, pass) => {
      if (request.query.includes('reports(')) await mayCome;
      const answer = await pass();
      areHeard ||= request.isStream && JSON.stringify(request.variables).includes('"reports":true');
      return answer;
    });
  });
  afterEach(async () => {
    fixtureCleanup();
    line.release();
    await setViewport({width: 800, height: 600});
  });

  const newest = html`<h1>Ellenvik</h1>
    <foyer-feed scope="all" order="newest" limit="3"></foyer-feed>`;
  const asksFor = () => until(() => line.sent.some(({query}) => query.includes('reports(')));

  for (const [width, language] of [
    [280, 'de'],
    [360, 'ar'],
    [1000, 'en'],
  ] as const) {
    it(`comes above a feed of ${width} px without moving a post, or lying on its name or its buttons`, async () => {
      await setViewport({width, height: 700});
      const feed = await feedOf(keeper, newest, language);
      await feed.posts();
      await asksFor();
      const before = feed.cards.map(placeOf);
      letReportsCome();
      const hands = new ReportsHands(feed.feed);
      await until(() => hands.tab);
      expect(feed.cards.map(placeOf)).to.deep.equal(before);
      const card = feed.cards[0]!.shadowRoot!;
      const covered = () =>
        ['.name', '.acts-button', '.avatar', 'a'].filter((part) =>
          [...card.querySelectorAll(part)].some((one) => cover(hands.tab!, one)),
        );
      expect(covered()).to.deep.equal([]);
      await expectAccessible(feed.feed);
      const top = feed.feed.getBoundingClientRect().top + scrollY;
      for (const past of [-10, 0, 4, 10, 20, 28]) {
        scrollTo(0, top + past);
        expect(covered(), `${past} px of the feed out of sight`).to.deep.equal([]);
      }
    });

    it(`lies on nothing one can press where a feed of ${width} px has no room above`, async () => {
      await setViewport({width, height: 700});
      letReportsCome();
      const feed = await feedOf(
        keeper,
        html`<style>
            body {
              margin: 0;
            }</style
          ><foyer-feed scope="all" order="newest" limit="3"></foyer-feed>`,
        language,
      );
      const hands = new ReportsHands(feed.feed);
      await until(() => hands.tab?.matches('.beside'));
      expect(hands.tab!.getBoundingClientRect().top).to.be.at.least(0);
      const card = feed.cards[0]!.shadowRoot!;
      expect([...card.querySelectorAll('button, a')].filter((one) => cover(hands.tab!, one)).length).to.equal(0);
      expect(hands.tab!.title).to.equal(hands.tab!.querySelector('.spoken')!.textContent);
      await expectAccessible(feed.feed);
    });

    it(`and the button for new posts both can be pressed in a feed of ${width} px`, async () => {
      await setViewport({width, height: 700});
      const feed = await feedOf(keeper, newest, language);
      await feed.posts();
      letReportsCome();
      const hands = new ReportsHands(feed.feed);
      await until(() => hands.tab && areHeard);
      const before = feed.cards.map(placeOf);
      await colleaguePosts(other, 'And now this');
      await until(() => feed.button('arrivals'));
      expect(feed.cards.map(placeOf)).to.deep.equal(before);
      expect(cover(hands.tab!, feed.button('arrivals')!)).to.equal(false);
    });
  }

  it('comes above a discussion without moving anything in it', async () => {
    const {thread} = await threadOf(keeper, postId);
    const discussion = () => thread.shadowRoot!.querySelector('foyer-discussion')!;
    await until(() => discussion().shadowRoot!.querySelector('foyer-message'));
    await asksFor();
    const all = () => [
      ...thread.shadowRoot!.querySelectorAll('foyer-post-card, foyer-discussion'),
      ...discussion().shadowRoot!.querySelectorAll('foyer-message'),
    ];
    const before = all().map(placeOf);
    letReportsCome();
    const hands = new ReportsHands(thread);
    await until(() => hands.tab);
    expect(all().map(placeOf)).to.deep.equal(before);
  });

  it('stays in sight where the page has no room above, comes before the posts with the Tab key, and opens by keys', async () => {
    letReportsCome();
    const feed = await feedOf(keeper, html`<foyer-feed scope="all" order="newest" limit="3"></foyer-feed>`);
    const hands = new ReportsHands(feed.feed);
    await until(() => hands.tab);
    expect(hands.tab!.getBoundingClientRect().top).to.be.at.least(0);
    await sendKeys({press: 'Tab'});
    expect(hands.focused).to.contain('reported message');
    await sendKeys({press: 'Enter'});
    await until(() => hands.row(postId));
    expect(hands.row(postId)!.checkVisibility()).to.equal(true);
    await sendKeys({press: 'Tab'});
    await until(() => hands.row(postId)!.contains(hands.root.activeElement));
    hands.tab!.click();
    await until(() => !hands.row(postId)!.checkVisibility());
  });

  it('says that it is not known where it cannot be found out, moves nothing then either, and asks again', async () => {
    line.holdStreams();
    line.injure((request, pass) => (request.query.includes('reports(') ? injuries.status(500)(request, pass) : pass()));
    const feed = await feedOf(keeper, newest);
    await feed.posts();
    const before = feed.cards.map(placeOf);
    const hands = new ReportsHands(feed.feed);
    await until(() => hands.tab?.textContent.includes('Reports not loaded'));
    expect(feed.cards.map(placeOf)).to.deep.equal(before);
    hands.tab!.click();
    await hands.says('could not be found out');
    await expectAccessible(feed.feed);
    line.injure(null);
    hands.root.querySelector<HTMLElement>('[part=retry]')!.click();
    await until(() => hands.row(postId)?.checkVisibility());
    expect(hands.focused).to.contain('reported message');
  });

  it('is told to the ear once, and again when there are more', async () => {
    letReportsCome();
    const feed = await feedOf(keeper, newest);
    const hands = new ReportsHands(feed.feed);
    await until(() => hands.tab);
    const told = () => hands.root.querySelector('[role=status]')?.textContent.trim() ?? '';
    await until(() => told());
    const count = parseInt(hands.tab!.textContent.trim());
    expect(told()).to.contain(`${count} reported message`);
    await reports('ana.lima', await writePost(other, 'And this'));
    await until(() => told().includes(`${count + 1} reported messages`));
  });
});
