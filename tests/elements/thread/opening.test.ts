/** A discussion that opens: what one does with a reply is there with the reply, where one sees it. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import type {FoyerMessage} from '../../../src/parts/discussion/message.js';
import {somebodyElse} from '../../support/feed.js';
import {page, until} from '../../support/page.js';
import {colleagueReplies, discussionOf, ThreadHands} from '../../support/thread.js';

const replyCount = 30;
const manyLines = Array.from({length: 20}, (_, line) => `Line ${line} of a long reply.`).join('\n\n');

const below = (message: FoyerMessage): Element => message.shadowRoot!.querySelector('.below')!;
const isWhole = (message: FoyerMessage): boolean => below(message).querySelector('[part=more]') !== null;
const isInSight = (message: FoyerMessage): boolean => {
  const {top, bottom} = message.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** After the frame that has begun. */
async function painted(): Promise<void> {
  const {port1, port2} = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
}

/** As it is in the first frame in which there are replies. */
async function opened(postId: string): Promise<ThreadHands> {
  const network = await page('ana.lima', html`<foyer-thread post-id=${postId}></foyer-thread>`);
  const hands = new ThreadHands(network.querySelector('foyer-thread')!);
  for (;;) {
    await new Promise(requestAnimationFrame);
    // What comes only after the frame was painted is seen in the next one.
    const isInFrame = hands.messages.length > 0;
    await painted();
    if (isInFrame) return hands;
  }
}

describe('a discussion that opens', function () {
  this.timeout(90_000);

  let other = '';
  let postId = '';
  before(async () => {
    other = await somebodyElse();
    ({postId} = await discussionOf(other, other, replyCount));
  });
  afterEach(() => fixtureCleanup());

  it('has the buttons of what is in sight in the first frame, and those of all in a moment, without a jump', async () => {
    const {messages} = await opened(postId);
    const [seen, unseen] = [messages.filter(isInSight), messages.filter((message) => !isInSight(message))];
    expect([seen.length > 1, seen.every(isWhole), unseen.some(isWhole)]).to.deep.equal([true, true, false]);
    const heights = messages.map((message) => message.getBoundingClientRect().height);
    await until(() => messages.every(isWhole));
    expect(messages.map((message) => message.getBoundingClientRect().height)).to.deep.equal(heights);
  });

  it('has the buttons of what comes into sight because what is above it folds', async () => {
    const {postId: long} = await discussionOf(other, other, 1);
    for (let count = 0; count < 6; count++) await colleagueReplies(other, long, manyLines);
    const {messages} = await opened(long);
    const seen = (): typeof messages => messages.filter(isInSight);
    await until(() => seen().length > 2);
    expect(seen().every(isWhole)).to.equal(true);
  });

  it('is printed whole before that', async () => {
    const {messages} = await opened(postId);
    expect(messages.every(isWhole)).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    expect(messages.every(isWhole)).to.equal(true);
  });
});
