import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {showsAnyMessage} from '../../controllers/data/hear-links.js';
import {ReadController} from '../../controllers/data/read.js';
import {SessionController} from '../../controllers/data/session.js';
import {ClockController} from '../../controllers/view/clock.js';
import {LocalizeController} from '../../controllers/view/localize.js';
import {hint} from '../../lib/hint.js';
import {messageLink} from '../../lib/message-link.js';
import {safeUrl} from '../../lib/safe-url.js';
import type {NetworkError} from '../../network/errors.js';
import {trendingWords} from '../../localization/trending.js';
import {trending, type Trend} from '../../network/operations/trending.js';
import {heading} from '../../parts/heading.js';
import {problemLine, problemText} from '../../parts/problem.js';
import {sparkline} from '../../parts/sparkline.js';
import {viewState} from '../../parts/view-state.js';
import {trendingOf} from './trending-of.js';
import {FoyerOpenPostEvent} from './trending.events.js';
import {trendingStyles} from './trending.styles.js';
import {why} from './why.js';

export type {FoyerOpenPostEvent} from './trending.events.js';

/** Seconds. Trends change slowly: the network is not asked more often than this, however fast it may be polled. */
const leastPause = 180;

/**
 * What many people are talking about: discussions or topics, the liveliest first, each with the people in it, a curve of
 * its activity and the reason why it is here. Asks again now and then while somebody looks.
 *
 * @customElement foyer-trending
 * @attr {'light' | 'dark' | 'system'} theme - Default: the page's own `color-scheme`.
 * @attr {'compact'} density - Less room between things, for pages with little of it.
 * @fires {FoyerOpenPostEvent} foyer-before-open-post - Before a discussion opens; cancel to open it your own way.
 * @slot heading - Instead of the `heading` attribute.
 * @slot empty - Instead of the default words when nothing is trending.
 * @slot signed-out - Instead of the invitation to sign in.
 * @csspart heading - The heading.
 * @csspart list - The list of trends.
 * @csspart trend - One trend.
 * @csspart sparkline - The curve of a trend.
 * @csspart problem - A line that says what went wrong.
 * @csspart retry - The button in that line.
 * @csspart signed-out - The invitation to sign in.
 * @csspart sign-in - The button in that invitation.
 */
export class FoyerTrending extends LitElement {
  static override styles = trendingStyles;

  /** What to rank: `posts` or `topics`. */
  @property() of: 'posts' | 'topics' = 'posts';
  /** How far to look back: `day`, `week` or `month`. */
  @property() window: 'day' | 'week' | 'month' = 'week';
  /** Looks only at this group. Without it: at everything that the person may read. */
  @property({attribute: 'group-id'}) groupId = '';
  /** How many to show at most, from 1 to 50. */
  @property({type: Number}) limit = 5;
  /** Shows this text above the list. Without it: "Trending" in the page's language. */
  @property() heading = '';
  /** Level of the heading, from 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;
  /** Shows no heading, for a page that has its own. */
  @property({type: Boolean, attribute: 'no-heading'}) noHeading = false;

  readonly #localize = new LocalizeController(this);
  readonly #session = new SessionController(this);
  readonly #trends = new ReadController<readonly Trend[]>(this, () => this.#of.asked && trending(this.#of.asked));
  /** Ticks every half minute while somebody looks: that is when it may be time to ask again. */
  readonly #clock = new ClockController(this, () => this.#askAgain());
  #lastResult: readonly Trend[] | null = null;
  #lastAsked = 0;

