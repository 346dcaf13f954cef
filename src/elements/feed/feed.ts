import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {hearActs} from '../../controllers/data/hear-acts.js';
import {hearLinks} from '../../controllers/data/hear-links.js';
import {moderate} from '../../controllers/data/moderation.js';
import {PagesController} from '../../controllers/data/pages.js';
import {ReactionsController} from '../../controllers/data/reactions.js';
import {SessionController} from '../../controllers/data/session.js';
import {WatchController} from '../../controllers/data/watch.js';
import {LocalizeController} from '../../controllers/view/localize.js';
import {hint} from '../../lib/hint.js';
import {feed, feedChanges, type FeedEdge} from '../../network/operations/feed.js';
import {isExpected} from '../../network/operations/post.js';
import '../../parts/post-card.js';
import type {FoyerPostCard} from '../../parts/post-card.js';
import {heading} from '../../parts/heading.js';
import {icon} from '../../parts/icon.js';
import {problemLine, problemText, reactionProblem} from '../../parts/problem.js';
import {loadReports} from '../../parts/reports/load-reports.js';
import {postShadows, postSkeletons} from '../../parts/skeleton.js';
import {signedOut, viewState} from '../../parts/view-state.js';
import {cardOf, moveBetweenPosts} from './between-posts.js';
import {feedOf} from './feed-of.js';
import {feedStyles} from './feed.styles.js';
import {noticeOf} from './notice-of.js';
import {openThread} from './open-thread.js';

export type {FoyerOpenThreadEvent} from './feed.events.js';

const noReactions: readonly [] = [];

/**
 * The posts of one feed, newest activity first, kept up to date while it is on the page. Without attributes: what the
 * signed-in person's own home feed holds. New posts wait behind a button, so that nothing moves what one is reading.
 *
 * With the keyboard: Page Down and Page Up go from post to post, Ctrl+End and Ctrl+Home leave the feed.
 *
 * @customElement foyer-feed
 * @attr {'light' | 'dark' | 'system'} theme - Default: the page's own `color-scheme`.
 * @attr {'compact'} density - Less room between things, for pages with little of it.
 * @fires {FoyerOpenThreadEvent} foyer-open-thread - Before a discussion opens below its post; cancel to open it your own way.
 * @slot heading - Instead of the `heading` attribute.
 * @slot compose - Above the posts, such as for a `<foyer-post-box>`.
 * @slot empty - Instead of the default words when there are no posts.
 * @slot signed-out - Instead of the invitation to sign in.
 * @csspart heading - The heading.
 * @csspart list - The list of posts.
 * @csspart arrivals - The button that shows posts which arrived meanwhile.
 * @csspart load-more - The button that loads older posts.
 * @csspart problem - A line that says what went wrong.
 * @csspart retry - The button in that line.
 * @csspart skeleton - What stands in the place of posts that are on their way.
 * @csspart signed-out - The invitation to sign in.
 * @csspart sign-in - The button in that invitation.
 * @csspart post - A post. The parts below are inside it.
 * @csspart more - The button that opens what else one can do with a message.
 * @csspart reason - Why it is here.
 * @csspart show-more - The button that unfolds a long text.
 * @csspart poll - A poll.
 * @csspart praise - Who is praised, and what for.
 * @csspart announcement - Until when an announcement matters, and the button that confirms it.
 * @csspart attachments - Pictures and files of a message.
 * @csspart outcome - What came of it, such as an answer.
 * @csspart actions - The line of reactions and replies.
 * @csspart reaction - A reaction with its count.
 * @csspart react - The button that opens the reactions.
 * @csspart reply-count - How many replies it has; opens the discussion.
 * @csspart replies - The last replies; all of them while the discussion is open.
 * @csspart reply - One reply.
 * @csspart reply-button - The button that answers a reply.
 * @csspart reply-box - Where a reply is written.
 * @csspart load-earlier - The button that shows earlier replies.
 * @cssprop [--foyer-space=16px] - Room above and below each post.
 * @cssprop [--foyer-header=0px] - Height of a header that stays at the window's top: nothing of the feed hides behind it.
 */
export class FoyerFeed extends LitElement {
  static override styles = feedStyles;

