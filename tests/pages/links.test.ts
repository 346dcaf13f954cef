/** A page that is opened at the link to a message, and one that leads to messages itself. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/elements/trending/trending.js';
import {expectAccessible} from '../support/accessible.js';
import {colleague, colleaguePosts, somebodyElse} from '../support/feed.js';
import {Line} from '../support/line.js';
import {arriveAt, focused, focusedWords, forgetLink, goTo, ledTo} from '../support/links.js';
import {page, until} from '../support/page.js';
import {spaced} from '../support/post-box.js';
import {colleagueReplies, deletesMessage, discussionOf} from '../support/thread.js';
import {agreed, LoopsHands} from '../elements/open-loops/support.js';
import {tokenFor} from '../support/token.js';

const gone = 'The message that this link leads to is not on this page any more, or you have no access to it.';
const feed = html`<foyer-feed scope="all" order="newest" limit="2"></foyer-feed>`;

/** In which widgets of the page something is written, cards and discussions aside. */
const saying = (words: string): string[] =>
  [...document.querySelectorAll('foyer-feed, foyer-thread, foyer-page-comments')]
    .filter(({shadowRoot}) => spaced(shadowRoot?.textContent).includes(words))
    .map(({localName}) => localName);

describe('a link to a message', () => {
  let line: Line;
  let other: string;
  beforeEach(async () => {
    line = Line.take();
    other = await somebodyElse();
  });
  afterEach(() => {
    fixtureCleanup();
    forgetLink();
    line.release();
  });

  it('opens its post where it stands in a feed, and leads to the reply', async () => {
    const {replyIds} = await discussionOf(other, other, 3);
    const network = await arriveAt(replyIds[1]!, feed);
    await ledTo('Reply 2');
    const cards = network.querySelector('foyer-feed')!.shadowRoot!.querySelectorAll('foyer-post-card');
    expect([...cards].map((card) => card.querySelector('foyer-whole-thread') !== null)).to.deep.equal([true, false]);
    await expectAccessible(network.querySelector('foyer-feed')!);
  });

  it('leads to a post as well, and puts no caret into its box', async () => {
    const postId = await colleaguePosts(other, 'Nobody has replied to this');
    await arriveAt(postId, feed);
    await ledTo('Nobody has replied to this');
    const card = document.querySelector('foyer-feed')!.shadowRoot!.querySelector('foyer-post-card')!;
    await until(() => card.querySelector('foyer-whole-thread')?.shadowRoot?.querySelector('foyer-discussion'));
    expect(focused()?.localName).to.equal('article');
  });

  it('brings a post that the feed does not list, above the list and with a way back', async () => {
    const {replyIds} = await discussionOf(other, other, 2);
    await colleaguePosts(other, 'Newer');
    await colleaguePosts(other, 'Newest');
    const network = await arriveAt(replyIds[0]!, feed);
    await ledTo('Reply 1');
    const {shadowRoot} = network.querySelector('foyer-feed')!;
    const linked = shadowRoot!.querySelector('foyer-linked-post')!;
    await expectAccessible(network.querySelector('foyer-feed')!);
    const back = [...linked.shadowRoot!.querySelectorAll('button')].find(
      (button) => spaced(button.textContent) === 'Back to all posts',
    );
    back!.click();
    await until(() => focused()?.localName === 'article');
    expect(shadowRoot!.querySelector('foyer-linked-post') === null).to.equal(true);
    expect(spaced(focused()?.textContent)).to.contain('Newest');
  });

  it('is answered by the widget that shows the discussion, and by no other', async () => {
    const {postId, replyIds} = await discussionOf(other, other, 2);
    const network = await arriveAt(replyIds[0]!, html`${feed}<foyer-thread post-id=${postId}></foyer-thread>`);
    await ledTo('Reply 1');
    expect(document.activeElement?.localName).to.equal('foyer-thread');
    expect(
      network.querySelector('foyer-feed')!.shadowRoot!.querySelector('foyer-linked-post, foyer-whole-thread') === null,
    ).to.equal(true);
  });

  it('reaches back in a long discussion', async () => {
    const {postId, replyIds} = await discussionOf(other, other, 52);
    await arriveAt(replyIds[0]!, html`<foyer-thread post-id=${postId}></foyer-thread>`);
    await ledTo('Reply 1');
  });

  it('reaches comments far below what one sees, and the discussion of a page as a whole', async () => {
    const url = `https://example.org/linked/${crypto.randomUUID()}`;
    const data = await colleague(
      other,
      `mutation($input: AddPageCommentInput!) {
        addPageComment(input: $input) {context {thread {id}} reply {id} userErrors {message}}
      }`,
      {input: {idempotencyKey: crypto.randomUUID(), key: {url}, pageTitle: 'Linked', body: {markdown: 'Far below'}}},
    );
    const {context, reply} = data.addPageComment as {context: {thread: {id: string}}; reply: {id: string}};
    await arriveAt(
      reply.id,
      html`<style>
          .high {
            height: 6000px;
          }
        </style>
        <div class="high"></div>
        <foyer-page-comments url=${url}></foyer-page-comments>`,
    );
    await ledTo('Far below');
    goTo(context.thread.id);
    await until(() => focused()?.className === 'discussion');
  });

  it('that is followed later leads there too, and once more after another one', async () => {
    const {postId, replyIds} = await discussionOf(other, other, 2);
    await page('ana.lima', html`<div lang="en"><foyer-thread post-id=${postId}></foyer-thread></div>`);
    for (const index of [0, 1, 0]) {
      goTo(replyIds[index]!);
      await ledTo(`Reply ${index + 1}`);
    }
  });

  it('to a message that is gone says so, once', async () => {
    const {postId, replyIds} = await discussionOf(other, other, 2);
    await deletesMessage(other, replyIds[1]!);
    await arriveAt(replyIds[1]!, html`${feed}<foyer-thread post-id=${postId}></foyer-thread>`);
    await until(() => saying(gone).length > 0);
    expect(saying(gone).length).to.equal(1);
    await expectAccessible(document.querySelector('foyer-feed')!);
    goTo(replyIds[0]!);
    await ledTo('Reply 1');
    expect(saying(gone)).to.deep.equal([]);
  });

  it('to a message that the page does not show says so, in the same words', async () => {
    const [shown, elsewhere] = [await discussionOf(other, other, 1), await discussionOf(other, other, 1)];
    await arriveAt(elsewhere.replyIds[0]!, html`<foyer-thread post-id=${shown.postId}></foyer-thread>`);
    await until(() => saying(gone).length > 0);
    expect(saying(gone)).to.deep.equal(['foyer-thread']);
  });

  it('to a message in a private group says no more to those who are not in it', async () => {
    const data = await colleague(
      'dilek.aydin',
      'mutation($input: CreatePostInput!) {createPost(input: $input) {post {id} userErrors {message}}}',
      {input: {idempotencyKey: crypto.randomUUID(), groupId: 'g-council', body: {markdown: 'Between us'}}},
    );
    const {post} = data.createPost as {post: {id: string}};
    await arriveAt(post.id, feed);
    await until(() => saying(gone).length > 0);
    expect(document.querySelector('foyer-feed')!.shadowRoot!.querySelector('foyer-linked-post') === null).to.equal(
      true,
    );
    fixtureCleanup();
    await arriveAt(post.id, feed, 'dilek.aydin');
    await ledTo('Between us');
  });

  it('waits for whoever has to sign in first', async () => {
    const {replyIds} = await discussionOf(other, other, 2);
    const network = await arriveAt(replyIds[0]!, feed, null);
    await until(() => network.querySelector('foyer-feed')!.shadowRoot!.querySelector('[part=sign-in]'));
    expect(saying(gone)).to.deep.equal([]);
    const {token} = await tokenFor('ana.lima');
    network.tokenProvider = () => token;
    network.signIn();
    await ledTo('Reply 1');
  });

  it('leads nobody away from what they write', async () => {
    const {postId, replyIds} = await discussionOf(other, other, 2);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    line.injure(async ({query}, pass) => {
      if (query.includes('LinkedMessage') || query.includes('node')) await held;
      return pass();
    });
    await arriveAt(replyIds[0]!, html`<input aria-label="Search" /><foyer-thread post-id=${postId}></foyer-thread>`);
    document.querySelector('input')!.focus();
    release();
    const thread = document.querySelector('foyer-thread')!;
    await until(() => thread.shadowRoot!.querySelector('foyer-discussion'));
    await thread.updateComplete;
    expect(focused()?.localName).to.equal('input');
    document.querySelector('input')!.blur();
    await ledTo('Reply 1');
  });

  it('is on the time of each message', async () => {
    const {postId, replyIds} = await discussionOf(other, other, 1);
    await page('ana.lima', html`<div lang="en"><foyer-thread post-id=${postId}></foyer-thread></div>`);
    const root = document.querySelector('foyer-thread')!.shadowRoot!;
    const message = () => root.querySelector('foyer-discussion')?.shadowRoot?.querySelector('foyer-message');
    await until(() => message()?.shadowRoot?.querySelector('a:has(time)'));
    message()!.shadowRoot!.querySelector<HTMLElement>('a:has(time)')!.click();
    expect(location.hash).to.equal(`#foyer=${encodeURIComponent(replyIds[0]!)}`);
    await ledTo('Reply 1');
    await colleagueReplies(other, postId, 'Reply 2');
    root.querySelector('foyer-post-card')!.shadowRoot!.querySelector<HTMLElement>('.meta a:has(time)')!.click();
    await ledTo('What do you think?');
  });

  it('is where open loops and trends lead, on a page with a feed', async () => {
    const task = `Check the seal ${crypto.randomUUID().slice(0, 8)}`;
    await agreed({task});
    await page(
      'ana.lima',
      html`<div lang="en">
        <foyer-feed scope="all" limit="1"></foyer-feed>
        <foyer-open-loops group-id="g-quality" limit="50"></foyer-open-loops>
        <foyer-trending></foyer-trending>
      </div>`,
    );
    const hands = new LoopsHands(document.querySelector('foyer-open-loops')!);
    await until(() => hands.tasks.includes(task));
    hands.row(task).querySelector<HTMLElement>('.source a')!.click();
    await ledTo('Something to agree on.');
    const trend = () =>
      document.querySelector('foyer-trending')!.shadowRoot!.querySelector<HTMLAnchorElement>('a.title');
    await until(trend);
    const named = decodeURIComponent(trend()!.hash.replace('#foyer=', ''));
    trend()!.click();
    await until(() => location.hash.includes(encodeURIComponent(named)));
    await until(() => focused()?.closest('article') && focusedWords().length > 0);
  });
});
