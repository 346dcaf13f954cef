/** Replying in a discussion, on the real network. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {expectAccessible} from '../../support/accessible.js';
import {colleague, somebodyElse} from '../../support/feed.js';
import {injuries, Line} from '../../support/line.js';
import {KeptHands} from '../../support/kept.js';
import {until} from '../../support/page.js';
import {holdPatience, releasePatience} from '../../support/patience.js';
import {pressSend} from '../../support/post-box.js';
import {goOffline} from '../../support/visitor.js';
import {
  closesPost,
  colleagueReplies,
  deletesMessage,
  discussionOf,
  threadOf,
  type ThreadHands,
} from '../../support/thread.js';

describe('a reply in a thread', () => {
  let line: Line;
  let other: string;
  let postId: string;
  let hands: ThreadHands;
  beforeEach(async () => {
    localStorage.clear();
    sessionStorage.clear();
    // An answer is held back for as long as it takes to look at the page.
    holdPatience();
    line = Line.take();
    other = await somebodyElse();
    ({postId} = await discussionOf(other, other, 2));
    hands = await threadOf('ana.lima', postId);
    await until(() => hands.hasBox);
  });
  afterEach(() => {
    fixtureCleanup();
    releasePatience();
    line.release();
  });

  it('is there at once, and stays, once', async () => {
    let answer = (): void => undefined;
    line.injureNextWrite(injuries.slow(new Promise<void>((resolve) => (answer = resolve))));
    await hands.composer.type('Quite so');
    await pressSend();
    await until(() => hands.texts.length === 3);
    await hands.messages[2]!.updateComplete;
    expect(hands.words).to.include('Sending …');
    await expectAccessible(hands.thread);
    answer();
    await until(() => !hands.messages[2]?.message.id.startsWith('expected:'));
    await until(() => hands.composer.notice === 'Your reply is out.');
    expect(hands.texts).to.deep.equal(['Reply 1', 'Reply 2', 'Quite so']);
    expect(hands.composer.text.value).to.equal('');
  });

  it('to a message stands below it, by keyboard alone', async () => {
    await hands.answer(0);
    await until(() => hands.find('.answering'));
    await hands.composer.type('To the first');
    await expectAccessible(hands.thread);
    await pressSend();
    await until(() => hands.texts.length === 3 && !hands.messages[1]!.message.id.startsWith('expected:'));
    expect(hands.texts).to.deep.equal(['Reply 1', 'To the first', 'Reply 2']);
    expect(hands.depths).to.deep.equal(['depth0', 'depth1', 'depth0']);
    expect(hands.find('.answering') === null).to.equal(true);
  });

  it('is kept when it fails, can be copied, and is sent once at the next try', async () => {
    line.injureNextWrite(injuries.status(403));
    await hands.composer.type('Do not lose me');
    await pressSend();
    await until(() => hands.composer.trouble !== '');
    expect(hands.texts.length).to.equal(2);
    expect(hands.composer.text.value).to.equal('Do not lose me');
    expect(hands.composer.trouble).to.include('Your text is still here.');
    await expectAccessible(hands.thread);
    await pressSend();
    await until(() => hands.texts.length === 3 && hands.composer.text.value === '');
    const keys = line.requests
      .filter(({query}) => query.includes('addReply'))
      .map(({variables}) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(JSON.stringify(variables))![0]);
    expect(new Set(keys).size).to.equal(1);
    expect(keys.length).to.equal(2);
  });

  it('waits where it will be, and goes out by itself', async () => {
    await hands.composer.type('From the tunnel');
    goOffline();
    try {
      await pressSend();
      await until(() => hands.composer.notice.startsWith('Your reply waits.'));
      await until(() => hands.texts.includes('From the tunnel'));
      expect(hands.words).to.include('Waiting to be sent');
      const kept = new KeptHands(() => hands.part!.shadowRoot);
      await until(() => kept.texts.includes('From the tunnel'));
      await expectAccessible(hands.thread);
    } finally {
      goOffline(false);
    }
    await until(() => !hands.words.includes('Waiting to be sent'));
    expect(hands.texts.filter((text) => text === 'From the tunnel').length).to.equal(1);
  });

  it('to what has been closed meanwhile keeps the text, says why, and the thread is put right', async () => {
    await hands.composer.type('Just too late');
    // Nobody tells this page.
    line.injure(({isStream}, pass) => (isStream ? Promise.reject(new TypeError('cut')) : pass()));
    await closesPost(other, postId);
    await pressSend();
    await until(() => hands.composer.trouble.includes('closed'));
    expect(hands.composer.text.value).to.equal('Just too late');
    await until(() => hands.part!.discussion.post?.isClosed);
    await expectAccessible(hands.thread);
  });

  it('to what is deleted while one writes keeps the text and says so', async () => {
    await hands.composer.type('Just too late');
    await deletesMessage(other, postId);
    await until(() => hands.hasBox && hands.composer.trouble.includes('deleted'));
    expect(hands.composer.text.value).to.equal('Just too late');
    expect(hands.messages.length).to.equal(0);
    await expectAccessible(hands.thread);
  });

  it('to what was deleted while one was away is there again, with the reason, and can be taken elsewhere', async () => {
    await hands.composer.type('Half a thou');
    fixtureCleanup();
    await deletesMessage(other, postId);
    hands = await threadOf('ana.lima', postId);
    await until(() => hands.hasBox && hands.composer.trouble.includes('deleted'));
    expect(hands.composer.text.value).to.equal('Half a thou');
    await expectAccessible(hands.thread);
  });

  it('that waited while its post was deleted comes back, with the reason', async () => {
    await hands.composer.type('From the tunnel');
    goOffline();
    await pressSend();
    await until(() => hands.words.includes('Waiting to be sent'));
    fixtureCleanup();
    await deletesMessage(other, postId);
    goOffline(false);
    hands = await threadOf('ana.lima', postId);
    await until(() => hands.hasBox && hands.composer.text.value === 'From the tunnel');
    await until(() => hands.composer.trouble.includes('deleted'));
  });

  it('of somebody who has left the group on another screen keeps the text and says why', async () => {
    fixtureCleanup();
    // No other test asks for her.
    const reader = 'grace.okonkwo';
    const {createPost} = (await colleague(
      'jonas.berge',
      'mutation($input: CreatePostInput!) {createPost(input: $input) {post {id}}}',
      {input: {idempotencyKey: crypto.randomUUID(), groupId: 'g-product', body: {markdown: 'Which colour?'}}},
    )) as {createPost: {post: {id: string}}};
    hands = await threadOf(reader, createPost.post.id);
    await until(() => hands.hasBox);
    await hands.composer.type('Green');
    await colleague(reader, 'mutation($input: LeaveGroupInput!) {leaveGroup(input: $input) {userErrors {message}}}', {
      input: {groupId: 'g-product'},
    });
    await pressSend();
    await until(() => hands.composer.trouble.includes('Only members may write in this group.'));
    expect(hands.composer.text.value).to.equal('Green');
    expect(hands.messages.length).to.equal(0);
  });

  it('is not disturbed by replies that arrive: they wait until one is done', async () => {
    await hands.composer.type('Let me think');
    const {top} = hands.composer.text.getBoundingClientRect();
    await colleagueReplies(other, postId, 'Meanwhile');
    await until(() => hands.find('.waiting button'));
    expect(hands.texts.length).to.equal(2);
    expect(hands.composer.text.getBoundingClientRect().top).to.be.closeTo(top, 1);
    await expectAccessible(hands.thread);
    hands.composer.text.blur();
    await until(() => hands.texts.length === 3);
    expect(hands.composer.text.value).to.equal('Let me think');
  });

  it('that was begun is there again after the page was left', async () => {
    await hands.answer(1);
    await hands.composer.type('Half a thou');
    fixtureCleanup();
    hands = await threadOf('ana.lima', postId);
    await until(() => hands.hasBox && hands.composer.text.value === 'Half a thou');
    expect(hands.find('.answering') !== null).to.equal(true);
  });

  it('quotes a message from the menu of that, below what was begun', async () => {
    await hands.composer.type('I agree');
    await hands.choose(0, 'Quote');
    await until(() => hands.composer.text.value.includes('>'));
    expect(hands.composer.text.value).to.equal('I agree\n\n> Reply 1\n\n');
  });
});

describe('a message in a thread', () => {
  afterEach(() => fixtureCleanup());

  it('is changed in its place', async () => {
    const {postId} = await discussionOf(await somebodyElse(), 'ana.lima', 1);
    const hands = await threadOf('ana.lima', postId);
    await until(() => hands.texts.length === 1);
    await hands.choose(0, 'Edit');
    await until(() => hands.acts(0)?.activeElement?.localName === 'foyer-edit');
    await sendKeys({press: 'End'});
    await sendKeys({type: ', in short'});
    await pressSend();
    await until(() => hands.texts[0] === 'Reply 1, in short');
  });
});
