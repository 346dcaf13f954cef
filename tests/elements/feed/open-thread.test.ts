/** A discussion that is opened from its card, on the real network. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {FoyerOpenThreadEvent} from '../../../src/elements/feed/feed.js';
import type {FoyerWholeThread} from '../../../src/elements/feed/whole-thread.js';
import {expectAccessible} from '../../support/accessible.js';
import {somebodyElse} from '../../support/feed.js';
import {injuries, Line} from '../../support/line.js';
import {openable, OpenHands} from '../../support/open-thread.js';
import {until} from '../../support/page.js';
import {colleagueReplies, deletesMessage, discussionOf, ThreadHands} from '../../support/thread.js';

describe('the discussion of a card', () => {
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

  it('opens below the post, whole, in the place of its last replies, and leaves the post where it is', async () => {
    const {postId} = await discussionOf(other, other, 3);
    const hands = await openable(postId);
    expect(hands.openerText).to.equal('3 replies');
    expect([hands.isOpen, hands.previews]).to.deep.equal([false, 2]);
    const {top} = hands.opener.getBoundingClientRect();
    hands.opener.focus();
    await hands.open();
    expect(hands.isOpen).to.equal(true);
    expect(hands.thread.texts).to.deep.equal(['Reply 1', 'Reply 2', 'Reply 3']);
    await until(() => hands.previews === 0);
    expect(hands.opener.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(hands.card.shadowRoot!.activeElement === hands.opener, 'the focus stays').to.equal(true);
    await expectAccessible(hands.feed.feed);
  });

  it('is closed by its button, and the last replies are back', async () => {
    const {postId} = await discussionOf(other, other, 3);
    const hands = await openable(postId);
    await hands.open();
    hands.button('Hide the discussion')!.click();
    await until(() => !hands.isOpen && hands.card.shadowRoot!.activeElement === hands.opener);
    expect([hands.isOpen, hands.whole, hands.previews]).to.deep.equal([false, null, 2]);
  });

  it('asks the page first, which may open it its own way', async () => {
    const {postId} = await discussionOf(other, other, 1);
    const hands = await openable(postId);
    const heard: FoyerOpenThreadEvent[] = [];
    const hear = (event: FoyerOpenThreadEvent): void => {
      heard.push(event);
      event.preventDefault();
    };
    document.addEventListener('foyer-open-thread', hear, {once: true});
    hands.opener.click();
    expect(heard.map(({postId: id, url, target}) => [id, url, target === hands.feed.feed])).to.deep.equal([
      [postId, hands.card.post.url, true],
    ]);
    await hands.card.updateComplete;
    expect([hands.isOpen, hands.card.childElementCount]).to.deep.equal([false, 0]);
    await hands.open();
    expect(heard.length).to.equal(1);
  });

  it('may be open below several posts at once', async () => {
    const first = await discussionOf(other, other, 1);
    const second = await discussionOf(other, other, 2);
    const one = await openable(first.postId);
    const two = new OpenHands(one.feed, second.postId);
    await one.open();
    await two.open();
    expect([one.thread.texts.length, two.thread.texts.length]).to.deep.equal([1, 2]);
    await expectAccessible(one.feed.feed);
  });

  it('invites to the first word where nobody has replied', async () => {
    const {postId} = await discussionOf(other, other, 0);
    const hands = await openable(postId);
    expect(hands.openerText).to.equal('Reply');
    hands.opener.focus();
    await hands.open();
    await until(() => hands.thread.hasBox && hands.thread.composer.composer.matches(':focus-within'));
    await hands.thread.composer.type('Good question');
    await hands.thread.composer.send();
    await until(() => hands.thread.texts[0] === 'Good question');
    await until(() => hands.openerText === '1 reply');
  });

  it('keeps a text that was begun while it is closed', async () => {
    const {postId} = await discussionOf(other, other, 1);
    const hands = await openable(postId);
    await hands.open();
    await until(() => hands.thread.hasBox);
    await hands.thread.composer.type('Half a thought');
    hands.button('Hide the discussion')!.click();
    await until(() => hands.whole === null);
    await hands.open();
    await until(() => hands.thread.hasBox && hands.thread.composer.text.value === 'Half a thought');
  });

  it('lets replies arrive, and does not move what is written', async () => {
    const {postId} = await discussionOf(other, other, 1);
    const hands = await openable(postId);
    await hands.open();
    await colleagueReplies(other, postId, 'Fresh');
    await until(() => hands.thread.texts.at(-1) === 'Fresh');
    await hands.thread.composer.type('While I write');
    const {top} = hands.thread.composer.text.getBoundingClientRect();
    await colleagueReplies(other, postId, 'Meanwhile');
    await hands.thread.says('Show 1 new reply');
    expect(hands.thread.composer.text.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('says what went wrong, and is there at the next try', async () => {
    const {postId} = await discussionOf(other, other, 1);
    const hands = await openable(postId);
    line.injure(injuries.status(403));
    hands.opener.click();
    await until(() => hands.whole?.shadowRoot?.querySelector('.problem'));
    expect(hands.previews, 'what was there stays').to.equal(1);
    await expectAccessible(hands.feed.feed);
    line.injure(null);
    hands.button('Hide the discussion')!.click();
    await until(() => hands.whole === null);
    await hands.open();
    expect(hands.thread.texts).to.deep.equal(['Reply 1']);
  });

  for (const language of ['de', 'fr', 'ar']) {
    it(`speaks ${language}`, async () => {
      const {postId} = await discussionOf(other, other, 1);
      const hands = await openable(postId, 'ana.lima', language);
      await hands.open();
      await until(() => hands.thread.part?.words.language === language && hands.thread.hasBox);
      await expectAccessible(hands.feed.feed);
    });
  }
});

describe('a reply to a post that is deleted meanwhile', () => {
  afterEach(() => fixtureCleanup());

  it('stays with the caret in it, and says what happened, when its card goes', async () => {
    const other = await somebodyElse();
    const {postId} = await discussionOf(other, other, 1);
    const hands = await openable(postId);
    await hands.open();
    await until(() => hands.thread.hasBox);
    await hands.thread.composer.type('Almost done');
    await deletesMessage(other, postId);
    await until(() => !hands.card);
    const left = (): FoyerWholeThread | null => hands.feed.root.querySelector('foyer-whole-thread');
    await until(() => left());
    const thread = new ThreadHands(left()!);
    await until(() => thread.composer.trouble.includes('deleted'));
    expect(thread.composer.text.value).to.equal('Almost done');
    expect(left()!.matches(':focus-within')).to.equal(true);
    await expectAccessible(hands.feed.feed);
    left()!.shadowRoot!.querySelector<HTMLElement>('.fold')!.click();
    await until(() => !left());
  });
});

describe('the discussion of a card, with the keyboard alone', () => {
  afterEach(() => fixtureCleanup());

  it('opens by its button and closes by Escape, which leads back there', async () => {
    const other = await somebodyElse();
    const {postId} = await discussionOf(other, other, 2);
    const hands = await openable(postId);
    hands.opener.focus();
    await sendKeys({press: 'Enter'});
    await hands.opened();
    await until(() => hands.thread.hasBox);
    let presses = 0;
    while (!hands.thread.part!.matches(':focus-within') && presses++ < 10) await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Escape'});
    await until(() => hands.whole === null);
    expect(hands.card.shadowRoot!.activeElement === hands.opener).to.equal(true);
  });

  it('leaves Escape to a menu that is open in it', async () => {
    const other = await somebodyElse();
    const {postId} = await discussionOf(other, other, 1);
    const hands = await openable(postId);
    await hands.open();
    await hands.thread.openMenu(0);
    await until(() => hands.thread.acts(0)?.querySelector('.menu:popover-open [role=menuitem]:focus'));
    await sendKeys({press: 'Escape'});
    await until(() => !hands.thread.acts(0)?.querySelector('.menu:popover-open'));
    expect(hands.isOpen).to.equal(true);
  });

  it('leaves the keys of a feed to the text while one writes', async () => {
    const other = await somebodyElse();
    const {postId} = await discussionOf(other, other, 1);
    const hands = await openable(postId);
    await hands.open();
    await until(() => hands.thread.hasBox);
    await hands.thread.composer.type('Here');
    await sendKeys({press: 'PageDown'});
    expect(hands.thread.composer.composer.matches(':focus-within')).to.equal(true);
    hands.thread.messages[0]!.focus();
    await sendKeys({press: 'PageDown'});
    expect(hands.feed.focused).to.equal(hands.feed.cards.indexOf(hands.card) + 1);
  });

  it('takes a quote of the post into its box', async () => {
    const other = await somebodyElse();
    const {postId} = await discussionOf(other, other, 1);
    const hands = await openable(postId);
    await hands.open();
    await until(() => hands.thread.hasBox);
    hands.card.shadowRoot!.querySelector<HTMLElement>('.acts-button')!.click();
    const acts = (): ShadowRoot | null | undefined =>
      hands.card.shadowRoot!.querySelector('foyer-message-acts')?.shadowRoot;
    await until(() => acts()?.querySelector('[data-act=quote]'));
    acts()!.querySelector<HTMLElement>('[data-act=quote]')!.click();
    await until(() => hands.thread.composer.text.value.includes('> What do you think?'));
  });
});
