/** A page whose line goes away and comes back: nothing is lost, and nobody has to press anything to go on. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {allWidgets, PageHands} from '../support/all-widgets.js';
import {Line} from '../support/line.js';
import {page, until} from '../support/page.js';
import {goOffline} from '../support/visitor.js';

describe('a page without a line', () => {
  let line: Line;
  beforeEach(() => {
    line = Line.take();
    line.holdStreams();
  });
  afterEach(() => {
    goOffline(false);
    fixtureCleanup();
    line.release();
    localStorage.clear();
  });
  const names = ['foyer-feed', 'foyer-trending', 'foyer-post-box'];

  it('that is opened so says so, sends nothing, and fills by itself when the line is back', async () => {
    goOffline();
    const shown = new PageHands(await page('ana.lima', allWidgets));
    await until(() => names.every((name) => shown.problem(name)));
    for (const name of names) {
      expect(shown.problem(name)).to.contain('You are offline');
      expect(shown.retry(name) === null).to.equal(true);
    }
    expect(line.requests).to.be.empty;
    goOffline(false);
    await shown.whole();
    for (const name of names) expect(shown.problem(name)).to.equal('');
    expect(line.requests).to.have.length(1);
  });

  it('keeps what it shows, and a refresh that failed is made up for', async () => {
    const shown = new PageHands(await page('ana.lima', allWidgets));
    await shown.whole();
    goOffline();
    await shown.feed.feed.refresh();
    expect(shown.problem('foyer-feed')).to.not.equal('');
    expect(shown.feed.cards).to.have.length(3);
    goOffline(false);
    await until(() => shown.problem('foyer-feed') === '');
    expect(shown.feed.cards).to.have.length(3);
  });

  it('loads the older posts that were asked for as soon as it can', async () => {
    const shown = new PageHands(await page('ana.lima', allWidgets));
    await shown.whole();
    goOffline();
    shown.feed.button('load-more')!.click();
    await until(() => shown.problem('foyer-feed'));
    expect(shown.feed.cards).to.have.length(3);
    goOffline(false);
    await until(() => shown.feed.cards.length === 6);
    expect(shown.problem('foyer-feed')).to.equal('');
  });

  it('takes a reaction back, and says why', async () => {
    const shown = new PageHands(await page('ana.lima', allWidgets));
    await shown.whole();
    const [card] = await shown.feed.posts();
    await until(() => card!.reactionTypes.length > 0);
    const before = JSON.stringify(card!.post.reactionGroups);
    goOffline();
    const root = card!.shadowRoot!;
    root.querySelector<HTMLElement>('.actions .add')!.click();
    await until(() => root.querySelector('[popover]:popover-open'));
    root.querySelector<HTMLElement>('[role=menuitemcheckbox][aria-checked=false]')!.click();
    await until(() => root.querySelector('.notice')?.textContent);
    expect(root.querySelector('.notice')?.textContent).to.contain('did not get through').and.to.contain('offline');
    await until(() => JSON.stringify(card!.post.reactionGroups) === before);
  });
});
