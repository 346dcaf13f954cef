/** Comments on a page, on the real network. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../../src/elements/comment-count/comment-count.js';
import {expectAccessible} from '../../support/accessible.js';
import {colleaguePosts} from '../../support/feed.js';
import {injuries, Line} from '../../support/line.js';
import {commentOn, commentsOf, freshPage, knownOf} from '../../support/page-comments.js';
import {KeptHands} from '../../support/kept.js';
import {until} from '../../support/page.js';
import {pressSend} from '../../support/post-box.js';

describe('the comments of a page', () => {
  let line: Line;
  let url: string;
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    line = Line.take();
    url = freshPage();
  });
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });
  const comments = (language?: string) =>
    commentsOf(
      'ana.lima',
      html`<foyer-page-comments url=${url} page-title="The canteen"></foyer-page-comments>`,
      language,
    );

  it('are none at first, and reading makes nothing; the first makes the discussion, and counts at once', async () => {
    const hands = await commentsOf(
      'ana.lima',
      html`<foyer-comment-count url=${url}></foyer-comment-count>
        <foyer-page-comments url=${url} page-title="The canteen"></foyer-page-comments>`,
    );
    await hands.says('Nobody has commented yet');
    await expectAccessible(hands.thread);
    expect((await knownOf(url)).thread).to.equal(null);
    await hands.write('Where is the soup?');
    // Shown at once, before the network has it.
    await until(() => hands.messages[0] && !hands.messages[0].message.id.startsWith('expected:'));
    expect(hands.texts).to.deep.equal(['Where is the soup?']);
    expect((await knownOf(url)).thread!.title).to.equal('The canteen');
    const count = hands.thread.parentElement!.querySelector('foyer-comment-count')!;
    await until(() => count.shadowRoot!.querySelector('.spoken')?.textContent === '1 comment');
    await until(() => hands.composer.text.value === '');
    await hands.write('Found it.');
    await until(() => hands.texts.length === 2 && !hands.messages[1]!.message.id.startsWith('expected:'));
    expect((await knownOf(url)).commentCount).to.equal(2);
    await expectAccessible(hands.thread);
  });

  it('come with their page in one request', async () => {
    await commentOn('kai.brandt', {url}, 'First.');
    await commentOn('ana.lima', {url}, 'Second.');
    line.holdStreams();
    const hands = await comments();
    await until(() => hands.texts.length === 2);
    expect(hands.texts).to.deep.equal(['First.', 'Second.']);
    // The page of the test before may have asked for something to the last.
    const asked = line.requests.filter(({variables}) => JSON.stringify(variables).includes(url));
    expect(asked[0]!.query.match(/pageContext\(/g)).to.have.length(2);
    expect(asked.filter(({query}) => query.includes('inReplyTo')).length).to.equal(1);
  });

  it('are the same whatever brought the reader here, and appear when a colleague begins', async () => {
    const {thread: before} = await knownOf(url);
    expect(before).to.equal(null);
    url += '?utm_source=mail#top';
    const hands = await comments();
    await hands.says('Nobody has commented yet');
    await until(() => line.sent.some(({isStream}) => isStream));
    await commentOn('kai.brandt', {url: url.split('?')[0]}, 'Guten Morgen.');
    await until(() => hands.texts.includes('Guten Morgen.'));
    await hands.write('Morning!');
    await until(() => hands.texts.length === 2 && !hands.messages[1]!.message.id.startsWith('expected:'));
    expect((await knownOf(url.split('?')[0]!)).commentCount).to.equal(2);
  });

  it('wait while one writes the first of them, and both are there in the end', async () => {
    const hands = await comments();
    await until(() => hands.hasBox);
    await hands.composer.type('Good mo');
    await commentOn('kai.brandt', {url}, 'I was quicker.');
    await until(() => hands.find('.waiting button'));
    expect(hands.texts).to.deep.equal([]);
    await hands.composer.type('rning.');
    await hands.send();
    await until(() => hands.texts.length === 2 && hands.composer.text.value === '');
    expect(hands.texts).to.deep.equal(['I was quicker.', 'Good morning.']);
    expect((await knownOf(url)).commentCount).to.equal(2);
  });

  it('are those of the canonical address where the element says none', async () => {
    const link = Object.assign(document.createElement('link'), {rel: 'canonical', href: url});
    document.head.append(link);
    await commentOn('kai.brandt', {url}, 'Canonical.');
    try {
      const hands = await commentsOf('ana.lima', html`<foyer-page-comments></foyer-page-comments>`);
      await until(() => hands.texts.includes('Canonical.'));
    } finally {
      link.remove();
    }
  });

  it('can be answered by keyboard alone, and the answer stands below', async () => {
    await commentOn('kai.brandt', {url}, 'Who has the key?');
    await commentOn('kai.brandt', {url}, 'Never mind.');
    const hands = await comments();
    await until(() => hands.hasBox && hands.texts.length === 2);
    // A reply that begins out of sight has its buttons a moment later.
    const answer = () => hands.messages[0]!.shadowRoot!.querySelector<HTMLElement>('[part=reply-button]');
    await until(answer);
    answer()!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => hands.find('.answering'));
    await sendKeys({type: 'Me'});
    await pressSend();
    await until(() => hands.texts.length === 3 && !hands.messages[1]!.message.id.startsWith('expected:'));
    expect(hands.texts).to.deep.equal(['Who has the key?', 'Me', 'Never mind.']);
    expect(hands.depths).to.deep.equal(['depth0', 'depth1', 'depth0']);
  });

  it('lose no text: the first one waits when it fails, is sent once, and a half one is kept', async () => {
    const hands = await comments();
    await until(() => hands.hasBox);
    line.injureNextWrite(injuries.status(500));
    await hands.write('Do not lose me');
    const kept = new KeptHands(() => hands.part!.shadowRoot);
    await until(() => kept.texts.includes('Do not lose me') && hands.composer.text.value === '');
    await expectAccessible(hands.thread);
    await until(() => hands.texts.length === 1 && kept.rows.length === 0);
    expect((await knownOf(url)).commentCount).to.equal(1);
    await hands.composer.type('Half a thou');
    fixtureCleanup();
    const again = await comments();
    await until(() => again.hasBox && again.composer.text.value === 'Half a thou');
  });

  it('name other discussions that link here', async () => {
    const id = crypto.randomUUID().slice(0, 8);
    await colleaguePosts('kai.brandt', `Read this ${id}: ${url}?utm_source=feed`);
    const hands = await comments();
    await hands.says(`Read this ${id}`);
    expect(hands.words).to.include('Also talked about in');
    await expectAccessible(hands.thread);
  });

  it('speak the language of the page', async () => {
    const said = {
      de: 'Noch hat niemand kommentiert',
      fr: 'Personne n’a encore commenté',
      ar: 'لم يعلّق أحد بعد',
    };
    for (const [language, words] of Object.entries(said)) {
      const hands = await comments(language);
      await hands.says(words);
      await expectAccessible(hands.thread);
      fixtureCleanup();
    }
  });
});
