/**
 * A whole discussion, open below its post in a feed. An element of its own inside the feed, because it listens to the network
 * by itself; loaded by the first press. Internal: a page never writes it.
 */
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {DiscussionController} from '../../controllers/data/discussion.js';
import {hearActs} from '../../controllers/data/hear-acts.js';
import {ReactionsController} from '../../controllers/data/reactions.js';
import {SessionController} from '../../controllers/data/session.js';
import {DiscussionWordsController} from '../../controllers/view/discussion-words.js';
import {isForInputMethod} from '../../lib/is-for-input-method.js';
import type {Localization} from '../../localization/localize.js';
import {NetworkError} from '../../network/errors.js';
import type {FoyerComposer} from '../../parts/composer/composer.js';
import '../../parts/discussion/discussion.js';
import type {FoyerDiscussion} from '../../parts/discussion/discussion.js';
import {lateIcon} from '../../parts/late-icon.js';
import {QuoteEvent} from '../../parts/message-acts/carry-out.js';
import {PostOpenEvent} from '../../parts/post-card.events.js';
import type {FoyerPostCard} from '../../parts/post-card.js';
import {problemLine, reactionProblem} from '../../parts/problem.js';
import {wholeThreadStyles} from './whole-thread.styles.js';

const noReactions: readonly [] = [];

/** @internal */
export class FoyerWholeThread extends LitElement {
  static override styles = wholeThreadStyles;

  @property({attribute: false}) postId = '';
  @property({attribute: false}) localization!: Localization;
  /** Level of a heading in a reply. */
  @property({attribute: false}) level = 4;

  readonly #words = new DiscussionWordsController(this, () => this.localization.language);
  readonly #session = new SessionController(this);
  readonly #discussion = new DiscussionController(this, () => this.postId);
  readonly #reactions = new ReactionsController(this, this.#session, (error) =>
    reactionProblem(this.localization.words, error),
  );
  #card: FoyerPostCard | null = null;
  /** Whether the person wants to say the first word, and not to read what others have said. */
  #isToAnswer = false;
  #whenDrawn: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#card = this.closest('foyer-post-card');
    this.#isToAnswer = this.#card?.post.replyCount === 0;
    this.#card?.addEventListener(QuoteEvent.type, this.#quote);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#card?.removeEventListener(QuoteEvent.type, this.#quote);
  }

  override render(): TemplateResult {
    const {words} = this.#words;
    return html`<div class="thread" role="group" aria-label=${words?.thread.heading ?? nothing} @keydown=${this.#key}>
      ${this.#picture()}
      ${
        words
          ? html`<button class="button plain small fold" type="button" @click=${this.#fold}>
              ${lateIcon('close')}${words.thread.fold}
            </button>`
          : nothing
      }
    </div>`;
  }

  #picture(): unknown {
    const {words: common} = this.localization;
    const {words, isLost} = this.#words;
    const {state} = this.#discussion;
    const retry = (): void => void this.#retry();
    if (isLost) return problemLine(common, new NetworkError('unreachable'), retry);
    if (state.kind === 'failed' && words) {
      const isMissing = state.error.kind === 'unavailable' && !state.error.hint;
      return isMissing
        ? html`<p class="muted" role="status">${words.thread.notFound}</p>`
        : problemLine(common, state.error, retry);
    }
    if (state.kind !== 'ready' || !words)
      return html`<p class="muted small" role="status">${common.common.loading}</p>`;
    const {result} = state;
    return html`${result.error && result.replies ? problemLine(common, result.error, retry) : nothing}
      <foyer-discussion
        exportparts="load-earlier, replies, reply, more, reply-button, reply-box, reaction, react, show-more, attachments, problem, retry, sign-in"
        .localization=${this.localization}
        .words=${words}
        .discussion=${result}
        .hands=${this.#discussion.hands}
        .box=${this.#discussion.box}
        .reactionTypes=${this.#session.info?.reactions ?? noReactions}
        .notices=${this.#reactions.notices}
        .level=${this.level}
        @foyer-react=${this.#reactions.react}
      ></foyer-discussion>`;
  }

  /** Whether there is a text in its box that was not sent. */
  get isWritten(): boolean {
    return this.#discussion.box?.isWritten ?? false;
  }

  /** Puts the caret into the box, if there is one. */
  focusBox(): void {
    this.#part?.focusBox();
  }

  /** Scrolls to a message and moves the focus there, as soon as the discussion is drawn. Resolves to whether it is there. */
  async reveal(messageId: string): Promise<boolean> {
    if (messageId === this.postId) {
      await this.#card?.updateComplete;
      this.#card?.scrollIntoView({block: 'start'});
      this.#card?.focus({preventScroll: true});
      return true;
    }
    await this.updateComplete;
    if (!this.#part) await new Promise<void>((resolve) => this.#whenDrawn.push(resolve));
    await this.#part?.updateComplete;
    return (await this.#part?.reveal(messageId)) ?? false;
  }

  protected override updated(): void {
    if (this.#part) for (const tell of this.#whenDrawn.splice(0)) tell();
    const {state} = this.#discussion;
    const post = state.kind === 'ready' && this.#words.words ? state.result.post : null;
    // From now on the card leaves to this what it only had the end of.
    if (post && this.#card?.thread && this.#card.thread.whole !== post.whole) this.#card.thread = {whole: post.whole};
    if (post && this.#isToAnswer) void this.#beginToWrite();
  }

  /** The caret goes where the first reply is written, unless the person has gone elsewhere meanwhile. */
  async #beginToWrite(): Promise<void> {
    this.#isToAnswer = false;
    await this.#part?.updateComplete;
    await this.#part?.renderRoot.querySelector<FoyerComposer>('foyer-composer')?.updateComplete;
    if (this.#card?.shadowRoot?.activeElement?.part.contains('reply-count')) this.#part?.focusBox();
  }

  readonly #quote = (event: Event): void => {
    event.stopPropagation();
    void this.#part?.quote((event as QuoteEvent).markdown);
    this.#part?.focusBox();
  };

  /** Keys of a feed are not for a text; Escape leaves the discussion, unless it has left something else. */
  readonly #key = (event: KeyboardEvent): void => {
    const path = event.composedPath().filter((target) => target instanceof Element);
    if (path[0]?.matches('textarea, input')) event.stopPropagation();
    const isTaken = event.defaultPrevented || path.some((element) => element.matches(':popover-open, dialog[open]'));
    if (event.key !== 'Escape' || isTaken || isForInputMethod(event)) return;
    event.stopPropagation();
    void this.#fold();
  };

  readonly #fold = async (): Promise<void> => {
    const card = this.#card;
    // Without its card it stands by itself.
    if (!card) return void this.remove();
    this.dispatchEvent(new PostOpenEvent());
    await card.updateComplete;
    (card.renderRoot.querySelector<HTMLElement>('[part=reply-count]') ?? card).focus();
  };

  async #retry(): Promise<void> {
    if (this.#words.isLost) await this.#words.retry();
    await this.#discussion.refresh();
  }

  get #part(): FoyerDiscussion | null {
    return this.renderRoot.querySelector('foyer-discussion');
  }
}
FoyerWholeThread.addInitializer((thread) => hearActs(thread));
if (!customElements.get('foyer-whole-thread')) customElements.define('foyer-whole-thread', FoyerWholeThread);

declare global {
  interface HTMLElementTagNameMap {
    'foyer-whole-thread': FoyerWholeThread;
  }
}
