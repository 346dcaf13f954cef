import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {DiscussionController} from '../../controllers/data/discussion.js';
import {hearActs} from '../../controllers/data/hear-acts.js';
import {hearLinks} from '../../controllers/data/hear-links.js';
import {moderate} from '../../controllers/data/moderation.js';
import {ReactionsController} from '../../controllers/data/reactions.js';
import {SessionController} from '../../controllers/data/session.js';
import {DiscussionWordsController} from '../../controllers/view/discussion-words.js';
import type {Discussion} from '../../controllers/view/discussion.js';
import {LocalizeController} from '../../controllers/view/localize.js';
import {hint} from '../../lib/hint.js';
import type {DiscussionWords} from '../../localization/discussion/words.js';
import type {ThreadPost} from '../../network/operations/thread.js';
import type {PostPartsFragment} from '../../network/schema.js';
import '../../parts/discussion/discussion.js';
import type {FoyerDiscussion} from '../../parts/discussion/discussion.js';
import {heading} from '../../parts/heading.js';
import '../../parts/post-card.js';
import type {FoyerPostCard} from '../../parts/post-card.js';
import type {QuoteEvent} from '../../parts/message-acts/carry-out.js';
import {problemLine, reactionProblem} from '../../parts/problem.js';
import {loadReports} from '../../parts/reports/load-reports.js';
import {postSkeletons} from '../../parts/skeleton.js';
import {viewState} from '../../parts/view-state.js';
import {threadStyles} from './thread.styles.js';

const noReactions: readonly [] = [];

/**
 * One discussion, whole: the post, what came of it, the replies and a box to write one. Replies stand below what they answer;
 * earlier ones are behind a button, new ones appear at the end without moving what one is reading.
 *
 * What somebody writes is kept on the device, for this account and discussion, until it is sent.
 *
 * @customElement foyer-thread
 * @attr {'light' | 'dark' | 'system'} theme - Default: the page's own `color-scheme`.
 * @attr {'compact'} density - Less room between things, for pages with little of it.
 * @slot heading - Instead of the `heading` attribute.
 * @slot not-found - Instead of the default words when there is no such discussion for the reader.
 * @slot signed-out - Instead of the invitation to sign in.
 * @csspart heading - The heading.
 * @csspart post - The post that it began with.
 * @csspart more - The button that opens what else one can do with a message.
 * @csspart poll - The poll, if the post has one.
 * @csspart praise - Who is praised, and what for.
 * @csspart announcement - Until when an announcement matters, and the button that confirms it.
 * @csspart attachments - Pictures and files of a message.
 * @csspart outcome - What came of it: the best answer, the decision.
 * @csspart actions - The line of reactions below the post.
 * @csspart reaction - A reaction with its count.
 * @csspart react - The button that opens the reactions.
 * @csspart show-more - The button that unfolds a long text.
 * @csspart load-earlier - The button that shows earlier replies.
 * @csspart replies - The list of replies.
 * @csspart reply - One reply.
 * @csspart reply-button - The button that answers a reply.
 * @csspart reply-box - Where a reply is written.
 * @csspart problem - A line that says what went wrong.
 * @csspart retry - The button in that line.
 * @csspart skeleton - What stands in the place of what is on its way.
 * @csspart signed-out - The invitation to sign in.
 * @csspart sign-in - The button in that invitation.
 * @cssprop [--foyer-space=16px] - Room between things.
 */
export class FoyerThread extends LitElement {
  static override styles = threadStyles;