  /** Which stream to show: `home`, `following`, `all` or `leadership`. The ids below take its place. */
  @property() scope: 'home' | 'following' | 'all' | 'leadership' = 'home';
  /** Shows the posts of this group. */
  @property({attribute: 'group-id'}) groupId = '';
  /** Shows the posts on this topic. */
  @property({attribute: 'topic-id'}) topicId = '';
  /** Shows the posts of this person. */
  @property({attribute: 'author-id'}) authorId = '';
  /** Shows only these kinds, separated by spaces: `update`, `question`, `poll`, `praise`, `announcement`. */
  @property() kind = '';
  /** `activity` (latest replies first), `newest` (latest posts first) or `relevance`. */
  @property() order: 'activity' | 'newest' | 'relevance' = 'activity';
  /** Posts to load at a time, from 1 to 50. */
  @property({type: Number}) limit = 10;
  /** Shows this text above the posts. */
  @property() heading = '';
  /** Level of the heading, from 1 to 6; posts with a title come one level below. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  readonly #localize = new LocalizeController(this);
  readonly #session = new SessionController(this);
  readonly #feed = new PagesController<FeedEdge>(this, () => this.#asked && feed(this.#asked));
  readonly #arrivals = new WatchController(this, () => this.#asked && feedChanges(this.#asked));
  readonly #reactions = new ReactionsController(this, this.#session, (error) =>
    reactionProblem(this.#localize.words, error),
  );

  readonly #reports = moderate(this, this.#session, () => this.#asked && {feed: this.#asked.scope}, loadReports);

  /** What the attributes ask for; null while they say something that is not known. */
  #asked: ReturnType<typeof feedOf>['asked'] = null;
  #wrong: ReturnType<typeof feedOf>['wrong'] = null;

  /** Said to the ear after a person's own act. */
  @state() private said = '';

