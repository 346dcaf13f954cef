/** A discussion with long replies, of which only those in sight are laid out. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {somebodyElse} from '../../support/feed.js';
import {until} from '../../support/page.js';
import {colleagueReplies, discussionOf, threadOf} from '../../support/thread.js';

const replyCount = 62;
const manyLines = Array.from({length: 14}, (_, line) => `Line ${line} of a long reply.`).join('\n\n');

/** With all replies: of one page alone, all are laid out. */
async function allOf(postId: string): ReturnType<typeof threadOf> {
  const hands = await threadOf('ana.lima', postId);
  hands.find('[part=load-earlier]')!.click();
  await until(() => hands.messages.length > replyCount);
  return hands;
}

describe('a discussion of long replies', () => {
  afterEach(() => fixtureCleanup());

  it('is read from end to end without a complaint of the browser, and without a jump on the way back', async () => {
    const other = await somebodyElse();
    const {postId} = await discussionOf(other, other, 1);
    for (let count = 0; count < replyCount; count++) await colleagueReplies(other, postId, manyLines);
    // The page's own handler is the test runner's: a complaint fails the test.
    const hands = await allOf(postId);
    const frames = async (): Promise<void> => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    };
    for (const message of hands.messages) {
      message.scrollIntoView({block: 'start', behavior: 'instant'});
      await frames();
    }
    const height = document.documentElement.scrollHeight;
    const [, second] = hands.messages;
    second!.scrollIntoView({block: 'start', behavior: 'instant'});
    await frames();
    await until(() => Math.abs(second!.getBoundingClientRect().top) < 2);
    expect(document.documentElement.scrollHeight).to.be.closeTo(height, 4);
    const areLaidOut = hands.messages.map(({shadowRoot}) =>
      shadowRoot!.querySelector('.body')!.checkVisibility({contentVisibilityAuto: true}),
    );
    expect([areLaidOut[1], areLaidOut.slice(20).includes(true)]).to.deep.equal([true, false]);
  }).timeout(60_000);
});
