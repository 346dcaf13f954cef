/**
 * The replies of a discussion and the box to write one: what came of it on top, then the replies with the earlier ones behind
 * a button. It fetches nothing: a discussion and a box come in, `hands` do what a person wants.
 */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Discussion, DiscussionHands, ReplyBox} from '../../controllers/view/discussion.js';
import type {DiscussionWords} from '../../localization/discussion/words.js';
import type {Localization} from '../../localization/localize.js';
import type {ThreadReply} from '../../network/operations/thread.js';
import type {ComposerChangeEvent} from '../composer/composer.events.js';
import type {FoyerComposer} from '../composer/composer.js';
import {focusComposer, loadComposer} from '../composer/late-composer.js';
import {problemLine} from '../problem.js';
import {ReactEvent, type ReactionType} from '../reactions.js';
import {type Anchor, findAnchor, keepInPlace} from './anchor.js';
import {arrange, type Placed} from './arrange.js';
import type {MessageAnswerEvent, MessageGoEvent} from './discussion.events.js';
import {discussionStyles} from './discussion.styles.js';
import {FoyerMessage} from './message.js';
import {isBy, newsOf} from './news.js';
import {outcomes} from './outcomes.js';
import {replyBox} from './reply-box.js';
import {type MessageSetting, settingOf} from './setting.js';
import {standingOf} from './standing.js';

/** Pages of earlier replies that are loaded to find one; beyond, it is not there. */
const mostPages = 40;

const isText = (text: string | undefined): boolean => Boolean(text?.trim());

/** @fires {ReactEvent} foyer-react - Somebody adds a reaction or takes it back. */
export class FoyerDiscussion extends LitElement {
  static override styles = discussionStyles;

  @property({attribute: false}) localization!: Localization;
  @property({attribute: false}) words!: DiscussionWords;
  @property({attribute: false}) discussion!: Discussion;
  @property({attribute: false}) hands!: DiscussionHands;
  /** Null: nobody can write here, not even after a sign-in. */
  @property({attribute: false}) box: ReplyBox | null = null;
  @property({attribute: false}) reactionTypes: readonly ReactionType[] = [];
  /** What went wrong with a message, by its id. */
  @property({attribute: false}) notices: ReadonlyMap<string, string> = new Map();
  /** Level of a heading in a reply. */
  @property({attribute: false}) level = 4;

  /** Said to the ear. */
  @state() private said = '';
  /** Said below the box, about the clipboard. */
  @state() private copied = '';

