/**
 * One reply in a discussion. An element of its own, drawn by itself: a count that changes among a thousand replies draws one of
 * them again. Internal: a page never writes it.
 */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ClockController} from '../../controllers/view/clock.js';
import {FarController} from '../../controllers/view/far.js';
import {layOut} from '../../lib/keep-height.js';
import {isExpected} from '../../network/operations/post.js';
import {isWaiting} from '../../network/waiting.js';
import type {ThreadReply} from '../../network/operations/thread.js';
import {attachmentsPlace} from '../attachments/place.js';
import {measureFolds} from '../fold.js';
import {icon} from '../icon.js';
import {moreButton} from '../more.js';
import {reactionAdder, reactionChips, ReactEvent, type ReactionType} from '../reactions.js';
import {foldedBody, reactionsOf, type MessageContext, type MessageHands} from '../reply.js';
import {MessageAnswerEvent, MessageGoEvent} from './discussion.events.js';
import {head} from './head.js';
import {messageStyles} from './message.styles.js';
import type {MessageSetting} from './setting.js';
import type {Standing} from './standing.js';

export class FoyerMessage extends LitElement implements MessageHands {
  static override styles = messageStyles;

  @property({attribute: false}) message!: ThreadReply;
  @property({attribute: false}) setting!: MessageSetting;
  @property({attribute: false}) standing!: Standing;
  /** What went wrong with the last thing that somebody did here. */
  @property({attribute: false}) notice = '';

  @state() private isMenuOpen = false;
  @state() private isUnfolded = false;

  #hasFiles = false;
  readonly #clock = new ClockController(this);
  readonly #far = new FarController(this);

  protected override willUpdate(): void {
    if (!this.hasUpdated && this.#hasOneLine) this.#far.begin();
  }

  override render(): TemplateResult {
    const {message, isSending, standing} = this;
    const {localization, words, level} = this.setting;
    if (message.deletedAt) {
      const {deletedReply} = localization.words.post;
      return html`<article tabindex="-1" part="reply" aria-label=${deletedReply}>
        <p class="gone muted small">${deletedReply}</p>
      </article>`;
    }
    const context = this.#context();
    const author = this.#nameOf(message.author);
    const to = message.inReplyTo ? this.#nameOf(message.inReplyTo.author) : '';
    const {post} = localization.words;
    const told = {
      message,
      localization,
      now: context.now,
      way: isSending ? (isWaiting(message) ? post.waiting : words.reply.sending) : '',
      answered: standing.isApart && message.inReplyTo ? words.thread.inReplyTo(to) : '',
      marks: [standing.isBest ? words.thread.bestAnswer : '', standing.isDecision ? words.thread.decision : ''].filter(
        Boolean,
      ),
      news: standing.isNew ? words.thread.isNew : '',
    };
    return html`<article tabindex="-1" part="reply" aria-label=${words.thread.label(author, to)} aria-busy=${isSending}>
      ${head(told, this.#go)}
      <div class="acts small"></div>
      ${this.#said(context, level)}
      <div class="below">${this.#far.isFar && !this.notice ? nothing : this.#below(context, author)}</div>
    </article>`;
  }

  /** Most replies have no files: these need no place of their own. Once there were some, it stays. */
  #said(context: MessageContext, level: number): unknown {
    const {attachments} = this.message;
    this.#hasFiles ||= attachments.length > 0;
    const text = foldedBody(this.message, context, level);
    return this.#hasFiles ? html`${text}${attachmentsPlace(attachments, context.localization)}` : text;
  }

  /** What is not laid out cannot become too long meanwhile. */
  skip(isSkipped: boolean): void {
    measureFolds(this.renderRoot, !isSkipped);
  }

  /** What nobody can press needs no buttons. */
  near(isNear: boolean): void {
    if (isNear) this.#far.approach();
    else if (!this.#isInUse) this.#far.leave();
  }

  get isFar(): boolean {
    return this.#far.isFar;
  }

  /** Draws it whole, now: somebody is in it. */
  hurry(): void {
    this.#far.hurry();
  }

  drawNow(): void {
    this.performUpdate();
    layOut(this);
    this.#clock.lookAgain();
  }

  /** Something is open in it, has the focus or was said, that would be lost. */
  get #isInUse(): boolean {
    const {shadowRoot} = this;
    const open = shadowRoot!.activeElement ?? shadowRoot!.querySelector('.acts')?.firstChild;
    return this.notice !== '' || Boolean(open);
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

  /** What one does with it. */
  #below(context: MessageContext, author: string): TemplateResult {
    const {message, isSending} = this;
    const {localization, canReply, postId, groupId} = this.setting;
    const reactions = reactionsOf(message, context, true);
    return html`<div class="reactions" role="group" aria-label=${localization.words.reaction.label}>
        ${reactionChips(reactions)}${reactionAdder(reactions)}
      </div>
      ${canReply && !isSending ? this.#replyButton(author) : nothing}
      ${postId && !isSending ? moreButton({message, localization, postId, groupId, canQuote: canReply}) : nothing}
      <p class="notice small" role="status">${this.notice}</p>`;
  }

  /** What one does with it takes as much room as the styles say: one line, where nothing in it wraps. */
  get #hasOneLine(): boolean {
    const {message, isSending, setting, notice} = this;
    return setting.canReply && !isSending && !notice && !message.reactionGroups.some(({count}) => count > 0);
  }

  get isSending(): boolean {
    return isExpected(this.message);
  }

  #nameOf(author: {readonly displayName: string} | null): string {
    return author?.displayName ?? this.setting.localization.words.post.deletedAuthor;
  }

  readonly #go = (): void => void this.dispatchEvent(new MessageGoEvent(this.message.inReplyTo!.replyId));

  #replyButton(author: string) {
    const {reply} = this.setting.words;
    return html`<button
      class="button plain small"
      part="reply-button"
      type="button"
      aria-label=${reply.replyTo(author)}
      @click=${() => this.dispatchEvent(new MessageAnswerEvent(this.message))}
    >
      ${icon('reply', reply.reply)}
    </button>`;
  }

  #context(): MessageContext {
    const {localization, types} = this.setting;
    return {
      localization,
      now: this.#clock.now,
      types: this.isSending ? [] : types,
      menuOf: this.isMenuOpen ? this.message.id : null,
      isUnfolded: () => this.isUnfolded,
      hands: this,
    };
  }

  react(messageId: string, reaction: ReactionType, isWanted: boolean): void {
    this.dispatchEvent(new ReactEvent(messageId, reaction, isWanted));
  }

  openMenu(): void {
    this.isMenuOpen = true;
    // Now, not in a microtask: right after this click the browser looks for the menu that the button opens.
    this.performUpdate();
  }

  closeMenu(): void {
    this.isMenuOpen = false;
  }

  failMenu(): void {
    this.notice = this.setting.localization.words.problem.unreachable;
  }

  unfold(): void {
    this.isUnfolded = !this.isUnfolded;
  }
}

if (!customElements.get('foyer-message')) customElements.define('foyer-message', FoyerMessage);
