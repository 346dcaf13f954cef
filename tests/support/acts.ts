/** A message in a feed, and what a person does to it through its menu. */
import {html} from 'lit';
import type {FoyerPostCard} from '../../src/parts/post-card.js';
import type {FoyerMessageActs} from '../../src/parts/message-acts/message-acts.js';
import {feedOf, type FeedHands} from './feed.js';
import {until} from './page.js';

export class ActsHands {
  constructor(
    readonly feed: FeedHands,
    readonly postId: string,
  ) {}

  get card(): FoyerPostCard {
    return this.feed.cards.find(({post}) => post.id === this.postId)!;
  }

  get root(): ShadowRoot {
    return this.card.shadowRoot!;
  }

  /** Of the post, and of its replies in order. */
  button(index = 0): HTMLButtonElement {
    return this.root.querySelectorAll<HTMLButtonElement>('.acts-button')[index]!;
  }

  get acts(): FoyerMessageActs | null {
    return this.root.querySelector('foyer-message-acts');
  }

  get actsRoot(): ShadowRoot {
    return this.acts!.shadowRoot!;
  }

  get dialogs(): ShadowRoot {
    return this.actsRoot.querySelector('foyer-acts-dialogs')!.shadowRoot!;
  }

  /** The dialog that is open, wherever it stands. */
  get dialog(): HTMLDialogElement | null {
    const roots = this.actsRoot.querySelector('foyer-acts-dialogs')
      ? [this.dialogs, ...[...this.dialogs.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? [])]
      : [];
    return roots.map((root) => root.querySelector<HTMLDialogElement>('dialog[open]')).find(Boolean) ?? null;
  }

  get items(): HTMLElement[] {
    return [...this.actsRoot.querySelectorAll<HTMLElement>('.menu:popover-open [role=menuitem]')];
  }

  get itemNames(): string[] {
    return this.items.map((item) => item.textContent.trim());
  }

  get notice(): string {
    return this.actsRoot.querySelector('.notice')?.textContent.trim() ?? '';
  }

  /** Opens a menu and waits until all that may be done is there. */
  async open(index = 0): Promise<void> {
    this.button(index).click();
    await until(() => this.acts && this.items.length > 1 && !this.items.at(-1)!.hasAttribute('aria-disabled'));
  }

  async choose(name: string, index = 0): Promise<void> {
    await this.open(index);
    this.items.find((item) => item.textContent.trim().startsWith(name))!.click();
  }

  says(words: string): Promise<void> {
    return until(() => this.notice.includes(words));
  }
}

/** The newest posts of everybody, in which there is one of this id. */
export async function actsOn(postId: string, person = 'ana.lima', language = 'en'): Promise<ActsHands> {
  const feed = await feedOf(person, html`<foyer-feed scope="all" order="newest" limit="4"></foyer-feed>`, language);
  const hands = new ActsHands(feed, postId);
  await feed.posts();
  await until(() => hands.card);
  await hands.card.updateComplete;
  return hands;
}
