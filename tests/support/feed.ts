/** A feed as a person meets it, and a colleague who writes meanwhile. */
import {html} from 'lit';
import '../../src/elements/feed/feed.js';
import type {FoyerFeed} from '../../src/elements/feed/feed.js';
import type {FoyerPostCard} from '../../src/parts/post-card.js';
import {page, until} from './page.js';
import {tokenFor, untouchedFetch} from './token.js';

export class FeedHands {
  readonly feed: FoyerFeed;

  constructor(feed: FoyerFeed) {
    this.feed = feed;
  }

  get root(): ShadowRoot {
    return this.feed.shadowRoot!;
  }

  get cards(): FoyerPostCard[] {
    return [...this.root.querySelectorAll<FoyerPostCard>('foyer-post-card')];
  }

  /** All that is written in it, slots and cards included, with single spaces. */
  get words(): string {
    const cards = this.cards.map((card) => card.shadowRoot!.textContent);
    return [this.root.textContent, ...cards].join(' ').replace(/\s+/g, ' ');
  }

  button(part: string): HTMLButtonElement | null {
    return this.root.querySelector<HTMLButtonElement>(`button[part~="${part}"]`);
  }

  articleOf(card: FoyerPostCard): HTMLElement {
    return card.shadowRoot!.querySelector('article')!;
  }

  /** The post that holds the focus; -1: none. */
  get focused(): number {
    return this.cards.indexOf(this.root.activeElement as FoyerPostCard);
  }

  async posts(): Promise<FoyerPostCard[]> {
    await until(() => this.cards.length > 0);
    await Promise.all(this.cards.map((card) => card.updateComplete));
    return this.cards;
  }

  /** Until something is written in the feed. */
  says(words: string): Promise<void> {
    return until(() => this.words.includes(words));
  }
}

/** A feed on a page whose network `person` is signed in to. */
export async function feedOf(
  person: string | null,
  feed = html`<foyer-feed></foyer-feed>`,
  language = 'en',
): Promise<FeedHands> {
  const network = await page(
    person,
    html`<div lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>${feed}</div>`,
  );
  return new FeedHands(network.querySelector('foyer-feed')!);
}

/** Somebody of the company other than the reader of these tests. @returns a handle. */
export async function somebodyElse(): Promise<string> {
  const people = (await (await untouchedFetch('/test/people')).json()) as readonly {
    handle: string;
    isDeleted: boolean;
  }[];
  return people.find(({handle, isDeleted}) => !isDeleted && handle !== 'ana.lima')!.handle;
}

/** What a colleague does on another screen. */
export async function colleague(person: string, query: string, variables: object): Promise<Record<string, unknown>> {
  const {token} = await tokenFor(person);
  const answer = await untouchedFetch('/graphql', {
    method: 'POST',
    headers: {'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}`},
    body: JSON.stringify({query, variables}),
  });
  const {data, errors} = (await answer.json()) as {data: Record<string, unknown>; errors?: unknown};
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** A colleague writes a post that everybody may read. @returns its id. */
export async function colleaguePosts(person: string, markdown: string): Promise<string> {
  const data = await colleague(
    person,
    'mutation($input: CreatePostInput!) {createPost(input: $input) {post {id} userErrors {message}}}',
    {input: {idempotencyKey: crypto.randomUUID(), body: {markdown}}},
  );
  return (data.createPost as {post: {id: string}}).post.id;
}
