/** A discussion so long that most of it is far from the window: what one does with a reply is drawn when it comes near. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {FoyerMessage} from '../../../src/parts/discussion/message.js';
import {colleague, somebodyElse} from '../../support/feed.js';
import {focused} from '../../support/links.js';
import {until} from '../../support/page.js';
import {colleagueReplies, discussionOf, type ThreadHands, threadOf} from '../../support/thread.js';

const replyCount = 62;
const inTheMiddle = 30;

/** With all replies, in its middle: the first and the last are far away. */
async function allOf(postId: string): Promise<ThreadHands> {
  const hands = await threadOf('ana.lima', postId);
  hands.find('[part=load-earlier]')!.click();
  await until(() => hands.messages.length >= replyCount);
  await comeTo(hands.messages[inTheMiddle]!);
  await until(() => isFar(hands.messages[0]!) && isFar(hands.messages.at(-1)!));
  return hands;
}

const inside = <Found extends HTMLElement>(message: FoyerMessage, selector: string): Found | null =>
  message.shadowRoot!.querySelector<Found>(selector);
const isFar = (message: FoyerMessage): boolean => inside(message, '[part=more]') === null;
const says = (message: FoyerMessage): string => message.shadowRoot!.textContent;

async function comeTo(message: FoyerMessage): Promise<void> {
  message.scrollIntoView({block: 'center', behavior: 'instant'});
  await until(() => !isFar(message));
}

describe('a reply that is far from the window', function () {
  this.timeout(90_000);

  let other = '';
  let postId = '';
  let ids: readonly string[] = [];
  before(async () => {
    other = await somebodyElse();
    ({postId, replyIds: ids} = await discussionOf(other, other, replyCount));
  });
  afterEach(() => fixtureCleanup());

  it('says what it says, and has its buttons when one comes near, without a jump', async () => {
    const hands = await allOf(postId);
    const [first] = hands.messages;
    expect(says(first!))
      .to.contain('Reply 1')
      .and.to.match(/just now|\d min\. ago/);
    expect(first!.shadowRoot!.querySelector('article')!.ariaLabel).to.contain('Reply by');
    const height = document.documentElement.scrollHeight;
    await comeTo(first!);
    await until(() => inside(first!, '[part=reply-button]'));
    expect(document.documentElement.scrollHeight).to.be.closeTo(height, 1);
  });

  it('is whole at once when it is gone to', async () => {
    const hands = await allOf(postId);
    const [first] = hands.messages;
    expect(await hands.thread.reveal(ids[0]!)).to.equal(true);
    expect([isFar(first!), document.activeElement?.localName, says(first!).includes('Reply 1')]).to.deep.equal([
      false,
      'foyer-thread',
      true,
    ]);
  });

  it('is whole at once when the focus comes into it, and the focus stays', async () => {
    const hands = await allOf(postId);
    const last = hands.messages.at(-1)!;
    const link = inside(last, 'time')!.parentElement!;
    link.focus({preventScroll: true});
    expect([isFar(last), last.shadowRoot!.activeElement === link]).to.deep.equal([false, true]);
  });

  it('stays selected', async () => {
    const hands = await allOf(postId);
    const message = hands.messages[inTheMiddle]!;
    getSelection()!.selectAllChildren(inside(message, '.body')!);
    const selected = getSelection()!.toString();
    hands.messages[0]!.scrollIntoView({block: 'center', behavior: 'instant'});
    await until(() => isFar(message));
    await comeTo(message);
    expect(selected).to.contain(`Reply ${inTheMiddle + 1}`);
    expect(getSelection()!.toString()).to.equal(selected);
  });

  it('hears of an edit and of a reaction', async () => {
    const id = await colleagueReplies(other, postId, 'To be changed');
    const hands = await allOf(postId);
    const last = hands.messages.at(-1)!;
    expect([isFar(last), says(last).includes('To be changed')]).to.deep.equal([true, true]);
    await colleague(other, 'mutation($input: AddReactionInput!) {addReaction(input: $input) {userErrors {message}}}', {
      input: {messageId: id, reactionKey: 'like'},
    });
    await colleague(
      other,
      'mutation($input: UpdateMessageInput!) {updateMessage(input: $input) {userErrors {message}}}',
      {
        input: {id, body: {markdown: 'Changed from afar'}},
      },
    );
    await until(() => says(last).includes('Changed from afar'));
    expect(isFar(last)).to.equal(true);
    await comeTo(last);
    await until(() => inside(last, '[part=reaction]'));
  });

  it('keeps what is open in it', async () => {
    await colleagueReplies('ana.lima', postId, 'My own words');
    const hands = await allOf(postId);
    const last = hands.messages.at(-1)!;
    await comeTo(last);
    const index = hands.messages.indexOf(last);
    await hands.choose(index, 'Edit');
    await until(
      () => hands.acts(index)?.activeElement?.localName === 'foyer-edit' && focused()?.localName === 'textarea',
    );
    await sendKeys({type: ', and more'});
    const box = focused() as HTMLTextAreaElement;
    box.blur();
    hands.messages[0]!.scrollIntoView({block: 'center', behavior: 'instant'});
    await until(() => !isFar(hands.messages[0]!) && isFar(hands.messages[inTheMiddle]!));
    expect([isFar(last), box.isConnected, box.value]).to.deep.equal([false, true, 'My own words, and more']);
  });

  it('is printed whole', async () => {
    const hands = await allOf(postId);
    expect(hands.messages.some(isFar)).to.equal(true);
    dispatchEvent(new Event('beforeprint'));
    expect(hands.messages.some(isFar)).to.equal(false);
  });
});
