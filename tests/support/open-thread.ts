/** A post in a feed whose discussion is opened in place. */
import {html} from 'lit';
import type {FoyerWholeThread} from '../../src/elements/feed/whole-thread.js';
import type {FoyerPostCard} from '../../src/parts/post-card.js';
import {feedOf, type FeedHands} from './feed.js';
import {until} from './page.js';
import {spaced} from './post-box.js';
import {ThreadHands} from './thread.js';

export class OpenHands {
  constructor(
    readonly feed: FeedHands,
    readonly postId: string,
  ) {}

  get card(): FoyerPostCard {
    return this.feed.cards.find(({post}) => post.id === this.postId)!;
  }

  /** What opens the discussion. */
  get opener(): HTMLElement {
    return this.card.shadowRoot!.querySelector<HTMLElement>('[part=reply-count]')!;
  }

  get openerText(): string {
    return spaced(this.opener?.textContent);
  }

  get isOpen(): boolean {
    return this.opener.getAttribute('aria-expanded') === 'true';
  }

  get whole(): FoyerWholeThread | null {
    return this.card.querySelector<FoyerWholeThread>('foyer-whole-thread');
  }

  /** The discussion itself; it must be open. */
  get thread(): ThreadHands<FoyerWholeThread> {
    return new ThreadHands(this.whole!);
  }

  /** The last replies that a card shows by itself. */
  get previews(): number {
    return this.card.shadowRoot!.querySelectorAll('.reply').length;
  }

  /** By name, inside of what was opened. */
  button(name: string): HTMLButtonElement | undefined {
    return [...this.whole!.shadowRoot!.querySelectorAll('button')].find(
      (button) => spaced(button.textContent) === name,
    );
  }

  /** Until the discussion is there with all that belongs to it. */
  async opened(): Promise<void> {
    await until(() => this.whole && this.thread.part);
    await this.thread.part!.updateComplete;
  }

  async open(): Promise<void> {
    this.opener.click();
    await this.opened();
  }
}

/** The newest posts of everybody, with one of this id among them. */
export async function openable(
  postId: string,
  person: string | null = 'ana.lima',
  language = 'en',
): Promise<OpenHands> {
  const feed = await feedOf(person, html`<foyer-feed scope="all" order="newest" limit="3"></foyer-feed>`, language);
  const hands = new OpenHands(feed, postId);
  await feed.posts();
  await until(() => hands.card);
  await hands.card.updateComplete;
  return hands;
}
