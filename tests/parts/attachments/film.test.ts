/** Films of messages, as a person meets them; on the real network, in the browser's own player. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {AttachmentsHands, drawnFilm, postsFiles} from '../../support/attachments.js';
import {expectAccessible} from '../../support/accessible.js';
import {feedOf, somebodyElse} from '../../support/feed.js';
import {Line} from '../../support/line.js';
import {until} from '../../support/page.js';

const newest = html`<foyer-feed scope="all" order="newest" limit="1"></foyer-feed>`;

describe('a film of a message', () => {
  let other: string;
  let line: Line;
  before(async () => (other = await somebodyElse()));
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  async function show(postId: string): Promise<AttachmentsHands> {
    const feed = await feedOf('ana.lima', newest);
    return new AttachmentsHands((await feed.posts()).find(({post}) => post.id === postId)!).shown();
  }

  const filmLine = (hands: AttachmentsHands) => hands.root.querySelector<HTMLButtonElement>('button.file')!;
  const player = (hands: AttachmentsHands) => hands.dialog!.querySelector('video');

  it('is asked for when somebody wants to see it, is played there, and gives the focus back', async () => {
    const hands = await show(await postsFiles(other, [{name: 'Line 2.webm', bytes: await drawnFilm()}]));
    const button = filmLine(hands);
    expect(button.innerText.replace(/\s+/g, ' ').trim()).to.match(/^Line 2\.webm WEBM · [\d.]+ (kB|byte)$/);
    expect(button.querySelector('[role=img]')!.ariaLabel).to.equal('Play');
    const hasCome = () => performance.getEntriesByType('resource').some(({name}) => name.includes('Line%202.webm'));
    expect(hasCome(), 'before it is wanted').to.equal(false);
    button.focus();
    await sendKeys({press: 'Enter'});
    await until(() => hands.dialog?.open && player(hands)!.currentTime > 0);
    expect(player(hands)!.controls).to.equal(true);
    expect(player(hands)!.error).to.equal(null);
    await expectAccessible(hands.card);
    const save = hands.dialog!.querySelector('a')!;
    expect([save.textContent.trim(), save.download]).to.deep.equal(['Save the film', 'Line 2.webm']);
    await sendKeys({press: 'Escape'});
    await until(() => hands.dialog === null);
    expect(hands.root.activeElement === button).to.equal(true);
  });

  it('that this browser cannot play says so, and can be saved', async () => {
    // It begins like a film, and goes on like nothing.
    const bytes = new Uint8Array(4000);
    bytes.set([0, 0, 0, 24, ...new TextEncoder().encode('ftypisom\0\0\0\0isommp42')]);
    const hands = await show(await postsFiles(other, [{name: 'tour.mp4', bytes}]));
    filmLine(hands).click();
    await until(() => hands.dialog?.querySelector('[role=alert]'));
    expect(hands.dialog!.innerText).to.contain('This film cannot be played here. Save it to watch it.');
    expect(player(hands)).to.equal(null);
    const answer = await fetch(hands.dialog!.querySelector('a')!.href);
    expect([answer.status, answer.headers.get('content-disposition')?.slice(0, 10)]).to.deep.equal([200, 'attachment']);
    await expectAccessible(hands.card);
  });

  it('whose address has expired is played by a new one', async () => {
    const postId = await postsFiles(other, [{name: 'late.webm', bytes: await drawnFilm()}]);
    // As if the page had been open since yesterday.
    line.injure(async (request, pass) => {
      const answer = await pass();
      if (request.isStream || request.query.includes('node(id')) return answer;
      const text = (await answer.text())
        .replace(/until=\d+/g, 'until=1')
        .replace(/"urlExpiresAt":"[^"]+"/g, '"urlExpiresAt":"2020-01-01T00:00:00.000Z"');
      return new Response(text, {headers: answer.headers});
    });
    const hands = await show(postId);
    filmLine(hands).click();
    await until(() => hands.dialog?.open && player(hands)!.currentTime > 0);
    expect(hands.troubles).to.deep.equal([]);
  });
});