  constructor() {
    super();
    hearActs(this);
    hearLinks(this, async () => (await import('./linked.js')).targetIn(this, () => this.#localize.current), true);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    ({asked: this.#asked, wrong: this.#wrong} = feedOf(this));
    if (this.#wrong)
      hint(`<foyer-feed>: "${this.#wrong.value}" is no value for "${this.#wrong.name}". ${this.#wrong.known}`);
  }

  override render() {
    const {words, language, direction} = this.#localize;
    const {state} = this.#feed;
    return html`<section lang=${language} dir=${direction} aria-label=${this.heading || words.feed.heading}>
      <slot name="heading">${this.heading ? heading(this.heading, this.headingLevel) : nothing}</slot>
      <slot name="compose"></slot>
      ${this.#wrong ? html`<p class="muted" role="status">${words.problem.attribute(this.#wrong.name, this.#wrong.value)}</p>` : this.#picture()}
      <slot name="signed-out" ?hidden=${state.kind !== 'signed-out'}
        >${state.kind === 'signed-out' ? html`${this.#views().signedOut(state.problem)}${postShadows()}` : nothing}</slot
      >
      <slot name="empty" ?hidden=${!this.#isEmpty}>${this.#isEmpty ? this.#empty() : nothing}</slot>
      <p class="spoken" role="status">
        ${this.#arrivals.arrivedCount ? words.feed.arrived(this.#arrivals.arrivedCount) : this.said}
      </p>
    </section>`;
  }

  #picture() {
    return this.#feed.render({
      ...this.#views(),
      signedOut: () => nothing,
      ready: (edges) => this.#list(edges),
    });
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

  get #isEmpty(): boolean {
    return this.#feed.state.kind === 'ready' && this.#feed.state.result.length === 0;
  }

  #empty() {
    const {words} = this.#localize;
    return html`<div class="empty">
      <p class="title">${words.feed.empty}</p>
      <p class="muted">${words.feed.emptyHint}</p>
    </div>`;
  }

  #list(edges: readonly FeedEdge[]) {
    const {words} = this.#localize;
    const problem = this.#feed.state.kind === 'ready' ? this.#feed.state.error : null;
    const isAnonymous = this.#session.state.kind !== 'signed-in';
    return html`
      ${isAnonymous ? signedOut(words, () => this.#session.signIn(), words.signIn.takePart) : nothing}
      ${this.#reports(this.#localize.current)} ${problem && !this.#feed.moreError ? this.#oldLine(problem) : nothing}
      <div class="arrivals">${this.#arrivals.arrivedCount ? this.#arrivedButton() : nothing}</div>
      <div
        class="list"
        part="list"
        role=${edges.length > 0 ? 'feed' : nothing}
        aria-label=${edges.length > 0 ? this.heading || words.feed.heading : nothing}
        aria-busy=${this.#feed.isLoadingMore}
        @keydown=${this.#moveBetweenPosts}
        @foyer-react=${this.#reactions.react}
        @post-open=${this.#openThread}
      >
        ${repeat(
          edges,
          ({node}) => node.id,
          (edge, index) => this.#card(edge, index, edges.length),
        )}
      </div>
      ${this.#more(edges.length)}
    `;
  }

  #card({node, reason}: FeedEdge, index: number, count: number) {
    // Nobody wonders why they see what they wrote themselves.
    const isOwn = node.author?.id === (this.#session.info?.viewer?.person.id ?? '');
    return html`<foyer-post-card
      exportparts="post, more, actions, reaction, react, reply-count, replies, reply, outcome, reason, show-more, poll, praise, announcement, attachments"
      .post=${node}
      .reason=${isOwn ? null : reason}
      .localization=${this.#localize.current}
      .reactionTypes=${this.#session.info?.reactions ?? noReactions}
      .position=${index + 1}
      .setSize=${this.#feed.hasMore ? -1 : count}
      .level=${Math.min(6, this.headingLevel + 1)}
      .thread=${null}
      .isSending=${isExpected(node)}
      .notice=${noticeOf(node, this.#reactions.notices)}
    ></foyer-post-card>`;
  }

  /** What is shown is old: said once, quietly, above what one can still read. */
  #oldLine(problem: Parameters<typeof problemText>[1]) {
    const {words} = this.#localize;
    const text = problem.kind === 'offline' ? words.common.offline : undefined;
    return problemLine(words, problem, () => void this.refresh(), text);
  }

  #arrivedButton() {
    const {words} = this.#localize;
    return html`<button class="button primary small" part="arrivals" type="button" @click=${this.#showArrivals}>
      ${icon('arrowUp')}${words.feed.arrived(this.#arrivals.arrivedCount)}
    </button>`;
  }

  #more(count: number) {
    const {words} = this.#localize;
    const {hasMore, isLoadingMore, moreError} = this.#feed;
    if (moreError) return problemLine(words, moreError, () => void this.#loadMore());
    if (!hasMore) return count > this.limit ? html`<p class="end muted small">${words.feed.end}</p>` : nothing;
    return html`<button
      class="button more"
      part="load-more"
      type="button"
      aria-disabled=${isLoadingMore}
      @click=${this.#loadMore}
    >
      ${isLoadingMore ? words.feed.loadingMore : words.feed.loadMore}
    </button>`;
  }

  /** The focus goes to the first post that was not there before: that is where one goes on reading. */
  async #loadMore(): Promise<void> {
    if (this.#feed.isLoadingMore) return;
    const before = this.#cards.length;
    await this.#feed.loadMore();
    await this.updateComplete;
    if (this.#feed.moreError) this.renderRoot.querySelector<HTMLElement>('[part=retry]')?.focus();
    else await this.#focusPost(before, {preventScroll: true});
  }

  async #showArrivals(): Promise<void> {
    const count = this.#arrivals.arrivedCount;
    await this.#arrivals.show();
    this.said = this.#localize.words.feed.shown(count);
    await this.updateComplete;
    await this.#focusPost(0);
  }

  #openThread(event: Event): void {
    openThread(this, cardOf(event));
  }

  #moveBetweenPosts(event: KeyboardEvent): void {
    moveBetweenPosts(event, this, this.#cards);
  }

  async #focusPost(index: number, options?: FocusOptions): Promise<void> {
    await this.#cards[index]?.updateComplete;
    this.#cards[index]?.focus(options);
  }

  get #cards(): FoyerPostCard[] {
    return [...this.renderRoot.querySelectorAll<FoyerPostCard>('foyer-post-card')];
  }

  /** Asks the network again for the newest posts. Resolves when the answer, or the failure, is shown. */
  async refresh(): Promise<void> {
    await this.#feed.refresh();
    await this.updateComplete;
  }
}

if (!customElements.get('foyer-feed')) customElements.define('foyer-feed', FoyerFeed);

declare global {
  interface HTMLElementTagNameMap {
    'foyer-feed': FoyerFeed;
  }
}
