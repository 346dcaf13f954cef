/** Pages to comment on, each test its own, a colleague who does, and the comments as a person meets them. */
import {html, type TemplateResult} from 'lit';
import '../../src/elements/page-comments/page-comments.js';
import type {FoyerPageComments} from '../../src/elements/page-comments/page-comments.js';
import {colleague} from './feed.js';
import {page, until} from './page.js';
import {ThreadHands} from './thread.js';
import {tokenFor, untouchedFetch} from './token.js';

/** The address of a page that nobody has commented on. */
export const freshPage = (): string => `https://intranet.example/${crypto.randomUUID()}`;

export interface Commented {
  readonly replyId: string;
  readonly threadId: string;
}

/** A colleague comments on a page or a record. */
export async function commentOn(person: string, key: object, markdown = 'Well said.'): Promise<Commented> {
  const {addPageComment} = await colleague(
    person,
    `mutation($input: AddPageCommentInput!) {
      addPageComment(input: $input) {reply {id} context {thread {id}} userErrors {message}}
    }`,
    {input: {idempotencyKey: crypto.randomUUID(), key, body: {markdown}}},
  );
  const {reply, context, userErrors} = addPageComment as {
    reply: {id: string} | null;
    context: {thread: {id: string}};
    userErrors: {message: string}[];
  };
  if (!reply) throw new Error(userErrors[0]?.message);
  return {replyId: reply.id, threadId: context.thread.id};
}

export interface KnownPage {
  readonly commentCount: number;
  readonly thread: {readonly id: string; readonly title: string} | null;
}

/** What the network knows of a page, asked past everything that is tested. */
export async function knownOf(url: string): Promise<KnownPage> {
  const {pageContext} = await colleague(
    'kai.brandt',
    'query($key: ContextKey!) {pageContext(key: $key) {commentCount thread {id title}}}',
    {key: {url}},
  );
  return pageContext as KnownPage;
}

/** What the company's ledger signs for a person: that this one may see its invoice. */
export async function proofOf(person: string): Promise<string> {
  const {token} = await tokenFor(person);
  const query = new URLSearchParams({invoice: '2026/0042'});
  const headers = {authorization: `Bearer ${token}`};
  const answer = await untouchedFetch(`/ledger/proof?${query}`, {method: 'POST', headers});
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
}

export class CommentsHands extends ThreadHands<FoyerPageComments> {
  /** Writes into the box and sends. */
  async write(text: string): Promise<void> {
    await until(() => this.hasBox);
    await this.composer.paste(text);
    await this.send();
  }

  async send(): Promise<void> {
    await until(() => this.composer.button?.getAttribute('aria-disabled') === 'false');
    await this.composer.send();
  }

  get problem(): string {
    return (this.root.querySelector('.problem p')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }
}

/** Comments, among other widgets perhaps, on a page whose network `person` is signed in to. */
export async function commentsOf(
  person: string | null,
  widgets: TemplateResult,
  language = 'en',
): Promise<CommentsHands> {
  const network = await page(
    person,
    html`<main lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>${widgets}</main>`,
  );
  return new CommentsHands(network.querySelector('foyer-page-comments')!);
}
