/** Reading a discussion, on the real network. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {expectAccessible} from '../../support/accessible.js';
import {somebodyElse} from '../../support/feed.js';
import {injuries, Line} from '../../support/line.js';
import {until} from '../../support/page.js';
import {closesPost, colleagueReplies, deletesMessage, discussionOf, threadOf} from '../../support/thread.js';

describe('a thread', () => {
  let line: Line;
  let other: string;
  beforeEach(async () => {
    line = Line.take();
    other = await somebodyElse();
  });
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  it('shows the post and its replies, below what they answer, in one request', async () => {
    line.holdStreams();
    const {postId, replyIds} = await discussionOf(other, other, 2);
    await colleagueReplies(other, postId, 'Below the first', replyIds[0]);
    line.sent.length = 0;
    const hands = await threadOf('ana.lima', postId);
    expect(hands.texts).to.deep.equal(['Reply 1', 'Below the first', 'Reply 2']);
    expect(hands.depths).to.deep.equal(['depth0', 'depth1', 'depth0']);
    expect(hands.words).to.include('3 replies');
    expect(line.requests.length).to.equal(1);
    await expectAccessible(hands.thread);
  });

  it('goes back in a long discussion, and leaves what is read where it is', async () => {
    const {postId} = await discussionOf(other, other, 52);
    const hands = await threadOf('ana.lima', postId);
    expect(hands.texts[0]).to.equal('Reply 3');
    const [first] = hands.messages;
    first!.scrollIntoView({block: 'center'});
    const {top} = first!.getBoundingClientRect();
    hands.find('[part=load-earlier]')!.click();
    await until(() => hands.texts.length === 52);
    await hands.part!.updateComplete;
    expect(hands.texts.slice(0, 3)).to.deep.equal(['Reply 1', 'Reply 2', 'Reply 3']);
    expect(first!.getBoundingClientRect().top).to.be.closeTo(top, 2);
    expect(hands.find('[part=load-earlier]') === null).to.equal(true);
    await hands.says('2 earlier replies are shown above.');
  });

  it('lets replies arrive at the end, and says so', async () => {
    const {postId} = await discussionOf(other, other, 1);
    const hands = await threadOf('ana.lima', postId);
    await colleagueReplies(other, postId, 'Fresh');
    await until(() => hands.texts.length === 2);
    expect(hands.texts.at(-1)).to.equal('Fresh');
    await hands.says('1 new reply has arrived.');
  });

  it('draws a line above what is new since the last visit', async () => {
    const {postId} = await discussionOf(other, other, 2);
    await threadOf('ana.lima', postId);
    fixtureCleanup();
    await colleagueReplies(other, postId, 'New');
    const hands = await threadOf('ana.lima', postId);
    const rows = [...hands.part!.shadowRoot!.querySelectorAll('.row')];
    expect(rows.map((row) => row.querySelector('.since') !== null)).to.deep.equal([false, false, true]);
    await expectAccessible(hands.thread);
  });

  it('keeps the place of a deleted reply that others answer, and no other', async () => {
    const {postId, replyIds} = await discussionOf(other, other, 2);
    await colleagueReplies(other, postId, 'An answer', replyIds[0]);
    const hands = await threadOf('ana.lima', postId);
    await deletesMessage(other, replyIds[0]!);
    await until(() => hands.texts[0] === '†');
    await deletesMessage(other, replyIds[1]!);
    await until(() => hands.texts.length === 2);
    await expectAccessible(hands.thread);
  });

  it('does so too with what was deleted while nobody told', async () => {
    const {postId, replyIds} = await discussionOf(other, other, 2);
    await colleagueReplies(other, postId, 'An answer', replyIds[0]);
    let open = (): void => undefined;
    const held = new Promise<void>((resolve) => (open = resolve));
    line.injure(({isStream}, pass) => (isStream ? held.then(pass) : pass()));
    const hands = await threadOf('ana.lima', postId);
    for (const id of replyIds) await deletesMessage(other, id);
    expect(hands.texts.length).to.equal(3);
    open();
    await until(() => hands.texts.join() === '†,An answer');
  });

  it('says that it is closed, at once', async () => {
    const {postId} = await discussionOf(other, other, 1);
    const hands = await threadOf('ana.lima', postId);
    await until(() => hands.hasBox);
    await closesPost(other, postId);
    await hands.says('This discussion is closed.');
    expect(hands.hasBox).to.equal(false);
    await expectAccessible(hands.thread);
  });

  it('says that it has been deleted, at once', async () => {
    const {postId} = await discussionOf(other, other, 1);
    const hands = await threadOf('ana.lima', postId);
    await deletesMessage(other, postId);
    await hands.says('This discussion has been deleted.');
    expect(hands.messages.length).to.equal(0);
    await expectAccessible(hands.thread);
  });

  it('says that there is none, and keeps to itself why', async () => {
    const hands = await threadOf('ana.lima', 'nothing');
    await hands.says('This discussion does not exist any more, or you have no access to it.');
    await expectAccessible(hands.thread);
  });

  it('invites whoever is signed out', async () => {
    const hands = await threadOf(null, 'nothing');
    await until(() => hands.root.querySelector('[part=sign-in]'));
    await expectAccessible(hands.thread);
  });

  it('tells the page’s author that no discussion is named', async () => {
    const hands = await threadOf('ana.lima', '');
    await hands.says('This page does not say which discussion to show.');
  });

  it('says what went wrong, and is there at the next try', async () => {
    const {postId} = await discussionOf(other, other, 1);
    line.injure(injuries.status(403));
    const hands = await threadOf('ana.lima', postId);
    await until(() => hands.root.querySelector('.problem'));
    await expectAccessible(hands.thread);
    line.injure(null);
    await hands.thread.refresh();
    expect(hands.texts).to.deep.equal(['Reply 1']);
  });

  for (const language of ['de', 'fr', 'ar']) {
    it(`speaks ${language}`, async () => {
      const {postId} = await discussionOf(other, other, 1);
      const hands = await threadOf('ana.lima', postId, language);
      await until(() => hands.part?.words.language === language && hands.hasBox);
      expect(hands.root.querySelector('section')!.lang).to.equal(language);
      await expectAccessible(hands.thread);
    });
  }
});
