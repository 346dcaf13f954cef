/** A poll in a feed, from the first look at it to the last vote; on the real network, with colleagues who vote meanwhile. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {expectAccessible} from '../../support/accessible.js';
import {feedOf, somebodyElse} from '../../support/feed.js';
import {Line} from '../../support/line.js';
import {until} from '../../support/page.js';
import {asksPoll, endsPoll, PollHands, standing, votes, type WrittenPoll} from '../../support/poll.js';
import {hide} from '../../support/visitor.js';

const newest = html`<foyer-feed scope="all" order="newest" limit="3"></foyer-feed>`;

describe('a poll in a feed', () => {
  const {now} = Date;
  let other: string;
  let line: Line;
  before(async () => (other = await somebodyElse()));
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
    hide(false);
    Date.now = now;
  });

  const show = async ({postId}: WrittenPoll, person: string | null = 'ana.lima', language = 'en') => {
    const {feed} = await feedOf(person, newest, language);
    return new PollHands(feed, postId).shown();
  };

  it('hides how it stands until one has voted, and one tap votes', async () => {
    const poll = await asksPoll(other, {question: 'Which soup?'});
    await votes(other, poll, 1);
    const hands = await show(poll);
    expect(hands.inputs.map(({type}) => type)).to.deep.equal(['radio', 'radio', 'radio']);
    expect(hands.root!.querySelector('legend')!.textContent).to.equal('Poll: Which soup?');
    expect(hands.results).to.deep.equal(['', '', '']);
    expect(hands.facts).to.equal('1 person has voted. You see the result once you have voted.');
    await expectAccessible(hands.widget);
    hands.choose(0);
    await until(() => hands.said === 'Your vote is counted.');
    expect(hands.results).to.deep.equal(['50%, 1 vote', '50%, 1 vote', '0%, 0 votes']);
    expect(hands.facts).to.equal('2 people have voted.');
    expect([hands.chosen, hands.ticked]).to.deep.equal([[0], [0]]);
    expect(await standing('ana.lima', poll)).to.deep.equal({voters: 2, counts: [1, 1, 0], chosen: ['Soup']});
    await expectAccessible(hands.widget);
  });

  it('lets one change one’s mind and take the vote back, after which nothing is told any more', async () => {
    const poll = await asksPoll(other);
    await votes('ana.lima', poll, 0);
    const hands = await show(poll);
    expect(hands.chosen).to.deep.equal([0]);
    hands.choose(2);
    await until(() => hands.said === 'Your vote is counted.');
    expect(hands.results).to.deep.equal(['0%, 0 votes', '0%, 0 votes', '100%, 1 vote']);
    const withdraw = hands.button('Take my vote back')!;
    withdraw.focus();
    withdraw.click();
    await until(() => hands.said === 'Your vote is taken back.');
    expect(hands.results).to.deep.equal(['', '', '']);
    expect(hands.ticked).to.deep.equal([]);
    expect(hands.facts).to.equal('Nobody has voted yet. You see the result once you have voted.');
    expect(hands.root!.activeElement?.localName, 'the focus is where one can vote again').to.equal('input');
    expect((await standing('ana.lima', poll)).chosen).to.deep.equal([]);
  });

  it('of several choices is sent with a button, and stands by those who voted', async () => {
    const poll = await asksPoll(other, {allowsMultiple: true});
    await votes(other, poll, 0, 1);
    const hands = await show(poll);
    expect(hands.facts).to.contain('You can choose more than one.');
    hands.button('Vote')!.click();
    await until(() => hands.trouble === 'Choose at least one option first.');
    hands.choose(0);
    hands.choose(2);
    await until(() => hands.chosen.length === 2 && hands.trouble === '');
    await expectAccessible(hands.widget);
    expect(await standing('ana.lima', poll), 'nothing is sent yet').to.deep.include({voters: 1});
    hands.button('Vote')!.click();
    await until(() => hands.said === 'Your vote is counted.');
    expect(hands.results).to.deep.equal(['100%, 2 votes', '50%, 1 vote', '50%, 1 vote']);
    expect(hands.button('Change my vote')!.getAttribute('aria-disabled')).to.equal('true');
    hands.choose(0);
    await until(() => hands.button('Change my vote')!.getAttribute('aria-disabled') === 'false');
    await votes(other, poll, 1);
    await until(() => hands.results[0] === '50%, 1 vote');
    expect(hands.ticked, 'what was ticked and not sent stays').to.deep.equal([2]);
    hands.button('Change my vote')!.click();
    await until(() => hands.results[0] === '0%, 0 votes' && hands.said === 'Your vote is counted.');
    expect(await standing('ana.lima', poll)).to.deep.equal({voters: 2, counts: [0, 1, 1], chosen: ['Stew']});
  });

  it('is done with the keyboard alone', async () => {
    const poll = await asksPoll(other);
    const hands = await show(poll);
    hands.inputs[0]!.focus();
    await sendKeys({press: 'Space'});
    await until(() => hands.said === 'Your vote is counted.');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    await until(() => !hands.isBusy && hands.chosen[0] === 2 && hands.said !== '');
    expect((await standing('ana.lima', poll)).chosen).to.deep.equal(['Stew']);
    await sendKeys({press: 'Tab'});
    expect(hands.root!.activeElement?.textContent.trim()).to.equal('Take my vote back');
    await sendKeys({press: 'Enter'});
    await until(() => hands.said === 'Your vote is taken back.');
    expect((await standing('ana.lima', poll)).chosen).to.deep.equal([]);
  });

  it('is not moved by a colleague’s vote: the count changes, the focus stays', async () => {
    const poll = await asksPoll(other);
    await votes('ana.lima', poll, 1);
    const hands = await show(poll);
    const input = hands.inputs[1]!;
    input.focus();
    const height = hands.part!.getBoundingClientRect().height;
    await votes(other, poll, 1);
    await until(() => hands.results[1] === '100%, 2 votes');
    expect(hands.root!.activeElement === input).to.equal(true);
    expect(input.isConnected).to.equal(true);
    expect(hands.part!.getBoundingClientRect().height).to.equal(height);
  });

  for (const language of ['en', 'de', 'fr', 'ar']) {
    it(`moves nothing when its votes are drawn, however narrow it is, in the language ${language}`, async () => {
      // Nothing can be drawn any more into what is emptied below.
      line.holdStreams();
      // A day far away is written with its month.
      const closesAt = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString();
      const poll = await asksPoll(other, {allowsMultiple: true, closesAt});
      const hands = await show(poll, 'ana.lima', language);
      expect(hands.facts.match(/\.(?= |$)/g)?.length, 'several, how many, until when, why no result').to.be.least(4);
      const heights = (): number[] =>
        [248, 264, 280, 300, 320, 328, 340, 360, 400, 480, 600].map((width) => {
          hands.widget.parentElement!.style.inlineSize = `${width}px`;
          return Math.round(hands.part!.getBoundingClientRect().height);
        });
      const drawn = heights();
      // What stands there before any of it is loaded.
      hands.root!.replaceChildren(document.createElement('slot'));
      const before = heights();
      expect(drawn.map((height, index) => Math.abs(height - before[index]!) <= 1 || height)).to.deep.equal(
        drawn.map(() => true),
      );
    });
  }

  it('ends while one looks at it: the result is told, and the focus stays with it', async () => {
    const closesAt = new Date(Date.now() + 50_000).toISOString();
    const poll = await asksPoll(other, {closesAt});
    await votes(other, poll, 2);
    const hands = await show(poll);
    expect(hands.facts).to.contain('Ends any moment.');
    hands.inputs[0]!.focus();
    await endsPoll(poll);
    Date.now = () => now() + 60_000;
    hide();
    hide(false);
    await until(() => hands.facts === '1 person has voted. This poll is over.');
    expect(hands.inputs.length).to.equal(0);
    expect(hands.results).to.deep.equal(['0%, 0 votes', '0%, 0 votes', '100%, 1 vote']);
    expect(hands.root!.activeElement?.className).to.equal('facts');
    await expectAccessible(hands.widget);
  });

  it('says in Arabic what it says, from right to left', async () => {
    const poll = await asksPoll(other, {allowsMultiple: true, closesAt: new Date(Date.now() + 3e8).toISOString()});
    await votes('ana.lima', poll, 0);
    const hands = await show(poll, 'ana.lima', 'ar');
    await until(() => hands.facts.includes('صوّت شخص واحد.'));
    expect(hands.facts).to.contain('ينتهي خلال');
    expect(hands.results[0]).to.contain('صوت واحد');
    const bar = getComputedStyle(hands.root!.querySelector('.bar')!);
    expect(new DOMMatrix(bar.transform).a, 'the bar grows from the right').to.equal(-1);
    const words = document.createRange();
    words.selectNodeContents(hands.root!.querySelector('.text')!);
    const gap = hands.inputs[0]!.getBoundingClientRect().left - words.getBoundingClientRect().right;
    expect(gap, 'English words stand beside their circle').to.be.within(8, 12);
    await expectAccessible(hands.widget);
  });
});
