/** What comments on a page look like when there is something in the way. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import {expectAccessible} from '../../support/accessible.js';
import {injuries, Line} from '../../support/line.js';
import {commentOn, commentsOf, freshPage} from '../../support/page-comments.js';
import {until} from '../../support/page.js';
import {closesPost} from '../../support/thread.js';

describe('comments on a page', () => {
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
  const comments = (person: string | null = 'ana.lima') =>
    commentsOf(person, html`<foyer-page-comments url=${url}></foyer-page-comments>`);

  it('invite somebody who is not signed in', async () => {
    const hands = await comments(null);
    await until(() => hands.root.querySelector('[part=sign-in]'));
    expect(hands.words).to.include('Sign in to read what others say');
    await expectAccessible(hands.thread);
  });

  it('say what is wrong with half a record, and with no address', async () => {
    const half = await commentsOf('ana.lima', html`<foyer-page-comments record-system="crm"></foyer-page-comments>`);
    await half.says('record-type');
    fixtureCleanup();
    const none = await commentsOf(
      'ana.lima',
      html`<foyer-page-comments url="mailto:x@y.example"></foyer-page-comments>`,
    );
    await none.says('mailto:x@y.example');
    expect(line.requests.some(({query}) => query.includes('pageContext'))).to.equal(false);
  });

  it('show their bones until they are there', async () => {
    let answer = (): void => undefined;
    line.injureNext(injuries.slow(new Promise<void>((resolve) => (answer = resolve))));
    const hands = await comments();
    await until(() => hands.root.querySelector('[part~=skeleton]'));
    await expectAccessible(hands.thread);
    answer();
    await hands.says('Nobody has commented yet');
  });

  it('say what went wrong, and come with the next try', async () => {
    line.injure(({isStream}, pass) =>
      isStream ? pass() : new Response('<p>no</p>', {status: 404, headers: {'content-type': 'text/html'}}),
    );
    const hands = await comments();
    await until(() => hands.problem !== '');
    await expectAccessible(hands.thread);
    line.injure(null);
    hands.root.querySelector<HTMLElement>('[part=retry]')!.click();
    await hands.says('Nobody has commented yet');
  });

  it('are not there where the network knows no discussions of pages', async () => {
    line.injure(async ({isStream}, pass) => {
      const answer = await pass();
      if (isStream) return answer;
      const body = (await answer.json()) as {data: {network?: {features: string[]}}};
      const {network} = body.data;
      if (network) network.features = network.features.filter((feature) => feature !== 'CONTEXT_URL');
      return new Response(JSON.stringify(body), {headers: answer.headers});
    });
    const hands = await comments();
    await until(() => hands.root.querySelector('section') === null);
    expect(hands.thread.getBoundingClientRect().height).to.equal(0);
  });

  it('say that the discussion is closed, and keep what is being written', async () => {
    const {threadId} = await commentOn('kai.brandt', {url}, 'That is all.');
    const hands = await comments();
    await until(() => hands.hasBox);
    await hands.composer.type('But');
    await closesPost('kai.brandt', threadId);
    await until(() => hands.hasBox && hands.composer.trouble.includes('closed'));
    expect(hands.composer.text.value).to.equal('But');
    await expectAccessible(hands.thread);
  });

  it('ask for nothing as long as nobody comes near', async () => {
    const hands = await commentsOf(
      'ana.lima',
      html`<p class="far">The page itself.</p>
        <foyer-page-comments url=${url}></foyer-page-comments>`,
    );
    expect(hands.root !== null).to.equal(true);
    fixtureCleanup();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.far {block-size: 10000px}');
    document.adoptedStyleSheets.push(sheet);
    try {
      line.sent.length = 0;
      const far = await commentsOf(
        'ana.lima',
        html`<foyer-page-comments url="${url}/near"></foyer-page-comments>
          <p class="far">The page itself.</p>
          <section><foyer-page-comments url=${url}></foyer-page-comments></section>`,
      );
      await far.says('Nobody has commented yet');
      expect(line.requests.some(({variables}) => JSON.stringify(variables).includes(`"${url}"`))).to.equal(false);
      far.thread.parentElement!.querySelector('section')!.scrollIntoView();
      await until(() => line.requests.some(({variables}) => JSON.stringify(variables).includes(`"${url}"`)));
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });
});
