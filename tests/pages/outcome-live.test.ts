/** What becomes of a discussion while somebody has it on the page: seen on the card, in the thread and by the bell. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/elements/thread/thread.js';
import {BellHands, readElsewhere} from '../elements/notifications/support.js';
import '../../src/elements/notifications/notifications.js';
import {colleague, FeedHands} from '../support/feed.js';
import {Line} from '../support/line.js';
import {page, until} from '../support/page.js';
import {spaced} from '../support/post-box.js';
import {colleagueReplies, ThreadHands} from '../support/thread.js';

const me = 'joao.pires';

/** @returns the ids of a question that was asked just now, and of my reply to it. */
async function question(): Promise<{postId: string; replyId: string}> {
  const input = {
    idempotencyKey: crypto.randomUUID(),
    groupId: 'g-quality',
    body: {markdown: `What shall we do? ${crypto.randomUUID().slice(0, 8)}`},
    facet: {question: {}},
  };
  const data = await colleague(
    'matthias.roth',
    'mutation($input: CreatePostInput!) {createPost(input: $input) {post {id} userErrors {message}}}',
    {input},
  );
  const postId = (data.createPost as {post: {id: string}}).post.id;
  return {postId, replyId: await colleagueReplies(me, postId, 'We wait for the thaw.')};
}

const conclude = (field: 'chooseBestAnswer' | 'recordDecision', postId: string, replyId: string | null) =>
  colleague(
    'matthias.roth',
    `mutation($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) {${field}(input: $input) {userErrors {message}}}`,
    {input: {postId, replyId}},
  );

describe('a discussion that comes to something while it is on the page', () => {
  let line: Line;
  beforeEach(async () => {
    await readElsewhere(me);
    line = Line.take();
  });
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  it('says so on the card, in the thread and by the bell, and takes it back from all three', async () => {
    const {postId, replyId} = await question();
    const network = await page(
      me,
      html`<foyer-notifications></foyer-notifications>
        <foyer-feed group-id="g-quality" order="newest" limit="2"></foyer-feed>
        <foyer-thread post-id=${postId}></foyer-thread>`,
    );
    const bell = new BellHands(network.querySelector('foyer-notifications')!);
    const feed = new FeedHands(network.querySelector('foyer-feed')!);
    const thread = new ThreadHands(network.querySelector('foyer-thread')!);
    await feed.posts();
    await until(() => thread.words.includes('We wait for the thaw.') && line.isListening);
    await bell.rings();
    const card = (): string => spaced(feed.cards[0]!.shadowRoot!.querySelector('[part=outcome]')?.textContent);
    expect(card()).to.not.contain('João Pires');
    await conclude('chooseBestAnswer', postId, replyId);
    await until(() => card().includes('Answered by João Pires'));
    await until(() => thread.words.includes('Best answer João Pires'));
    await until(() => bell.name === 'Notifications, 1 new');
    await conclude('recordDecision', postId, replyId);
    await until(() => feed.words.includes('Decision by João Pires') && thread.words.includes('Decision João Pires'));
    await until(() => bell.name === 'Notifications, 2 new');
    await conclude('recordDecision', postId, null);
    await conclude('chooseBestAnswer', postId, null);
    await until(() => card() === 'Waiting for an answer');
    await until(() => !/(Best answer|Decision)/.test(thread.words));
    await until(() => bell.name === 'Notifications');
  });
});
