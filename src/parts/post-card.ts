/**
 * A post as a feed shows it. One element for each post, rendered by itself: a count that changes among 500 posts draws
 * one of them again. Inside it everything is a stateless function. Internal: a page never writes it.
 */
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {ClockController} from '../controllers/view/clock.js';
import {messageLink} from '../lib/message-link.js';
import {isWaiting} from '../network/waiting.js';
import type {Localization} from '../localization/localize.js';
import type {ReasonKind} from '../localization/translation.js';
import type {FeedReason, PostPartsFragment} from '../network/schema.js';
import {avatar} from './avatar.js';
import {attachmentsPlace} from './attachments/place.js';
import {byline, named, place} from './byline.js';
import {facetsPlace} from './facets/place.js';
import {measureFolds} from './fold.js';
import {moreButton} from './more.js';
import {icon} from './icon.js';
import {outcome} from './outcome.js';
import {PostOpenEvent} from './post-card.events.js';
import {postCardStyles} from './post-card.styles.js';
import {reactionAdder, reactionChips, ReactEvent, type ReactionType} from './reactions.js';
import {relativeTime} from './relative-time.js';
import {domId, foldedBody, reactionsOf, reply, type CardContext, type MessageHands} from './reply.js';

/** What a card learns of the discussion that is open in it. */
export interface OpenThread {
  /** The post's text without a cut. With it, all replies have come, and the card leaves the last ones to them. */
  readonly whole?: PostPartsFragment['body'];
}

/**
 * @fires {ReactEvent} foyer-react - Somebody adds a reaction or takes it back.
 * @fires {PostOpenEvent} post-open - Somebody opens its discussion, or closes it.
 * @slot - The discussion, while it is open.
 */
export class FoyerPostCard extends LitElement implements MessageHands {
  static override styles = postCardStyles;

  @property({attribute: false}) post!: PostPartsFragment;
  @property({attribute: false}) localization!: Localization;
  /** Why the viewer sees it; a reason that is not known here is not shown. */
  @property({attribute: false}) reason: FeedReason | null = null;
  /** The reactions that the network offers. */
  @property({attribute: false}) reactionTypes: readonly ReactionType[] = [];
  /** From 1, and of how many: -1 when nobody knows. */
  @property({attribute: false}) position = 1;
  @property({attribute: false}) setSize = -1;
  /** Level of the post's title as a heading. */
  @property({attribute: false}) level = 3;
  /** Its discussion, open in the slot, as far as that has come. Null: it is closed. Undefined: it opens nowhere from here. */
  @property({attribute: false}) thread?: OpenThread | null;
  /** Whether a quote of it has somewhere to go. */
  @property({attribute: false}) canQuote = false;
  /** On its way to the network: shown, but not to be acted upon. */
  @property({attribute: false}) isSending = false;
  /** What went wrong with the last thing that somebody did here. */
  @property({attribute: false}) notice = '';

  @state() private menuOf: string | null = null;
  @state() private unfolded: ReadonlySet<string> = new Set();

  readonly #clock = new ClockController(this);

  override render() {
    const {post, localization, level, thread} = this;
    const {words} = localization;
    const body = thread?.whole ?? post.body;
    const context = this.#context();
    const reactions = reactionsOf(post, context);
    const actable = {message: post, localization, ...context.discussion};
    return html`<article
      tabindex="0"
      part="post"
      aria-posinset=${this.position}
      aria-setsize=${this.setSize}
      aria-labelledby="author title"
      aria-describedby=${domId(post)}
      aria-busy=${this.isSending}
    >
      <header>
        ${avatar(post.author)}
        <div class="who">
          <div>${byline(post, words, 'author')}</div>
          <div class="meta small muted">${this.#meta(context)}</div>
        </div>
        ${this.isSending ? nothing : moreButton(actable)}
      </header>
      <div class="content">
        <div class="acts small"></div>
        ${
          post.title
            ? html`<p
                class="title"
                id="title"
                role="heading"
                aria-level=${level}
                dir="auto"
                lang=${post.language ?? nothing}
              >
                ${post.title}
              </p>`
            : nothing
        }
        ${foldedBody({...post, body}, context, level + 1)}
        ${body.isTruncated && this.unfolded.has(post.id) ? this.#way(words.post.openThread, 'small strong') : nothing}
        ${attachmentsPlace(post.attachments, localization)}${facetsPlace(this)}${outcome(post, localization)}
        <div class="actions" part="actions" role="group" aria-label=${words.reaction.label}>
          ${reactionChips(reactions)}${reactionAdder(reactions)}${this.#replyCount()}
        </div>
        <p class="notice small" role="status">${this.notice}</p>
        ${thread?.whole ? nothing : this.#replies(context)}
        <slot></slot>
      </div>
    </article>`;
  }

