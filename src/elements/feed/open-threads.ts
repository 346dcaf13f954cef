/** Which discussions of a feed are open. They stand inside their cards, whenever and wherever the feed draws these. */
import {html, nothing, render, type LitElement, type ReactiveController} from 'lit';
import type {FoyerPostCard} from '../../parts/post-card.js';
import './whole-thread.js';
import type {FoyerWholeThread} from './whole-thread.js';

class OpenThreads implements ReactiveController {
  readonly #feed: LitElement;
  readonly #open = new Map<string, FoyerWholeThread | null>();
  /** What had the focus before the feed was drawn. */
  #focused: Element | null = null;

  constructor(feed: LitElement) {
    this.#feed = feed;
    feed.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#feed.shadowRoot?.activeElement ?? null;
  }

  /** A card that is drawn anew, after a sign-in that had run out, finds its discussion open as it was. */
  hostUpdated(): void {
    for (const card of this.#feed.renderRoot.querySelectorAll<FoyerPostCard>('foyer-post-card')) this.#draw(card);
    for (const [postId, thread] of this.#open)
      if (thread?.isWritten && !thread.isConnected) this.#rescue(postId, thread);
  }

  set(card: FoyerPostCard, isOpen: boolean): void {
    if (isOpen) this.#open.set(card.post.id, null);
    else this.#open.delete(card.post.id);
    this.#draw(card);
  }

  /** Its post has gone, and so has the card; a text that somebody was writing stays, above the list, and says what happened. */
  #rescue(postId: string, thread: FoyerWholeThread): void {
    this.#open.delete(postId);
    const hadFocus = this.#focused?.contains(thread);
    this.#feed.renderRoot.querySelector('[part=list]')?.before(thread);
    if (hadFocus) thread.focusBox();
  }

  #draw(card: FoyerPostCard): void {
    const isOpen = this.#open.has(card.post.id);
    if (!isOpen && !card.thread) return;
    card.thread = isOpen ? (card.thread ?? {}) : null;
    card.canQuote = isOpen;
    render(isOpen ? thread(card) : nothing, card);
    if (isOpen) this.#open.set(card.post.id, card.querySelector('foyer-whole-thread'));
  }
}

// Somebody has asked for it: it does not wait to be seen.
const thread = ({post, localization, level}: FoyerPostCard) =>
  html`<foyer-whole-thread
    loading="eager"
    exportparts="load-earlier, replies, reply, more, reply-button, reply-box, reaction, react, show-more, attachments, problem, retry, sign-in"
    .postId=${post.id}
    .localization=${localization}
    .level=${Math.min(6, level + 1)}
  ></foyer-whole-thread>`;

const known = new WeakMap<LitElement, OpenThreads>();

function threadsOf(feed: LitElement): OpenThreads {
  const threads = known.get(feed) ?? new OpenThreads(feed);
  known.set(feed, threads);
  return threads;
}

/** Opens the discussion of a feed's card, or closes it. */
export function toggleThread(feed: LitElement, card: FoyerPostCard): void {
  threadsOf(feed).set(card, !card.thread);
}

/** Opens the discussion of a feed's card, unless it is open. */
export function openThread(feed: LitElement, card: FoyerPostCard): FoyerWholeThread {
  threadsOf(feed).set(card, true);
  return card.querySelector('foyer-whole-thread')!;
}
