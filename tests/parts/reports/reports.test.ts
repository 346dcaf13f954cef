/** Reports, from the one who makes one to those who look after the place; and what nobody else learns. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import {expectAccessible} from '../../support/accessible.js';
import {manager, writePost, writeReply} from '../../support/acting.js';
import {actsOn, type ActsHands} from '../../support/acts.js';
import {colleague, feedOf, somebodyElse} from '../../support/feed.js';
import {injuries, Line} from '../../support/line.js';
import {until} from '../../support/page.js';
import {reports, ReportsHands} from '../../support/reports.js';
import {threadOf} from '../../support/thread.js';
import {hide} from '../../support/visitor.js';

const newest = html`<foyer-feed scope="all" order="newest" limit="3"></foyer-feed>`;

describe('reporting a message', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });
  const form = (hands: ActsHands) => hands.dialogs.querySelector('foyer-report')!.shadowRoot!;
  const send = (hands: ActsHands) => hands.dialog!.querySelector<HTMLElement>('.primary')!.click();

  it('asks for a reason, keeps what is written until it is sent, thanks, and is done once', async () => {
    const id = await writePost(await somebodyElse(), 'Buy my rowing boat');
    const hands = await actsOn(id);
    await hands.choose('Report');
    await until(() => hands.dialog);
    send(hands);
    await until(() => form(hands).querySelector('.trouble')!.textContent.includes('Choose what is wrong.'));
    await expectAccessible(hands.feed.feed);
    form(hands).querySelector<HTMLElement>('[value=SPAM]')!.click();
    form(hands).querySelector('textarea')!.value = 'The third time this week';
    line.injureNextWrite(injuries.truncated);
    send(hands);
    await until(() => form(hands).querySelector('.trouble')!.textContent.includes('Your text is still here.'));
    expect(form(hands).querySelector('textarea')!.value).to.equal('The third time this week');
    send(hands);
    await hands.says('Those who look after this place will read your report.');
    await until(() => hands.root.activeElement === hands.button());
    hands.button().click();
    await until(() => hands.itemNames.includes('You have reported this'));
    expect(hands.itemNames.some((name) => name.startsWith('Report'))).to.equal(false);
    await expectAccessible(hands.feed.feed);
  });
});

describe('what was reported', () => {
  let other: string;
  let keeper: string;
  beforeEach(async () => {
    other = await somebodyElse();
    keeper = await manager();
  });
  afterEach(() => {
    fixtureCleanup();
    hide(false);
  });

  const shown = async (person: string, language = 'en'): Promise<ReportsHands> => {
    const {feed} = await feedOf(person, newest, language);
    const hands = new ReportsHands(feed);
    await until(() => hands.tab);
    hands.tab!.click();
    return hands;
  };

  it('is read above the feed by those who look after it, with reasons and words, and stays when they keep it', async () => {
    const id = await writePost(other, 'Is this true?');
    await reports('ana.lima', id, 'WRONG', 'It is not');
    const hands = await shown(keeper);
    await until(() => hands.row(id));
    const words = hands.row(id)!.textContent.replace(/\s+/g, ' ');
    expect(words).to.contain('Is this true?');
    expect(words).to.contain('Reported by 1 person: It is wrong or misleading');
    expect(words).to.contain('It is not');
    expect(words, 'nobody learns who').not.to.contain('Ana');
    await expectAccessible(hands.widget);
    hands.button(id, 'Keep it')!.focus();
    hands.button(id, 'Keep it')!.click();
    await hands.says('The message stays, and the report is closed.');
    await until(() => !hands.row(id));
    expect(hands.focused, 'the focus goes on').not.to.equal('');
    expect(await reports('ana.lima', id, 'SPAM')).to.equal('CONFLICT');
  });

  it('may be what the network itself has held back: nobody has seen it, and whoever releases it lets it out', async () => {
    const words = `A gift card for everybody ${Date.now()}`;
    const {createPost} = await colleague(
      other,
      'mutation($input: CreatePostInput!) {createPost(input: $input) {isHeldForReview}}',
      {input: {idempotencyKey: crypto.randomUUID(), body: {markdown: words}}},
    );
    expect((createPost as {isHeldForReview: boolean}).isHeldForReview).to.equal(true);
    const hands = await shown(keeper);
    const row = (): HTMLElement | undefined =>
      [...hands.root.querySelectorAll<HTMLElement>('.report')].find(({textContent}) => textContent.includes(words));
    await until(row);
    expect(row()!.textContent).to.contain('Nobody sees this before one of you has released it.');
    expect(row()!.textContent).not.to.contain('Reported by');
    await expectAccessible(hands.widget);
    hands.button(row()!.dataset.id!, 'Release it')!.click();
    await hands.says('The message is out.');
    const line = (
      await colleague('ana.lima', `{feed(scope: {stream: ALL}, orderBy: NEWEST, first: 3) {nodes {excerpt}}}`, {})
    ).feed as {nodes: {excerpt: string}[]};
    expect(line.nodes.some(({excerpt}) => excerpt === words)).to.equal(true);
  });

  it('is deleted from there, after some seconds in which that can be taken back', async () => {
    const postId = await writePost(other, 'A discussion');
    const id = await writeReply(other, postId, 'Gone soon');
    await reports('ana.lima', id, 'HARASSMENT');
    const hands = await shown(keeper);
    await until(() => hands.row(id));
    hands.button(id, 'Delete …')!.click();
    await until(() => hands.focused === 'Cancel');
    await expectAccessible(hands.widget);
    hands.button(id, 'Cancel')!.click();
    await until(() => hands.focused === 'Delete …');
    hands.button(id, 'Delete …')!.click();
    await until(() => hands.button(id, 'Delete'));
    hands.button(id, 'Delete')!.click();
    await until(() => hands.focused === 'Undo');
    await expectAccessible(hands.widget);
    hands.button(id, 'Undo')!.click();
    await hands.says('Nothing was deleted.');
    hands.button(id, 'Delete …')!.click();
    await until(() => hands.button(id, 'Delete'));
    hands.button(id, 'Delete')!.click();
    await until(() => hands.focused === 'Undo');
    // Sent at once when the page is left: nobody waits for the seconds in which it can be taken back.
    hide();
    hide(false);
    await hands.says('The message is deleted.');
    await until(() => !hands.row(id));
    const {node} = await colleague(other, `{node(id: "${id}") {id}}`, {});
    expect(node).to.equal(null);
  });

  it('appears while one reads, and says so when a colleague was faster', async () => {
    const first = await writePost(other, 'First');
    await reports('ana.lima', first);
    const hands = await shown(keeper);
    await until(() => hands.row(first));
    const second = await writePost(other, 'Second');
    await reports('ana.lima', second);
    await until(() => hands.row(second));
    await colleague(other, `mutation {deleteMessage(input: {id: "${first}"}) {deletedId}}`, {});
    await until(() => !hands.row(first));
  });

  it('of a discussion stands above it, in Arabic as well', async () => {
    const postId = await writePost(other, 'Look here');
    const id = await writeReply(other, postId, 'No, there');
    await reports('ana.lima', id, 'OTHER');
    const {thread} = await threadOf(keeper, postId, 'ar');
    const hands = new ReportsHands(thread);
    await until(() => hands.tab?.textContent.includes('رسالة واحدة مبلَّغ عنها'));
    hands.tab!.click();
    await until(() => hands.row(id));
    await expectAccessible(thread);
  });

  it('is nobody else’s business: the author and other readers see nothing of it, nor ask', async () => {
    const id = await writePost('ana.lima', 'My own words');
    await reports(other, id);
    const line = Line.take();
    const feed = await feedOf('ana.lima', newest);
    await feed.posts();
    await feed.says('My own words');
    // Long after it is known who reads: a card that is acted upon has loaded more than reports would need.
    feed.cards[0]!.shadowRoot!.querySelector<HTMLElement>('.acts-button')!.click();
    await until(() => line.requests.some(({query}) => query.includes('viewerHasReported')));
    expect(new ReportsHands(feed.feed).part === null).to.equal(true);
    expect(line.requests.some(({query}) => query.includes('reports('))).to.equal(false);
    line.release();
  });
});
