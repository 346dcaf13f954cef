/** Backwards through a discussion with the Tab key, past replies that are far from the window and draw no buttons. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {FoyerMessage} from '../../../src/parts/discussion/message.js';
import {closesPost, colleagueReplies, deletesMessage, discussionOf, threadOf} from '../../support/thread.js';
import {somebodyElse} from '../../support/feed.js';
import {focused} from '../../support/links.js';
import {until} from '../../support/page.js';

const replyCount = 62;
const inTheMiddle = 30;

const isFar = (message: FoyerMessage): boolean => !message.shadowRoot!.querySelector('[part=more]');
const come = (message: FoyerMessage): void => message.scrollIntoView({block: 'center', behavior: 'instant'});
/** Which part of a reply has the focus, if it is in it. */
const focusIn = (message: FoyerMessage): string | null | undefined =>
  message.shadowRoot!.activeElement?.getAttribute('part');

describe('Shift and Tab in a long discussion', function () {
  this.timeout(90_000);
  let other = '';
  let postId = '';
  let ids: readonly string[] = [];
  before(async () => {
    other = await somebodyElse();
    ({postId, replyIds: ids} = await discussionOf(other, other, replyCount));
  });
  afterEach(() => fixtureCleanup());

  /** All replies; the focus is on the first link of one that has been left out of sight since. */
  async function leftAt(index: number) {
    const hands = await threadOf('ana.lima', postId);
    hands.find('[part=load-earlier]')!.click();
    await until(() => hands.messages.length >= replyCount);
    const message = hands.messages[index]!;
    come(message);
    await until(() => !isFar(message));
    message.focus({preventScroll: true});
    await sendKeys({press: 'Tab'});
    come(hands.messages.at(-1)!);
    await until(() => isFar(hands.messages[index - 1]!) && isFar(hands.messages[index - 2]!));
    // It comes with the first that is far, and has come when it is there.
    await import('../../../src/controllers/view/backwards.js');
    expect(message.shadowRoot!.activeElement === focused() && !isFar(message)).to.equal(true);
    return hands;
  }

  async function goesBack(): Promise<void> {
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
  }

  it('lands on the last button of the reply above, as if it had been whole all the time', async () => {
    const hands = await leftAt(inTheMiddle);
    await goesBack();
    expect(focusIn(hands.messages[inTheMiddle - 1]!)).to.equal('more');
    expect(isFar(hands.messages[inTheMiddle - 2]!), 'no more than one is drawn for it').to.equal(true);
  });

  it('passes what was deleted', async () => {
    // It keeps its place for what answers it, and has nothing that can be reached.
    await colleagueReplies(other, postId, 'An answer', ids[inTheMiddle - 1]);
    await deletesMessage(other, ids[inTheMiddle - 1]!);
    const hands = await leftAt(inTheMiddle);
    await goesBack();
    expect(focusIn(hands.messages[inTheMiddle - 2]!)).to.equal('more');
  });

  it('lands on the last button of all where one comes from what is below the discussion', async () => {
    await closesPost(other, postId);
    const hands = await leftAt(inTheMiddle);
    const below = document.createElement('button');
    document.body.append(below);
    come(hands.messages[0]!);
    await until(() => isFar(hands.messages.at(-1)!));
    below.focus({preventScroll: true});
    await goesBack();
    below.remove();
    expect(focusIn(hands.messages.at(-1)!)).to.equal('more');
  });
});