  readonly #apart = new Set<string>();
  /** Whether there is a text in the box right now; `box` is as old as the last drawing. */
  #isWriting = false;
  #seen: readonly ThreadReply[] | null = null;
  #placed: readonly Placed[] = [];
  #setting: MessageSetting | null = null;
  /** Where the first reply in sight stood before earlier ones came above it. */
  #anchor: Anchor | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('box') && this.box?.initial !== changed.get('box')?.initial) {
      this.#isWriting = isText(this.box?.initial.text);
      this.#hold();
    }
    const {replies} = this.discussion;
    if (replies === this.#seen) return;
    const before = changed.get('discussion')?.replies;
    if (before && replies)
      this.said = newsOf(before, replies, this.discussion.viewerId, this.words.thread) ?? this.said;
    this.#seen = replies;
    this.#placed = arrange(replies ?? [], this.#apart);
    if (this.hasUpdated) this.#anchor = findAnchor(this.renderRoot);
  }

  override render(): TemplateResult {
    const {discussion, words, localization} = this;
    const {post, replies} = discussion;
    return html`<div class="discussion" tabindex="-1">
      ${post ? outcomes(post, words, localization, (id) => void this.reveal(id)) : nothing} ${this.#earlier()}
      ${
        replies
          ? html`<div
              class="list"
              part="replies"
              role=${this.#placed.length ? 'list' : nothing}
              aria-label=${this.#placed.length ? words.thread.replies : nothing}
              @focusin=${({target}: FocusEvent) => target instanceof FoyerMessage && target.hurry()}
              @message-answer=${this.#answer}
              @message-go=${({messageId}: MessageGoEvent) => void this.reveal(messageId)}
              @foyer-react=${(event: ReactEvent) => this.dispatchEvent(new ReactEvent(event.messageId, event.reaction, event.isWanted))}
            >
              ${this.#rows()}
            </div>`
          : discussion.error
            ? problemLine(localization.words, discussion.error, () => void this.hands.refresh())
            : nothing
      }
      ${replies && this.#placed.length === 0 ? html`<p class="muted small">${words.thread.empty}</p>` : nothing}
      <div class="waiting">${discussion.waitingCount ? this.#waitingButton() : nothing}</div>
      <div class="end" @focusin=${this.#hold} @focusout=${this.#hold} @composer-change=${this.#write}>
        ${this.#end()}
      </div>
      <p class="spoken" role="status">${this.said}</p>
    </div>`;
  }

  protected override updated(): void {
    if (this.#anchor) void keepInPlace(this.renderRoot, this.#anchor);
    this.#anchor = null;
  }

  #rows(): unknown {
    const {localization, words, reactionTypes: types, level} = this;
    const {post} = this.discussion;
    const [postId, groupId] = [post?.id ?? '', post?.group?.id ?? null];
    const now = {localization, words, types, level, canReply: this.#canReply, postId, groupId};
    this.#setting = settingOf(this.#setting, now);
    const firstNew = this.#placed.findIndex(({reply, depth}) => depth === 0 && this.#isNew(reply));
    return repeat(
      this.#placed,
      ({reply}) => reply.id,
      (placed, index) => this.#row(placed, index === firstNew, firstNew < 0 || index < firstNew),
    );
  }

  #row({reply, depth, isApart}: Placed, isFirstNew: boolean, isAboveNew: boolean): TemplateResult {
    const {post} = this.discussion;
    const standing = standingOf({
      isApart,
      isBest: post?.question?.bestAnswer?.id === reply.id,
      isDecision: post?.decision?.reply.id === reply.id,
      isNew: isAboveNew && this.#isNew(reply),
    });
    return html`<div class="row depth${depth}" role="listitem">
      ${isFirstNew ? html`<p class="since small"><span>${this.words.thread.newSince}</span></p>` : nothing}
      <foyer-message
        exportparts="reply, more, reaction, react, show-more, reply-button, attachments"
        .message=${reply}
        .setting=${this.#setting}
        .standing=${standing}
        .notice=${this.notices.get(reply.id) ?? ''}
      ></foyer-message>
    </div>`;
  }

  #earlier(): unknown {
    const {hasEarlier, isLoadingEarlier, earlierError} = this.discussion;
    const {thread} = this.words;
    if (earlierError) return problemLine(this.localization.words, earlierError, () => void this.hands.loadEarlier());
    if (!hasEarlier) return nothing;
    return html`<button
      class="button small earlier"
      part="load-earlier"
      type="button"
      aria-disabled=${isLoadingEarlier}
      @click=${this.#loadEarlier}
    >
      ${isLoadingEarlier ? thread.loadingEarlier : thread.earlier}
    </button>`;
  }

  #waitingButton() {
    return html`<button class="button small" type="button" @click=${this.#showWaiting}>
      ${this.words.thread.waiting(this.discussion.waitingCount)}
    </button>`;
  }

  /** The box; or, in its place, why there is none. A text that was begun keeps its box. */
  #end(): unknown {
    const {box, words, localization, hands} = this;
    const common = localization.words;
    const ended = this.#ended;
    if (!box) return ended ? html`<p class="ended muted" role="status">${ended}</p>` : nothing;
    if (box.isSignedOut && !box.isWritten) {
      return html`<div class="invitation">
        <p>${ended || words.reply.invitation}</p>
        ${ended ? nothing : html`<button class="button" part="sign-in" type="button" @click=${() => hands.signIn()}>${common.signIn.signIn}</button>`}
      </div>`;
    }
    if (ended && !box.isWritten) return html`<p class="ended muted" role="status">${ended}</p>`;
    const copy = (text: string): void => void this.#copy(text);
    const redraw = (): void => this.requestUpdate();
    return replyBox(box, {localization, words, hands, ended, notice: this.copied, copy, redraw});
  }

  get #ended(): string {
    const {post, isGone} = this.discussion;
    const {thread, reply} = this.words;
    if (isGone) return thread.deleted;
    if (post?.isClosed) return thread.closed;
    return post && !post.viewerCanReply && !this.box?.isSignedOut ? reply.notAllowed : '';
  }

  get #canReply(): boolean {
    return this.box !== null && !this.box.isSignedOut && this.#ended === '';
  }

  #isNew(reply: ThreadReply): boolean {
    const {seenUntil, viewerId} = this.discussion;
    return seenUntil !== null && !isBy(reply, viewerId) && Date.parse(reply.createdAt) > Date.parse(seenUntil);
  }

  readonly #write = ({writing}: ComposerChangeEvent): void => {
    this.#isWriting = isText(writing.text);
    this.copied = '';
    this.#hold();
  };

  /** While there is a text and the caret is in it, arrivals wait. */
  readonly #hold = (): void => {
    queueMicrotask(() => {
      const end = this.renderRoot.querySelector('.end');
      const composer = end?.querySelector('foyer-composer');
      this.hands.hold(Boolean(composer?.matches(':focus-within') && this.#isWriting));
    });
  };

  async #loadEarlier(): Promise<void> {
    if (this.discussion.isLoadingEarlier) return;
    const [first] = this.#placed;
    await this.hands.loadEarlier();
    await this.updateComplete;
    // The button may be gone: the focus goes to where one had begun to read.
    if (!this.discussion.hasEarlier && first) this.#messageOf(first.reply.id)?.focus({preventScroll: true});
  }

  async #showWaiting(): Promise<void> {
    await this.hands.showWaiting();
    await this.updateComplete;
    this.focusBox();
  }

  #answer({message}: MessageAnswerEvent): void {
    const {author} = message;
    const name = author && {personId: author.id, displayName: author.displayName};
    this.hands.answer({replyId: message.id, author: name});
    this.focusBox();
  }

  /** Puts the caret into the box, if there is one. */
  focusBox(): void {
    focusComposer(this.#composer);
  }

  /** Puts a quotation into the box, below what is there. @param markdown With room for an answer. */
  async quote(markdown: string): Promise<void> {
    const composer = this.#composer && (await loadComposer(this.#composer));
    composer?.insert(`${this.#isWriting ? '\n\n' : ''}${markdown}`);
  }

  /** Scrolls to a message and moves the focus there; earlier replies are loaded until it is found. Says if it is not there. */
  async reveal(messageId: string): Promise<boolean> {
    await this.updateComplete;
    const isThere = () => messageId === this.discussion.post?.id || this.#messageOf(messageId);
    for (let page = 0; page < mostPages && !isThere(); page++) {
      if (!this.discussion.hasEarlier || this.discussion.earlierError) break;
      await this.hands.loadEarlier();
      await this.updateComplete;
    }
    const message = this.#messageOf(messageId);
    // The post is drawn elsewhere, or nowhere: then the discussion as a whole is the place that is meant.
    const isWhole = messageId === this.discussion.post?.id;
    const place = isWhole ? this.renderRoot.querySelector<HTMLElement>('.discussion') : message;
    if (!place) this.said = this.words.thread.replyNotFound;
    await message?.updateComplete;
    place?.scrollIntoView({block: isWhole ? 'start' : 'center'});
    place?.focus({preventScroll: true});
    return place !== null;
  }

  #messageOf(id: string): FoyerMessage | null {
    const all = [...this.renderRoot.querySelectorAll<FoyerMessage>('foyer-message')];
    return all.find(({message}) => message.id === id) ?? null;
  }

  get #composer(): FoyerComposer | null {
    return this.renderRoot.querySelector('foyer-composer');
  }

  async #copy(text: string): Promise<void> {
    const {reply} = this.words;
    try {
      await navigator.clipboard.writeText(text);
      this.copied = reply.copied;
    } catch {
      this.copied = reply.copyFailed;
    }
  }
}
if (!customElements.get('foyer-discussion')) customElements.define('foyer-discussion', FoyerDiscussion);
