/** The first comment on a page: there at once, like any other, although what it belongs to has still to be made. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import {expectAccessible} from '../../support/accessible.js';
import {KeptHands} from '../../support/kept.js';
import {injuries, Line} from '../../support/line.js';
import {commentOn, commentsOf, freshPage, knownOf} from '../../support/page-comments.js';
import {until} from '../../support/page.js';
import {holdPatience, releasePatience} from '../../support/patience.js';

describe('the first comment on a page', () => {
  let line: Line;
  let url: string;
  let goOn: () => void;
  let isTime: Promise<void>;
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    // An answer is held back for as long as it takes to look at the page.
    holdPatience();
    line = Line.take();
    url = freshPage();
    isTime = new Promise((resolve) => (goOn = resolve));
  });
  afterEach(() => {
    goOn();
    fixtureCleanup();
    releasePatience();
    line.release();
  });
  const comments = () => commentsOf('ana.lima', html`<foyer-page-comments url=${url}></foyer-page-comments>`);

  it('stands there while it is sent, and then for good', async () => {
    const hands = await comments();
    await hands.says('Nobody has commented yet');
    line.injureNextWrite(injuries.slow(isTime));
    await hands.write('Is anybody here?');
    await until(() => hands.texts.length === 1);
    expect(hands.texts).to.deep.equal(['Is anybody here?']);
    await hands.says('Sending');
    expect(hands.words).not.to.include('Nobody has commented yet');
    await expectAccessible(hands.thread);
    goOn();
    await until(() => !hands.messages[0]?.isSending && hands.composer.text.value === '');
    await until(() => hands.messages[0]?.setting.postId);
    expect(hands.texts).to.deep.equal(['Is anybody here?']);
    expect(hands.words).not.to.include('Sending');
    expect((await knownOf(url)).commentCount).to.equal(1);
  });

  it('says that it waits where it stands, also after a reload, and is one in the end', async () => {
    const hands = await comments();
    await until(() => hands.hasBox);
    await hands.composer.paste('Without a line');
    line.injure(({query}, pass) => (query.startsWith('mutation') ? injuries.down() : pass()));
    await hands.send();
    await hands.says('Waiting to be sent');
    expect(hands.texts).to.deep.equal(['Without a line']);
    await expectAccessible(hands.thread);
    fixtureCleanup();
    const again = await comments();
    await until(() => again.texts.length === 1);
    await again.says('Waiting to be sent');
    line.injure(null);
    window.dispatchEvent(new Event('online'));
    await until(() => again.texts.length === 1 && again.messages[0]!.setting.postId && !again.messages[0]!.isSending);
    await until(() => new KeptHands(() => again.part!.shadowRoot).rows.length === 0);
    expect((await knownOf(url)).commentCount).to.equal(1);
  });

  it('goes back to its box with the reason when it is refused, and nothing is there', async () => {
    const hands = await comments();
    await until(() => hands.hasBox);
    line.injureNextWrite(
      injuries.edited(({data}) => {
        data!.addPageComment = {
          ...{reply: null, context: null, isHeldForReview: false},
          userErrors: [{code: 'FORBIDDEN', message: 'Not on this page.', field: null, retryAfterSeconds: null}],
        };
      }),
    );
    await hands.write('Too bold');
    await until(() => hands.composer.trouble.includes('Not on this page.'));
    expect(hands.texts).to.deep.equal([]);
    expect(hands.words).to.include('Nobody has commented yet');
    expect(hands.composer.text.value).to.equal('Too bold');
    await expectAccessible(hands.thread);
  });

  it('stays where it stands when others were quicker, who then stand above', async () => {
    const hands = await comments();
    await until(() => hands.hasBox && line.isListening);
    let answered = 0;
    line.injure(async ({query, isStream}, pass) => {
      if (query.startsWith('mutation')) await isTime;
      const answer = await pass();
      if (!isStream) answered++;
      return answer;
    });
    await hands.write('Third after all.');
    await until(() => hands.texts.length === 1);
    // Out of the box: nothing has to wait for somebody who writes.
    hands.messages[0]!.focus();
    const shown = new Set<string>();
    const watching = new MutationObserver(() => shown.add(hands.texts.join(' | ')));
    watching.observe(hands.part!.shadowRoot!, {childList: true, subtree: true});
    for (const text of ['I was quicker.', 'So was I.']) {
      const before = answered;
      await commentOn('kai.brandt', {url}, text);
      // The page has heard of it and knows who it is.
      await until(() => answered > before);
    }
    expect(hands.texts).to.deep.equal(['Third after all.']);
    goOn();
    await until(() => hands.texts.length === 3 && hands.messages.every(({isSending}) => !isSending));
    watching.disconnect();
    expect(hands.texts).to.deep.equal(['I was quicker.', 'So was I.', 'Third after all.']);
    expect([...shown].filter((texts) => !texts.includes('Third after all.'))).to.deep.equal([]);
    expect((await knownOf(url)).commentCount).to.equal(3);
  });
});
