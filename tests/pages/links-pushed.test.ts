/** Links to messages in an application that draws its views itself and loads no page anew. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html, render} from 'lit';
import {colleaguePosts, somebodyElse} from '../support/feed.js';
import {Line} from '../support/line.js';
import {focused, focusedWords, ledTo, pushTo} from '../support/links.js';
import {page, until} from '../support/page.js';
import {discussionOf} from '../support/thread.js';

const linkTo = (messageId: string): string => `/team?tab=talk#foyer=${encodeURIComponent(messageId)}`;

describe('an application’s link to a message', () => {
  const {href} = location;
  let line: Line;
  let other: string;
  beforeEach(async () => {
    line = Line.take();
    other = await somebodyElse();
  });
  afterEach(() => {
    fixtureCleanup();
    history.replaceState(null, '', href);
    line.release();
  });

  it('leads to the message, to another one, and back with the browser’s button', async () => {
    const {postId, replyIds} = await discussionOf(other, other, 2);
    await page('ana.lima', html`<div lang="en"><foyer-thread post-id=${postId}></foyer-thread></div>`);
    for (const index of [0, 1]) {
      pushTo(linkTo(replyIds[index]!));
      await ledTo(`Reply ${index + 1}`);
    }
    history.back();
    await ledTo('Reply 1');
  });

  it('leads there once, whatever else the application writes down about its view', async () => {
    const {postId, replyIds} = await discussionOf(other, other, 2);
    const network = await page(
      'ana.lima',
      html`<div lang="en"><foyer-thread post-id=${postId}></foyer-thread><button>Elsewhere</button></div>`,
    );
    pushTo(linkTo(replyIds[0]!));
    await ledTo('Reply 1');
    network.querySelector('button')!.focus();
    history.replaceState({scrolled: 120}, '');
    await colleaguePosts(other, 'Meanwhile');
    await network.querySelector('foyer-thread')!.refresh();
    expect(focused()?.localName).to.equal('button');
  });

  it('leads to the message in the view that is drawn for it, though the view before it was quicker', async () => {
    const {postId, replyIds} = await discussionOf(other, other, 2);
    const network = await page('ana.lima', html`<div lang="en" class="view"></div>`);
    const view = network.querySelector<HTMLElement>('.view')!;
    render(html`<foyer-feed scope="all" order="newest" limit="2"></foyer-feed>`, view);
    await until(() => view.querySelector('foyer-feed')!.shadowRoot!.querySelector('foyer-post-card'));
    pushTo(linkTo(replyIds[1]!));
    await ledTo('Reply 2');
    render(html`<foyer-thread post-id=${postId}></foyer-thread>`, view);
    await until(() => document.activeElement?.localName === 'foyer-thread' && focusedWords().includes('Reply 2'));
  });
});
