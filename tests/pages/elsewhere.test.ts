/** What was written in one place and came back while its writer is on a page without a box for it. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/elements/post-box/post-box.js';
import {expectAccessible} from '../support/accessible.js';
import {KeptHands} from '../support/kept.js';
import {injuries, Line} from '../support/line.js';
import {page, until} from '../support/page.js';
import {commentsOf} from '../support/page-comments.js';
import {handsOf} from '../support/post-box.js';
import {beOnline, goOffline} from '../support/visitor.js';

describe('a text that came back to a place which this page has no box for', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    beOnline();
    fixtureCleanup();
    line.release();
    localStorage.clear();
  });

  async function box(group: string) {
    const network = await page('ana.lima', html`<foyer-post-box group-id=${group}></foyer-post-box>`);
    const found = network.querySelector('foyer-post-box')!;
    return {hands: await handsOf(found), kept: new KeptHands(() => found.shadowRoot)};
  }

  /** What somebody wrote for a group, and the network refuses when it goes out. */
  async function refused(): Promise<string> {
    const text = `Only for quality ${crypto.randomUUID()}`;
    const first = await box('g-quality');
    await first.hands.type(text);
    goOffline();
    await first.hands.send();
    await until(() => first.kept.texts.includes(text));
    fixtureCleanup();
    line.injureNextWrite(injuries.status(403));
    beOnline();
    return text;
  }

  it('is told in the box that there is, with the reason, to be copied or discarded, but not to be posted there', async () => {
    const text = await refused();

    const {hands, kept} = await box('');
    await until(() =>
      kept.said[0]?.startsWith('You wrote this in another place, and it was not sent. You have no access'),
    );
    expect(kept.texts).to.deep.equal([text]);
    expect(kept.buttonsOf(text)).to.deep.equal(['Copy', 'Discard']);
    expect(hands.text.value).to.equal('');
    await expectAccessible(kept.part!);
    fixtureCleanup();

    const again = await box('g-quality');
    await until(() => again.hands.text.value === text);
  });

  it('is told by the comments of a page where nobody posts, and by the post box alone where somebody does', async () => {
    const text = await refused();

    const comments = html`<foyer-page-comments url="https://intranet.example/kitchen"></foyer-page-comments>`;
    const hands = await commentsOf('ana.lima', comments);
    const below = new KeptHands(() => hands.part?.shadowRoot);
    await until(() => below.said[0]?.startsWith('You wrote this in another place, and it was not sent.'));
    expect(below.texts).to.deep.equal([text]);
    expect(below.buttonsOf(text)).to.deep.equal(['Copy', 'Discard']);
    expect(hands.composer.text.value, 'it was not meant for whoever reads this page').to.equal('');
    fixtureCleanup();

    const beside = await commentsOf('ana.lima', html`${comments}<foyer-post-box></foyer-post-box>`);
    const postBox = new KeptHands(() => beside.thread.parentElement!.querySelector('foyer-post-box')!.shadowRoot);
    await until(() => postBox.texts.length > 0);
    expect(postBox.texts).to.deep.equal([text]);
    expect(new KeptHands(() => beside.part?.shadowRoot).texts).to.deep.equal([]);
  });
});
