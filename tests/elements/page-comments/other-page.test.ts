/** Comments and counts that stay while an application makes another page of the one they are on. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/comment-count/comment-count.js';
import {Line} from '../../support/line.js';
import {pushTo} from '../../support/links.js';
import {commentOn, commentsOf} from '../../support/page-comments.js';
import {until} from '../../support/page.js';

/** The address of a page of this site that nobody has commented on. */
const ownPage = (): string => `${location.origin}/news/${crypto.randomUUID()}`;

describe('comments on whatever page an application shows', () => {
  const {href} = location;
  let line: Line;
  let here: string;
  let there: string;
  beforeEach(async () => {
    localStorage.clear();
    line = Line.take();
    [here, there] = [ownPage(), ownPage()];
    await commentOn('kai.brandt', {url: here}, 'Soup today.');
    await commentOn('kai.brandt', {url: there}, 'The new line runs.');
    pushTo(here);
  });
  afterEach(() => {
    fixtureCleanup();
    document.querySelector('link[rel=canonical]')?.remove();
    history.replaceState(null, '', href);
    line.release();
  });
  const comments = async () => {
    const hands = await commentsOf(
      'ana.lima',
      html`<foyer-comment-count long></foyer-comment-count><foyer-page-comments></foyer-page-comments>`,
    );
    await until(() => hands.texts.includes('Soup today.'));
    return hands;
  };
  const countIn = (thread: Element) => () => thread.parentElement!.querySelector('foyer-comment-count')!.shadowRoot!;

  it('are those of the next page as soon as the address is its own, and so is the count; and back', async () => {
    await commentOn('kai.brandt', {url: there}, 'Since seven.');
    const hands = await comments();
    const count = countIn(hands.thread);
    await until(() => count().textContent?.includes('1 comment'));
    pushTo(there);
    await until(() => hands.texts.join() === 'The new line runs.,Since seven.');
    await until(() => count().textContent?.includes('2 comments'));
    history.back();
    await until(() => hands.texts.join() === 'Soup today.');
    await until(() => count().textContent?.includes('1 comment'));
  });

  it('follow the canonical link, which comes after the address', async () => {
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = here;
    document.head.append(link);
    const hands = await comments();
    pushTo(`${there}?view=wide`);
    expect(hands.texts.join()).to.equal('Soup today.');
    link.href = there;
    await until(() => hands.texts.join() === 'The new line runs.');
  });

  it('leave what was being written with the page that it was meant for', async () => {
    const hands = await comments();
    await until(() => hands.hasBox);
    await hands.composer.type('Is there some left?');
    pushTo(there);
    await until(() => hands.texts.join() === 'The new line runs.' && hands.composer.text.value === '');
    history.back();
    await until(() => hands.texts.join() === 'Soup today.' && hands.composer.text.value === 'Is there some left?');
  });

  it('stay where they are when the address is that of a place on the page', async () => {
    line.holdStreams();
    const hands = await comments();
    const asked = line.requests.length;
    pushTo(`${here}#lunch`);
    await hands.thread.updateComplete;
    expect(hands.texts.join()).to.equal('Soup today.');
    expect(line.requests.length).to.equal(asked);
  });
});
