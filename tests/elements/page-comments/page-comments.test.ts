/** Comments on a page and on a record, on the real network. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../../src/elements/comment-count/comment-count.js';
import '../../../src/elements/page-comments/page-comments.js';
import type {FoyerPageComments} from '../../../src/elements/page-comments/page-comments.js';
import {expectAccessible} from '../../support/accessible.js';
import {colleague} from '../../support/feed.js';
import {Line} from '../../support/line.js';
import {page, until} from '../../support/page.js';
import {commentOn, freshPage} from '../../support/page-comments.js';
import {tokenFor} from '../../support/token.js';

async function comments(person: string | null, widgets: TemplateResult): Promise<FoyerPageComments> {
  return (await page(person, html`<main>${widgets}</main>`)).querySelector('foyer-page-comments')!;
}

const part = (element: FoyerPageComments) => element.shadowRoot!.querySelector('foyer-discussion');
const messages = (element: FoyerPageComments) => [
  ...(part(element)?.shadowRoot?.querySelectorAll('foyer-message') ?? []),
];
const said = (element: FoyerPageComments) =>
  [element.shadowRoot!, part(element)?.shadowRoot, ...messages(element).map(({shadowRoot}) => shadowRoot)]
    .map((root) => root?.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ');

/** Writes into the box and sends. */
async function write(element: FoyerPageComments, text: string): Promise<void> {
  const composer = () => part(element)!.shadowRoot!.querySelector('foyer-composer');
  await until(() => composer()?.shadowRoot?.querySelector('foyer-text-box')?.shadowRoot?.querySelector('textarea'));
  const box = composer()!.shadowRoot!.querySelector('foyer-text-box')!.shadowRoot!.querySelector('textarea')!;
  box.focus();
  box.value = text;
  box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await until(() => composer()!.shadowRoot!.querySelector('.primary')?.getAttribute('aria-disabled') === 'false');
  composer()!.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
}

async function known(url: string): Promise<{commentCount: number; thread: {title: string; id: string} | null}> {
  const {pageContext} = await colleague(
    'kai.brandt',
    'query($key: ContextKey!) {pageContext(key: $key) {commentCount thread {id title}}}',
    {key: {url}},
  );
  return pageContext as {commentCount: number; thread: {title: string; id: string} | null};
}

describe('the comments of a page', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
    localStorage.clear();
  });

  it('are none at first, and reading makes nothing; the first makes the discussion, and counts at once', async () => {
    const url = freshPage();
    const element = await comments(
      'ana.lima',
      html`<foyer-comment-count url=${url}></foyer-comment-count>
        <foyer-page-comments url=${url} page-title="The canteen"></foyer-page-comments>`,
    );
    await until(() => said(element).includes('Nobody has commented yet'));
    await expectAccessible(element);
    expect((await known(url)).thread).to.equal(null);
    await write(element, 'Where is the soup?');
    await until(() => messages(element).length === 1 && said(element).includes('Where is the soup?'));
    expect((await known(url)).thread!.title).to.equal('The canteen');
    const count = element.parentElement!.querySelector('foyer-comment-count')!;
    await until(() => count.shadowRoot!.querySelector('.spoken')?.textContent === '1 comment');
    await write(element, 'Found it.');
    await until(() => messages(element).length === 2);
    await until(() => !said(element).includes('Sending'));
    expect((await known(url)).commentCount).to.equal(2);
    await expectAccessible(element);
  });

  it('are the same whatever brought the reader here, and appear when a colleague begins', async () => {
    const url = freshPage();
    const element = await comments(
      'ana.lima',
      html`<foyer-page-comments url="${url}?utm_source=mail#top"></foyer-page-comments>`,
    );
    await until(() => said(element).includes('Nobody has commented yet'));
    await until(() => line.sent.some(({isStream}) => isStream));
    await commentOn('kai.brandt', {url}, 'Guten Morgen.');
    await until(() => said(element).includes('Guten Morgen.'));
  });

  it('invite somebody who is not signed in, and say what is wrong with half a record', async () => {
    const element = await comments(null, html`<foyer-page-comments url=${freshPage()}></foyer-page-comments>`);
    await until(() => element.shadowRoot!.querySelector('[part=sign-in]'));
    await expectAccessible(element);
    fixtureCleanup();
    const half = await comments('ana.lima', html`<foyer-page-comments record-system="crm"></foyer-page-comments>`);
    await until(() => said(half).includes('record-type'));
  });
});

describe('the comments of a record that asks for a proof', () => {
  afterEach(() => {
    fixtureCleanup();
    localStorage.clear();
  });

  const record = (getRecordProof: () => Promise<string>) =>
    html`<foyer-page-comments
      record-system="ledger"
      record-type="invoice"
      record-id="2026/0042"
      .getRecordProof=${getRecordProof}
    ></foyer-page-comments>`;

  async function proofOf(person: string): Promise<string> {
    const {token} = await tokenFor(person);
    const query = new URLSearchParams({invoice: '2026/0042'});
    const answer = await fetch(`/ledger/proof?${query}`, {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`},
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.text();
  }

  it('are read and written with it, and a bad one is asked for anew once', async () => {
    let asked = 0;
    const element = await comments(
      'ana.lima',
      record(async () => (asked++ ? proofOf('ana.lima') : 'x.y.z')),
    );
    await until(() => said(element).includes('Nobody has commented yet'));
    expect(asked).to.equal(2);
    await write(element, 'Who pays?');
    await until(() => said(element).includes('Who pays?') && messages(element).length === 1);
  });

  it('are refused in words where the second is no better, or the page can say none', async () => {
    let asked = 0;
    const element = await comments(
      'kai.brandt',
      record(async () => `${asked++}.y.z`),
    );
    await until(() => said(element).includes('only for those who may see the record'));
    expect(asked).to.equal(2);
    await expectAccessible(element);
    fixtureCleanup();
    const none = await comments(
      'kai.brandt',
      record(() => proofOf('kai.brandt')),
    );
    await until(() => said(none).includes('could not be checked'));
    expect(part(none) === null).to.equal(true);
  });
});
