/** Pictures and files of messages, as a person meets them in a feed and in a discussion; on the real network. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../../src/elements/thread/thread.js';
import {AttachmentsHands, drawing, postsFiles, repliesWithFiles} from '../../support/attachments.js';
import {expectAccessible} from '../../support/accessible.js';
import {colleague, colleaguePosts, type FeedHands, feedOf, somebodyElse} from '../../support/feed.js';
import {Line, type SentRequest} from '../../support/line.js';
import {until} from '../../support/page.js';
import {threadOf} from '../../support/thread.js';

const newest = html`<foyer-feed scope="all" order="newest" limit="1"></foyer-feed>`;

describe('attachments of a message', () => {
  let other: string;
  let line: Line;
  before(async () => (other = await somebodyElse()));
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  const cardOf = async (feed: FeedHands, postId: string) =>
    new AttachmentsHands((await feed.posts()).find(({post}) => post.id === postId)!);

  const show = async (postId: string, language = 'en') =>
    (await cardOf(await feedOf('ana.lima', newest, language), postId)).shown();

  it('have their room before the picture is there, and say what it shows', async () => {
    const bytes = await drawing(800, 450);
    const postId = await postsFiles(other, [{name: 'view.png', bytes, altText: 'Hills in the morning.'}]);
    const feed = await feedOf('ana.lima', newest);
    // In the turn in which it is drawn: what draws attachments comes in a later one.
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => feed.cards.length > 0 && resolve());
      observer.observe(feed.root, {childList: true, subtree: true});
    });
    await feed.cards[0]!.updateComplete;
    const hands = new AttachmentsHands(feed.cards.find(({post}) => post.id === postId)!);
    const early = hands.part!.querySelector('img')!;
    const room = early.getBoundingClientRect();
    expect(room.height, 'before anything has come').to.be.closeTo((room.width * 450) / 800, 1);
    expect(early.alt).to.equal('Hills in the morning.');
    await hands.shown();
    await until(() => hands.pictures[0]!.complete && hands.pictures[0]!.naturalWidth === 800);
    const {width, height} = hands.pictures[0]!.getBoundingClientRect();
    expect(width).to.equal(room.width);
    expect(height, 'nothing moves').to.be.closeTo(room.height, 0.5);
    expect(hands.buttons[0]!.getAttribute('aria-label')).to.equal('Enlarge: Hills in the morning.');
    await expectAccessible(feed.feed);
  });

  it('of an upright picture are no taller than a screen would like', async () => {
    const postId = await postsFiles(other, [{name: 'tower.png', bytes: await drawing(300, 1200)}]);
    const {height, width} = (await show(postId)).pictures[0]!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([100, 400]);
  });

  it('open large, go from picture to picture with the keyboard, and give the focus back', async () => {
    const files = ['one', 'two', 'three'].map(async (name) => ({
      name: `${name}.png`,
      bytes: await drawing(40, 30),
      altText: name === 'two' ? undefined : `Number ${name}`,
    }));
    const hands = await show(await postsFiles(other, await Promise.all(files)));
    expect(hands.pictures.length).to.equal(3);
    hands.buttons[1]!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => hands.dialog?.open);
    expect(hands.large.alt).to.equal('Picture “two.png”, not described');
    expect(hands.dialog!.innerText).to.contain('2 of 3');
    await expectAccessible(hands.card);
    await sendKeys({press: 'ArrowRight'});
    await until(() => hands.large.alt === 'Number three');
    await sendKeys({press: 'ArrowRight'});
    await until(() => hands.large.alt === 'Number one');
    await sendKeys({press: 'Escape'});
    await until(() => hands.dialog === null);
    expect((hands.root.activeElement as HTMLElement).getAttribute('aria-label')).to.equal(
      'Enlarge: Picture “two.png”, not described',
    );
  });

  it('that are files are lines with name, kind and size, to be saved', async () => {
    const hands = await show(
      await postsFiles(other, [
        {name: 'Torque settings.xlsx', bytes: new Uint8Array(48_200)},
        {name: 'page.html', bytes: '<script>alert(1)</script>'},
      ]),
    );
    expect(hands.said).to.deep.equal(['Torque settings.xlsx XLSX · 48 kB', 'page.html HTML · 25 byte']);
    expect(hands.lines[0]!.download).to.equal('Torque settings.xlsx');
    const answer = await fetch(hands.lines[1]!.href);
    expect(answer.headers.get('content-disposition')).to.match(/^attachment/);
    await expectAccessible(hands.card);
  });

  it('hang on replies as well, in a card and in the discussion', async () => {
    const postId = await colleaguePosts(other, 'Who has the picture?');
    await repliesWithFiles(other, postId, [{name: 'here.png', bytes: await drawing(60, 40), altText: 'A blue field'}]);
    const inFeed = await show(postId);
    expect(inFeed.pictures[0]!.alt).to.equal('A blue field');
    fixtureCleanup();
    const {root} = await threadOf('ana.lima', postId);
    const message = () => root.querySelector('foyer-discussion')?.shadowRoot?.querySelector('foyer-message');
    await until(message);
    const inThread = await new AttachmentsHands(message() as HTMLElement).shown();
    expect(inThread.pictures[0]!.alt).to.equal('A blue field');
    await expectAccessible(message()!);
  });

  it('whose address has expired are asked for again', async () => {
    const bytes = await drawing(64, 48);
    const postId = await postsFiles(other, [
      {name: 'late.png', bytes},
      {name: 'late.pdf', bytes: 'x'},
    ]);
    const asks = ({query}: SentRequest) => query.includes('node(id') && query.includes('AttachmentParts');
    line.holdStreams();
    // As if the page had been open since yesterday.
    line.injure(async (request, pass) => {
      const answer = await pass();
      if (request.isStream || asks(request)) return answer;
      const text = (await answer.text())
        .replace(/until=\d+/g, 'until=1')
        .replace(/"urlExpiresAt":"[^"]+"/g, '"urlExpiresAt":"2020-01-01T00:00:00.000Z"');
      return new Response(text, {headers: answer.headers});
    });
    const hands = await show(postId);
    await until(() => hands.pictures[0]!.complete && hands.pictures[0]!.naturalWidth === 64);
    expect(hands.troubles).to.deep.equal([]);
    expect(line.requests.filter(asks).length).to.equal(1);
    const followed: string[] = [];
    const follow = (event: Event): void => {
      const [target] = event.composedPath();
      if (!(target instanceof HTMLAnchorElement) || event.defaultPrevented) return;
      event.preventDefault();
      followed.push(target.href);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      this.addEventListener('click', follow);
      click.call(this);
    };
    hands.lines[0]!.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, composed: true}));
    await until(() => followed.length === 1);
    HTMLAnchorElement.prototype.click = click;
    expect((await fetch(followed[0]!)).status).to.equal(200);
  });

  it('that are gone say so, and are not asked for again and again', async () => {
    const bytes = await drawing(64, 48);
    const postId = await postsFiles(other, [{name: 'gone.png', bytes}]);
    line.holdStreams();
    line.injure(async (request, pass) => {
      const answer = await pass();
      if (request.isStream) return answer;
      const text = (await answer.text()).replace(/until=\d+/g, 'until=1');
      return new Response(text.includes('"node":{"__typename":"Attachment"') ? '{"data":{"node":null}}' : text, {
        headers: answer.headers,
      });
    });
    const hands = await show(postId);
    const asked = () => line.requests.filter(({query}) => query.includes('node(id')).length;
    await until(() => hands.troubles.length > 0);
    expect(hands.troubles).to.deep.equal(['This file is not there any more.']);
    expect(asked()).to.equal(1);
    await expectAccessible(hands.card);
  });

  it('stay where they are while somebody else changes the post: nothing is fetched twice', async () => {
    const postId = await postsFiles(other, [{name: 'still.png', bytes: await drawing(64, 48)}]);
    const hands = await show(postId);
    const [before] = hands.pictures;
    const address = before!.src;
    line.injure(async (request, pass) => {
      const answer = await pass();
      if (request.isStream) return answer;
      return new Response((await answer.text()).replace(/signature=/g, 'newer=1&signature='), {
        headers: answer.headers,
      });
    });
    await colleague(
      other,
      'mutation($input: UpdateMessageInput!) {updateMessage(input: $input) {userErrors {message}}}',
      {
        input: {id: postId, body: {markdown: 'Changed.'}},
      },
    );
    await until(() => hands.card.shadowRoot!.textContent.includes('Changed.'));
    expect(hands.pictures[0] === before).to.equal(true);
    expect(hands.pictures[0]!.src).to.equal(address);
  });

  it('speak Arabic, from right to left', async () => {
    const files = [1, 2].map(async (number) => ({name: `${number}.png`, bytes: await drawing(40, 30)}));
    const hands = await show(await postsFiles(other, await Promise.all(files)), 'ar');
    await until(() => hands.buttons[0]!.getAttribute('aria-label')!.startsWith('تكبير'));
    hands.buttons[0]!.click();
    await until(() => hands.dialog?.open);
    await sendKeys({press: 'ArrowLeft'});
    await until(() => hands.large.alt.includes('2.png'));
    await expectAccessible(hands.card);
  });
});
