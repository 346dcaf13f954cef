/** Badges in a list of pages, on the real network. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../../src/elements/comment-count/comment-count.js';
import type {FoyerCommentCount} from '../../../src/elements/comment-count/comment-count.js';
import '../../../src/elements/trending/trending.js';
import {expectAccessible} from '../../support/accessible.js';
import {injuries, Line} from '../../support/line.js';
import {page, until} from '../../support/page.js';
import {commentOn, freshPage} from '../../support/page-comments.js';
import {spaced} from '../../support/post-box.js';

async function list(person: string | null, widgets: TemplateResult): Promise<FoyerCommentCount[]> {
  const network = await page(person, html`<main>${widgets}</main>`);
  return [...network.querySelectorAll('foyer-comment-count')];
}

const badge = (count: FoyerCommentCount) => count.shadowRoot!.querySelector<HTMLElement>('.count');
const said = (count: FoyerCommentCount) => spaced(count.shadowRoot!.querySelector('.spoken')?.textContent);
const seen = (count: FoyerCommentCount) =>
  spaced(count.shadowRoot!.querySelector('[aria-hidden]:not(svg)')?.textContent);
const toPage = (url: string) => html`<p><foyer-comment-count url=${url}></foyer-comment-count></p>`;

describe('a count of comments', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  it('says how many there are, to the eye and to the ear', async () => {
    const [none, one, two] = [freshPage(), freshPage(), freshPage()];
    await commentOn('kai.brandt', {url: one});
    await commentOn('kai.brandt', {url: two});
    await commentOn('ana.lima', {url: `${two}?utm_source=mail#top`});
    const counts = await list('ana.lima', html`${[none, one, two].map(toPage)}`);
    await until(() => counts.every(said));
    expect(counts.map(seen)).to.deep.equal(['0', '1', '2']);
    expect(counts.map(said)).to.deep.equal(['No comments yet', '1 comment', '2 comments']);
    await expectAccessible(counts[0]!.parentElement!.parentElement!);
  });

  it('asks for all of a list in one field of the page’s one request', async () => {
    const urls = Array.from({length: 12}, freshPage);
    const counts = await list(
      'ana.lima',
      html`${urls.map(toPage)}${toPage(urls[0]!)}<foyer-trending limit="1"></foyer-trending>`,
    );
    await until(() => counts.every(said));
    expect(line.requests.length).to.equal(1);
    expect(line.requests[0]!.query.match(/pageContexts\(/g)).to.have.length(1);
    expect(line.requests[0]!.query).to.contain('trending(');
    expect(line.requests[0]!.variables.keys).to.deep.equal(urls.map((url) => ({url})));
  });

  it('asks in portions where a list is longer than the contract’s largest page', async () => {
    const counts = await list('ana.lima', html`${Array.from({length: 60}, freshPage).map(toPage)}`);
    counts.forEach((count) => count.setAttribute('loading', 'eager'));
    await Promise.all(counts.map((count) => count.refresh()));
    await until(() => counts.every(said));
    for (const {variables} of line.requests)
      for (const keys of Object.values(variables)) expect((keys as unknown[]).length).to.be.at.most(50);
  });

  it('counts for the page that it stands on unless told otherwise', async () => {
    const canonical = freshPage();
    await commentOn('kai.brandt', {url: canonical});
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = `${canonical}#here`;
    document.head.append(link);
    try {
      const [count] = await list('ana.lima', html`<foyer-comment-count></foyer-comment-count>`);
      await until(() => said(count!));
      expect(said(count!)).to.equal('1 comment');
    } finally {
      link.remove();
    }
  });

  it('counts for a record', async () => {
    const record = {system: 'helpdesk', type: 'ticket', id: crypto.randomUUID()};
    await commentOn('kai.brandt', {record});
    const [count] = await list(
      'ana.lima',
      html`<foyer-comment-count
        record-system="helpdesk"
        record-type="ticket"
        record-id=${record.id}
      ></foyer-comment-count>`,
    );
    await until(() => said(count!));
    expect(said(count!)).to.equal('1 comment');
  });

  it('follows its page to another one', async () => {
    const [one, other] = [freshPage(), freshPage()];
    await commentOn('kai.brandt', {url: other});
    const [count] = await list('ana.lima', toPage(one));
    await until(() => said(count!) === 'No comments yet');
    count!.url = other;
    await until(() => said(count!) === '1 comment');
  });

  it('says it in words, or nothing of none, where the page wants that', async () => {
    const one = freshPage();
    await commentOn('kai.brandt', {url: one});
    const counts = await list(
      'ana.lima',
      html`<foyer-comment-count url=${one} long></foyer-comment-count>
        <foyer-comment-count url=${freshPage()} no-zero></foyer-comment-count>
        <foyer-comment-count url=${one} no-zero></foyer-comment-count>`,
    );
    await until(() => said(counts[2]!));
    expect(spaced(badge(counts[0]!)!.textContent)).to.equal('1 comment');
    expect(badge(counts[1]!) === null).to.equal(true);
  });

  it('speaks the language of the page', async () => {
    const one = freshPage();
    await commentOn('kai.brandt', {url: one});
    for (const [language, words] of [
      ['de', '1 Kommentar'],
      ['fr', '1 commentaire'],
      ['ar', 'تعليق واحد'],
    ] as const) {
      const counts = await list('ana.lima', html`<div lang=${language}>${toPage(one)}</div>`);
      await until(() => said(counts[0]!) === words);
      fixtureCleanup();
    }
  });

  it('keeps its place while the number is on its way', async () => {
    let arrive = (): void => undefined;
    line.injure(injuries.slow(new Promise<void>((resolve) => (arrive = resolve))));
    const [count] = await list('ana.lima', toPage(freshPage()));
    await until(() => badge(count!));
    const {width, height} = count!.getBoundingClientRect();
    arrive();
    await until(() => said(count!));
    expect([count!.getBoundingClientRect().width, count!.getBoundingClientRect().height]).to.deep.equal([
      width,
      height,
    ]);
  });

  it('says so where the number does not come, and finds it at the next try', async () => {
    line.injure(injuries.status(403));
    const [count] = await list('ana.lima', toPage(freshPage()));
    await until(() => said(count!));
    expect(said(count!)).to.equal('The number of comments can’t be fetched right now.');
    expect(seen(count!)).to.equal('–');
    await expectAccessible(count!);
    line.injure(null);
    await count!.refresh();
    expect(said(count!)).to.equal('No comments yet');
  });

  it('shows nothing to somebody who is not signed in, nor where the network has no discussions of pages', async () => {
    const [count] = await list(null, toPage(freshPage()));
    await until(() => count!.hasUpdated && !badge(count!));
    expect(line.requests.length).to.equal(0);
    fixtureCleanup();
    line.injure(
      injuries.edited(({data}) => {
        const network = data?.network as {features: string[]} | undefined;
        if (network) network.features = network.features.filter((feature) => feature !== 'CONTEXT_URL');
      }),
    );
    const counts = await list('ana.lima', toPage(freshPage()));
    await until(() => line.requests.length > 0 && !badge(counts[0]!));
  });

  it('is nothing where the page names half a record or no address', async () => {
    const counts = await list(
      'ana.lima',
      html`<foyer-comment-count record-system="crm"></foyer-comment-count>
        <foyer-comment-count url="javascript:alert(1)"></foyer-comment-count>${toPage(freshPage())}`,
    );
    await until(() => said(counts[2]!));
    expect(counts.slice(0, 2).some(badge)).to.equal(false);
    expect(line.requests[0]!.variables.keys).to.have.length(1);
  });
});
