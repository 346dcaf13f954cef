/**
 * One reply in a discussion. An element of its own, drawn by itself: a count that changes among a thousand replies draws one of
 * them again. Internal: a page never writes it.
 */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ClockController} from '../../controllers/view/clock.js';
import {messageLink} from '../../lib/message-link.js';
import type {DiscussionWords} from '../../localization/discussion/words.js';
import {isWaiting} from '../../network/waiting.js';
import type {Localization} from '../../localization/localize.js';
import type {ThreadReply} from '../../network/operations/thread.js';
import {attachmentsPlace} from '../attachments/place.js';
import {avatar} from '../avatar.js';
import {byline} from '../byline.js';
import {measureFolds} from '../fold.js';
import {icon} from '../icon.js';
import {actsPlace, moreButton} from '../more.js';
import {reactionAdder, reactionChips, ReactEvent, type ReactionType} from '../reactions.js';
import {relativeTime} from '../relative-time.js';
import {foldedBody, reactionsOf, type MessageContext} from '../reply.js';
import {MessageAnswerEvent, MessageGoEvent} from './discussion.events.js';
import {messageStyles} from './message.styles.js';

export class FoyerMessage extends LitElement {
  static override styles = messageStyles;

  @property({attribute: false}) message!: ThreadReply;
  @property({attribute: false}) localization!: Localization;
  @property({attribute: false}) words!: DiscussionWords;
  /** The reactions that the network offers. */
  @property({attribute: false}) types: readonly ReactionType[] = [];
  /** The indentation does not say what it answers: words do. */
  @property({attribute: false}) isApart = false;
  /** Level of a heading in its text. */
  @property({attribute: false}) level = 4;
  @property({attribute: false}) isBest = false;
  @property({attribute: false}) isDecision = false;
  /** Came since the viewer was here last, and stands above the line that says so. */
  @property({attribute: false}) isNew = false;
  @property({attribute: false}) canReply = false;
  /** The discussion that it is part of. Empty: nobody can act upon it. */
  @property({attribute: false}) postId = '';
  /** Where the discussion is; null: the whole network. */
  @property({attribute: false}) groupId: string | null = null;
  @property({attribute: false}) isSending = false;
  /** What went wrong with the last thing that somebody did here. */
  @property({attribute: false}) notice = '';

  @state() private isMenuOpen = false;
  @state() private isUnfolded = false;

  readonly #clock = new ClockController(this);

  override render(): TemplateResult {
    const {message, localization, words} = this;
    if (message.deletedAt) {
      const {deletedReply} = localization.words.post;
      return html`<article tabindex="-1" part="reply" aria-label=${deletedReply}>
        <p class="gone muted small">${deletedReply}</p>
      </article>`;
    }
    const context = this.#context();
    const reactions = {...reactionsOf(message, context), isQuiet: true};
    const {postId, groupId, canReply: canQuote} = this;
    const actable = {message, localization, postId, groupId, canQuote};
    const author = this.#nameOf(message.author);
    const to = message.inReplyTo ? this.#nameOf(message.inReplyTo.author) : '';
    return html`<article
      tabindex="-1"
      part="reply"
      aria-label=${words.thread.label(author, to)}
      aria-busy=${this.isSending}
    >
      ${avatar(message.author)}
      <div class="words">
        ${this.isApart && message.inReplyTo ? this.#answered(message.inReplyTo.replyId, to) : nothing}
        <div class="head small">
          ${byline(message, localization.words)}
          <span class="muted"
            >${this.isSending ? (isWaiting(message) ? localization.words.post.waiting : words.reply.sending) : relativeTime(localization, message.createdAt, context.now, messageLink(message))}</span
          >${message.editedAt ? html`<span class="muted">${localization.words.post.edited}</span>` : nothing}
          ${this.#marks()}
        </div>
        ${postId ? actsPlace(actable) : nothing}
        ${foldedBody(message, context, this.level)}${attachmentsPlace(message.attachments, localization)}
        <div class="below">
          <div class="reactions" role="group" aria-label=${localization.words.reaction.label}>
            ${reactionChips(reactions)}${reactionAdder(reactions)}
          </div>
          ${this.canReply && !this.isSending ? this.#replyButton(author) : nothing}
          ${postId && !this.isSending ? moreButton(actable) : nothing}
        </div>
        <p class="notice small" role="status">${this.notice}</p>
      </div>
    </article>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('message') || changed.size === 0) measureFolds(this.renderRoot, true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) measureFolds(this.renderRoot, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    measureFolds(this.renderRoot, false);
  }

  /** Moves the focus to the reply as a whole, from where Tab goes on into it. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('article')?.focus(options);
  }

  #nameOf(author: {readonly displayName: string} | null): string {
    return author?.displayName ?? this.localization.words.post.deletedAuthor;
  }

  /** Where it stands in the discussion, in words and not in colour alone. */
  #marks() {
    const {thread} = this.words;
    return html`${this.isBest ? html`<span class="mark">${icon('check')}${thread.bestAnswer}</span>` : nothing}${
      this.isDecision ? html`<span class="mark">${icon('check')}${thread.decision}</span>` : nothing
    }${this.isNew ? html`<span class="badge">${thread.isNew}</span>` : nothing}`;
  }

  #answered(replyId: string, to: string) {
    return html`<button
      class="button link small answered"
      type="button"
      @click=${() => this.dispatchEvent(new MessageGoEvent(replyId))}
    >
      ${this.words.thread.inReplyTo(to)}
    </button>`;
  }

  #replyButton(author: string) {
    const {reply} = this.words;
    return html`<button
      class="button plain small"
      part="reply-button"
      type="button"
      aria-label=${reply.replyTo(author)}
      @click=${() => this.dispatchEvent(new MessageAnswerEvent(this.message))}
    >
      ${icon('reply')}<span>${reply.reply}</span>
    </button>`;
  }

  #context(): MessageContext {
    const {id} = this.message;
    return {
      localization: this.localization,
      now: this.#clock.now,
      types: this.isSending ? [] : this.types,
      menuOf: this.isMenuOpen ? id : null,
      unfolded: new Set(this.isUnfolded ? [id] : []),
      openMenu: () => {
        this.isMenuOpen = true;
        // Now, not in a microtask: right after this click the browser looks for the menu that the button opens.
        this.performUpdate();
      },
      closeMenu: () => (this.isMenuOpen = false),
      failMenu: () => (this.notice = this.localization.words.problem.unreachable),
      unfold: () => (this.isUnfolded = !this.isUnfolded),
      react: (messageId, reaction, isWanted) => this.dispatchEvent(new ReactEvent(messageId, reaction, isWanted)),
    };
  }
}
if (!customElements.get('foyer-message')) customElements.define('foyer-message', FoyerMessage);