  /** What is not laid out cannot become too long meanwhile. */
  skip(isSkipped: boolean): void {
    measureFolds(this.renderRoot, !isSkipped);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('post') || changed.size === 0) measureFolds(this.renderRoot, true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) measureFolds(this.renderRoot, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    measureFolds(this.renderRoot, false);
  }

  /** Moves the focus to the post as a whole, from where Tab goes on into it. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('article')?.focus(options);
  }

  /** Place, time, state and reason on one muted line. */
  #meta({localization, now}: CardContext) {
    const {post} = this;
    const {words} = localization;
    const reason = this.#reasonText();
    return html`<span>${place(post.group, words)}</span
      ><span
        >${this.isSending ? (isWaiting(post) ? words.post.waiting : words.post.sending) : relativeTime(localization, post.createdAt, now, messageLink(post))}</span
      >${post.editedAt ? html`<span>${words.post.edited}</span>` : nothing}${
        post.isClosed ? html`<span>${words.post.closed}</span>` : nothing
      }${
        post.isPinned ? html`<span class="pin">${icon('pin')}${words.post.pinned}</span>` : nothing
      }${reason ? html`<span class="reason" part="reason">${reason}</span>` : nothing}`;
  }

  #reasonText(): string | null {
    const {post, reason, localization} = this;
    // The pin says so already.
    if (!reason || (reason === 'PINNED' && post.isPinned)) return null;
    const name =
      reason === 'FOLLOWS_AUTHOR'
        ? (post.author?.displayName ?? localization.words.post.deletedAuthor)
        : post.topics.length === 1
          ? post.topics[0]!.name
          : '';
    return localization.words.post.reason[reason as ReasonKind]?.(name) ?? null;
  }

  /** Opens the discussion, to read it or to say the first word; a fact, not a dead button, where it opens nowhere. */
  #replyCount() {
    const {thread, isSending, localization} = this;
    const {replyCount, viewerCanReply} = this.post;
    const {words} = localization;
    const text = html`${icon('reply')}<span>${replyCount ? words.common.replies(replyCount) : words.post.reply}</span>`;
    if (thread !== undefined && !isSending && (replyCount || viewerCanReply || thread))
      return html`<button
        class="button plain small count"
        part="reply-count"
        type="button"
        aria-expanded=${thread !== null}
        @click=${this.#open}
      >
        ${text}
      </button>`;
    return replyCount ? html`<span class="count small muted" part="reply-count">${text}</span>` : nothing;
  }

  /** Leads to the whole discussion: here, or where the network has it. */
  #way(text: string, className: string) {
    return this.thread !== undefined
      ? html`<button class="button link ${className}" type="button" @click=${this.#open}>${text}</button>`
      : named(text, this.post.url, className);
  }

  readonly #open = (): void => void this.dispatchEvent(new PostOpenEvent());

  #replies(context: CardContext) {
    const {post, level, localization} = this;
    const shown = post.replies?.nodes ?? [];
    if (shown.length === 0) return nothing;
    const earlier = post.replyCount - shown.length;
    return html`<div class="replies" part="replies">
      ${
        earlier > 0 && post.replies?.pageInfo.hasPreviousPage
          ? this.#way(localization.words.post.earlierReplies(earlier), 'earlier small muted')
          : nothing
      }
      <ul class="replies-list" aria-label=${localization.words.post.replies}>
        ${repeat(
          shown,
          ({id}) => id,
          (message) => reply(message, context, level + 1),
        )}
      </ul>
    </div>`;
  }

  #context(): CardContext {
    return {
      localization: this.localization,
      now: this.#clock.now,
      types: this.reactionTypes,
      menuOf: this.menuOf,
      isUnfolded: (id) => this.unfolded.has(id),
      hands: this,
      discussion: {postId: this.post.id, groupId: this.post.group?.id ?? null, canQuote: this.canQuote},
    };
  }

  react(messageId: string, reaction: ReactionType, isWanted: boolean): void {
    this.dispatchEvent(new ReactEvent(messageId, reaction, isWanted));
  }

  openMenu(messageId: string): void {
    this.menuOf = messageId;
    // Now, not in a microtask: right after this click the browser looks for the menu that the button opens.
    this.performUpdate();
  }

  /** A menu says that it closed when another one may be open already. */
  closeMenu(messageId: string): void {
    if (this.menuOf === messageId) this.menuOf = null;
  }

  failMenu(): void {
    this.notice = this.localization.words.problem.unreachable;
  }

  unfold(messageId: string): void {
    const next = new Set(this.unfolded);
    if (!next.delete(messageId)) next.add(messageId);
    this.unfolded = next;
  }
}
if (!customElements.get('foyer-post-card')) customElements.define('foyer-post-card', FoyerPostCard);
