/** Announcements and praise that colleagues write, and what a person meets of them in a feed or a discussion. */
import type {FoyerAnnouncement} from '../../src/parts/facets/announcement.js';
import type {FoyerPraise} from '../../src/parts/facets/praise.js';
import type {FoyerPostCard} from '../../src/parts/post-card.js';
import {colleague} from './feed.js';
import {until} from './until.js';

async function writes(person: string, facet: object, markdown: string, groupId?: string): Promise<string> {
  const {createPost} = await colleague(
    person,
    'mutation($input: CreatePostInput!) {createPost(input: $input) {post {id} userErrors {message}}}',
    {input: {idempotencyKey: crypto.randomUUID(), body: {markdown}, facet, groupId}},
  );
  const {post, userErrors} = createPost as {post: {id: string} | null; userErrors: readonly {message: string}[]};
  if (!post) throw new Error(userErrors[0]?.message);
  return post.id;
}

export interface Announced {
  readonly requiresAcknowledgement?: boolean;
  readonly acknowledgeBy?: string;
  readonly expiresAt?: string;
}

/** Somebody who may announces something. @returns the post's id. */
export const announces = (person: string, announcement: Announced, groupId?: string): Promise<string> =>
  writes(person, {announcement}, 'The gate in the north closes.', groupId);

export const praises = (person: string, personIds: readonly string[], badgeKey?: string): Promise<string> =>
  writes(person, {praise: {personIds, badgeKey}}, 'That was quick.');

/** A colleague confirms having read it, on another screen. */
export const confirms = (person: string, postId: string) =>
  colleague(
    person,
    'mutation($input: AcknowledgeAnnouncementInput!) {acknowledgeAnnouncement(input: $input) {userErrors {message}}}',
    {input: {postId}},
  );

/** Whether the network has a person's confirmation. */
export async function hasConfirmed(person: string, postId: string): Promise<boolean> {
  const {node} = await colleague(
    person,
    'query($id: ID!) {node(id: $id) {... on Post {announcement {viewerHasAcknowledged}}}}',
    {id: postId},
  );
  return (node as {announcement: {viewerHasAcknowledged: boolean}}).announcement.viewerHasAcknowledged;
}

export class FacetHands {
  /** @param widget - A feed or a discussion. */
  constructor(
    readonly widget: HTMLElement,
    readonly postId: string,
  ) {}

  get card(): FoyerPostCard | undefined {
    const cards = [...this.widget.shadowRoot!.querySelectorAll<FoyerPostCard>('foyer-post-card')];
    return cards.find(({post}) => post.id === this.postId);
  }

  get part(): FoyerAnnouncement | FoyerPraise | null {
    return this.card?.shadowRoot?.querySelector<FoyerPraise>('foyer-praise, foyer-announcement') ?? null;
  }

  get root(): ShadowRoot {
    return this.part!.shadowRoot!;
  }

  /** All that it says, dialogs left out. */
  get words(): string {
    const box = this.part?.shadowRoot?.querySelector<HTMLElement>('.praise, .announcement');
    return (box?.innerText ?? '').replace(/\s+/g, ' ').trim();
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('dialog');
  }

  get trouble(): string {
    return this.root.querySelector('.trouble')?.textContent.trim() ?? '';
  }

  button(name: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find((button) => button.textContent.trim() === name);
  }

  async shown(): Promise<this> {
    await until(() => this.words !== '');
    return this;
  }
}