  /** The post whose discussion to show. */
  @property({attribute: 'post-id'}) postId = '';
  /** Shows this text above the discussion. */
  @property() heading = '';
  /** Level of the heading, from 1 to 6; the post's title comes one level below. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  readonly #localize = new LocalizeController(this);
  readonly #words = new DiscussionWordsController(this, () => this.#localize.language);
  readonly #session = new SessionController(this);
  readonly #discussion = new DiscussionController(this, () => this.postId || null);
  readonly #reactions = new ReactionsController(this, this.#session, (error) =>
    reactionProblem(this.#localize.words, error),
  );
  readonly #reports = moderate(this, this.#session, () => (this.postId ? {postId: this.postId} : null), loadReports);

  constructor() {
    super();
    hearActs(this);
    hearLinks(this, () => ({
      postId: () => this.postId || null,
      isReady: () => this.#part !== null,
      reveal: (messageId) => this.reveal(messageId),
    }));
  }

  override render() {
    const {words: common, language, direction} = this.#localize;
    const {words} = this.#words;
    const {state} = this.#discussion;
    const isMissing = state.kind === 'failed' && state.error.kind === 'unavailable' && !state.error.hint;
    return html`<section
      lang=${language}
      dir=${direction}
      aria-label=${this.heading || (words?.thread.heading ?? nothing)}
    >
      <slot name="heading">${this.heading ? heading(this.heading, this.headingLevel) : nothing}</slot>
      ${words || !this.#words.isLost ? this.#picture(words, isMissing) : html`<p role="status">${common.problem.unreachable}</p>`}
      <slot name="not-found" ?hidden=${!isMissing}
        >${isMissing ? html`<p class="muted" role="status">${words?.thread.notFound}</p>` : nothing}</slot
      >
      <slot name="signed-out" ?hidden=${state.kind !== 'signed-out'}
        >${state.kind === 'signed-out' ? this.#views().signedOut(state.problem) : nothing}</slot
      >
    </section>`;
  }

  #picture(words: DiscussionWords | null, isMissing: boolean): unknown {
    if (!this.postId) {
      hint('<foyer-thread>: set "post-id" to the id of the post whose discussion to show.');
      return html`<p class="muted" role="status">${words?.thread.noId}</p>`;
    }
    const {state} = this.#discussion;
    if (isMissing || state.kind === 'signed-out') return nothing;
    if (state.kind === 'ready' && words) return this.#ready(state.result, words);
    const views = this.#views();
    if (state.kind === 'failed') return views.failed(state.error);
    return state.kind === 'detached' ? views.detached() : views.pending();
  }

  #views() {
    const {words} = this.#localize;
    return viewState({
      words,
      pending: () => postSkeletons(words),
      signIn: () => this.#session.signIn(),
      retry: () => void this.refresh(),
    });
  }

  #ready(discussion: Discussion, words: DiscussionWords) {
    const {post, isGone, error, replies} = discussion;
    const {words: common} = this.#localize;
    return html`
      ${error && replies ? problemLine(common, error, () => void this.refresh()) : nothing}
      ${isGone ? nothing : this.#reports(this.#localize.current)}
      <div @foyer-react=${this.#reactions.react} @foyer-quote=${this.#quote}>
        ${post ? this.#post(post, words) : nothing}
        <foyer-discussion
          exportparts="outcome, load-earlier, replies, reply, more, reply-button, reply-box, reaction, react, show-more, attachments, problem, retry, sign-in"
          .localization=${this.#localize.current}
          .words=${words}
          .discussion=${discussion}
          .hands=${this.#discussion.hands}
          .box=${this.#discussion.box}
          .reactionTypes=${this.#session.info?.reactions ?? noReactions}
          .notices=${this.#reactions.notices}
          .level=${Math.min(6, this.headingLevel + 2)}
        ></foyer-discussion>
      </div>
    `;
  }

  #post(post: ThreadPost, words: DiscussionWords) {
    const {participantCount, replyCount} = post;
    const {words: common} = this.#localize;
    return html`<foyer-post-card
        exportparts="post, more, actions, reaction, react, show-more, poll, praise, announcement, attachments"
        .post=${cardOf(post)}
        .localization=${this.#localize.current}
        .reactionTypes=${this.#session.info?.reactions ?? noReactions}
        .position=${1}
        .setSize=${1}
        .canQuote=${true}
        .level=${Math.min(6, this.headingLevel + 1)}
        .notice=${this.#reactions.notices.get(post.id) ?? ''}
      ></foyer-post-card>
      <p class="facts small muted">
        ${replyCount ? html`<span>${common.common.replies(replyCount)}</span>` : nothing}
        ${participantCount ? html`<span>${words.thread.participants(participantCount)}</span>` : nothing}
      </p>`;
  }

  #quote(event: QuoteEvent): void {
    event.stopPropagation();
    void this.#part?.quote(event.markdown);
    this.#part?.focusBox();
  }

  get #part(): FoyerDiscussion | null {
    return this.renderRoot.querySelector('foyer-discussion');
  }

  /** Scrolls to a reply, or to the post, and moves the focus there. Resolves to whether it is there. */
  async reveal(messageId: string): Promise<boolean> {
    const card = this.renderRoot.querySelector<FoyerPostCard>('foyer-post-card');
    if (messageId === this.postId && card) {
      await card.updateComplete;
      card.scrollIntoView({block: 'start'});
      card.focus({preventScroll: true});
      return true;
    }
    return (await this.#part?.reveal(messageId)) ?? false;
  }

  /** Asks the network again for the newest replies. Resolves when the answer, or the failure, is shown. */
  async refresh(): Promise<void> {
    if (this.#words.isLost) await this.#words.retry();
    await this.#discussion.refresh();
    await this.updateComplete;
  }
}
if (!customElements.get('foyer-thread')) customElements.define('foyer-thread', FoyerThread);

const cards = new WeakMap<ThreadPost, PostPartsFragment>();

/** The post as a card draws it: whole, and without what stands below it: replies, and what they came to. One object for one state of the post. */
function cardOf(post: ThreadPost): PostPartsFragment {
  const outcome = {question: post.question?.bestAnswer ? null : post.question, decision: null};
  const card = cards.get(post) ?? {...post, ...outcome, body: post.whole, replyCount: 0, replies: null};
  cards.set(post, card);
  return card;
}

declare global {
  interface HTMLElementTagNameMap {
    'foyer-thread': FoyerThread;
  }
}