  override render() {
    const {words, language, direction} = this.#localize;
    const {wrong} = this.#of;
    if (wrong) hint(`<foyer-trending>: "${wrong.value}" is no value for "${wrong.name}". Known: ${wrong.known}.`);
    const {state} = this.#trends;
    const {kind} = state;
    // Where the network knows no trends there is no panel: a heading above nothing would look broken.
    if (kind === 'unsupported' && !wrong) return nothing;
    return html`<section lang=${language} dir=${direction} aria-label=${this.#title}>
      <slot name="heading">${this.noHeading ? nothing : heading(this.#title, this.headingLevel)}</slot>
      ${
        wrong
          ? html`<p class="muted" role="status">${words.problem.attribute(wrong.name, wrong.value)}</p>`
          : this.#picture()
      }
      <slot name="signed-out" ?hidden=${kind !== 'signed-out'}
        >${
          state.kind === 'signed-out'
            ? html`${this.#views().signedOut(state.problem)}${this.#bones('shadows')}`
            : nothing
        }</slot
      >
      <slot name="empty" ?hidden=${!this.#isEmpty}
        >${this.#isEmpty ? html`<p class="empty muted">${trendingWords(words).empty}</p>` : nothing}</slot
      >
    </section>`;
  }

  protected override updated(): void {
    const {state} = this.#trends;
    if (state.kind !== 'ready' || state.result === this.#lastResult) return;
    this.#lastResult = state.result;
    this.#lastAsked = this.#clock.now.getTime();
  }

  #askAgain(): void {
    if (this.#trends.state.kind !== 'ready') return;
    const now = this.#clock.now.getTime();
    const pause = Math.max(leastPause, this.#session.info?.pollIntervalSeconds ?? 0) * 1000;
    if (now - this.#lastAsked < pause) return;
    this.#lastAsked = now;
    void this.#trends.refresh();
  }

  #picture() {
    return this.#trends.render({
      ...this.#views(),
      signedOut: () => nothing,
      ready: (trends) => this.#list(trends),
    });
  }

  #views() {
    const {words} = this.#localize;
    return viewState({
      words,
      pending: () => this.#skeleton(),
      signIn: () => this.#session.signIn(),
      retry: () => void this.refresh(),
    });
  }

  #list(trends: readonly Trend[]) {
    const {state} = this.#trends;
    const error = state.kind === 'ready' ? state.error : null;
    const shown = trends.filter(({subject}) => subject.__typename === 'Post' || subject.__typename === 'Topic');
    return html`${error ? this.#oldLine(error) : nothing}
      <ol class="list" part="list" role="list">
        ${shown.map((trend) => this.#trend(trend))}
      </ol>`;
  }

  #trend(trend: Trend) {
    const {words} = this.#localize;
    const values = trend.series?.map(({value}) => value) ?? [];
    const facts = this.#facts(trend);
    return html`<li class="trend" part="trend">
      <span class="rank"
        ><span class="spoken">${trendingWords(words).rank(trend.rank)}</span
        ><span aria-hidden="true">${this.#localize.formats.number(trend.rank)}</span></span
      >
      ${this.#name(trend)}
      <div class="facts small muted">${facts ? html`<span>${facts}</span>` : nothing} ${this.#why(trend)}</div>
      ${values.length > 1 ? sparkline(this.#localize.current, values) : nothing}
    </li>`;
  }

  /** A link where it leads somewhere, here or in the network: what can't be opened must not look as if it could. */
  #name({subject}: Trend): TemplateResult {
    const isTopic = subject.__typename === 'Topic';
    const name = isTopic ? `#${subject.name}` : (subject.title ?? subject.excerpt);
    const language = (isTopic ? null : subject.language) ?? nothing;
    const href = !isTopic && showsAnyMessage() ? messageLink(subject) : safeUrl(subject.url);
    if (!href) return html`<span class="title" dir="auto" lang=${language} title=${name}>${name}</span>`;
    return html`<a
      class="title"
      dir="auto"
      lang=${language}
      title=${name}
      href=${href}
      @click=${(event: MouseEvent) => !isTopic && this.#open(event, subject.id)}
      >${name}</a
    >`;
  }

  /** Counts that the network can't give are left out: not known is not none. */
  #facts({participantCount, replyCount}: Trend): string {
    const {words} = this.#localize;
    const {common} = words;
    const said = trendingWords(words);
    const period = this.window.toUpperCase() as 'DAY' | 'WEEK' | 'MONTH';
    if (participantCount !== null && replyCount) {
      return said.activity(common.people(participantCount), common.replies(replyCount), period);
    }
    if (participantCount !== null) return common.people(participantCount);
    return replyCount === null ? '' : common.replies(replyCount);
  }

  #why(trend: Trend) {
    const {words} = this.#localize;
    return html`<details>
      <summary>${trendingWords(words).why}</summary>
      <p>${why(words, trend)}</p>
    </details>`;
  }

  #skeleton() {
    const {words} = this.#localize;
    return html`<p class="spoken" role="status">${words.common.loading}</p>
      ${this.#bones()}`;
  }

  /** What stands where the trends will be; as shadows: what one would see after signing in. */
  #bones(className = '') {
    const bones = html`<li class="trend">
      <i></i>
      <div><i class="bone"></i><i class="bone medium"></i><i class="bone short"></i></div>
      <i class="bone curve-to-come"></i>
    </li>`;
    return html`<ol class="list ${className}" aria-hidden="true">
      ${Array.from({length: Math.min(this.limit, 5)}, () => bones)}
    </ol>`;
  }

  #oldLine(error: NetworkError) {
    const {words} = this.#localize;
    const said = error.kind === 'offline' ? words.common.offline : problemText(words, error);
    return problemLine(words, error, () => void this.refresh(), said);
  }

  get #title(): string {
    const {heading: posts, topics} = trendingWords(this.#localize.words);
    return this.heading || (this.of === 'topics' ? topics : posts);
  }

  get #of(): ReturnType<typeof trendingOf> {
    return trendingOf(this);
  }

  get #isEmpty(): boolean {
    const {state} = this.#trends;
    return state.kind === 'ready' && state.result.length === 0;
  }

  #open(event: MouseEvent, postId: string): void {
    if (!this.dispatchEvent(new FoyerOpenPostEvent(postId))) event.preventDefault();
  }

  /** Asks the network again. Resolves when the answer, or the failure, is shown. */
  async refresh(): Promise<void> {
    await this.#trends.refresh();
    await this.updateComplete;
  }
}
if (!customElements.get('foyer-trending')) customElements.define('foyer-trending', FoyerTrending);

declare global {
  interface HTMLElementTagNameMap {
    'foyer-trending': FoyerTrending;
  }
}
