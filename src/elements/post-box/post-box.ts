import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {PostingController} from '../../controllers/data/posting.js';
import {hearActs} from '../../controllers/data/hear-acts.js';
import {CoachingController} from '../../controllers/data/coaching.js';
import {ReadController} from '../../controllers/data/read.js';
import {SessionController} from '../../controllers/data/session.js';
import {LocalizeController} from '../../controllers/view/localize.js';
import type {Suggestion, SuggestionAnswer, SuggestionQuery} from '../../controllers/view/suggestion.js';
import {hint} from '../../lib/hint.js';
import {postBoxWords} from '../../localization/post-box.js';
import type {SignInProblem} from '../../network/network.js';
import {group, myGroups, type GroupChoice} from '../../network/operations/group.js';
import {desk, type Desk} from '../../network/operations/desk.js';
import {networkInfo, type NetworkInfo} from '../../network/operations/network.js';
import type {PostKind} from '../../network/schema.js';
import {suggestions} from '../../network/operations/suggestion.js';
import type {Place} from '../../parts/audience/place.js';
import type {ComposerChangeEvent, ComposerSendEvent} from '../../parts/composer/composer.events.js';
import {composerLine, focusComposer} from '../../parts/composer/late-composer.js';
import {heading} from '../../parts/heading.js';
import {keptPlace} from '../../parts/kept/place.js';
import type {KnownKind} from '../../parts/known-kind.js';
import {problemLine} from '../../parts/problem.js';
import type {TextAskEvent} from '../../parts/text-box/text-box.events.js';
import {viewState} from '../../parts/view-state.js';
import {kindsOf} from './kinds-of.js';
import {placeOf, placesOf} from './places-of.js';
import {FoyerBeforePostEvent, FoyerPostEvent, type PostBoxKind} from './post-box.events.js';
import {postBoxStyles} from './post-box.styles.js';
import {problemOf, runOut} from './problem-of.js';

export type {FoyerBeforePostEvent, FoyerPostEvent} from './post-box.events.js';

/**
 * Where people write: one inviting line that unfolds when it is touched. The author chooses who sees the post, unless
 * the page has chosen a group. What was written is kept on the device, for this account, until it is sent.
 *
 * @customElement foyer-post-box
 * @attr {'light' | 'dark' | 'system'} theme - Default: the page's own `color-scheme`.
 * @attr {'compact'} density - Less room between things, for pages with little of it.
 * @fires {FoyerBeforePostEvent} foyer-before-post - Before a post is sent; cancel to keep it back.
 * @fires {FoyerPostEvent} foyer-post - The network has the post, at once or after it has waited.
 * @slot heading - Instead of the `heading` attribute.
 * @csspart heading - The heading.
 * @csspart line - The line that stands in the place of the text box while nothing can be written.
 * @csspart sign-in - The button that starts a sign-in.
 * @csspart problem - A line that says why nothing can be written.
 * @csspart retry - The button in that line.
 * @csspart kept - Texts that were written here and have not been sent.
 */
export class FoyerPostBox extends LitElement {
  static override styles = postBoxStyles;

  /** Posts go to this group. Without it, the author chooses among their groups and the whole network. */
  @property({attribute: 'group-id'}) groupId = '';
  /**
   * Kinds of post to offer, separated by spaces: `update`, `question`, `poll`, `praise`, `announcement`. Without it, all that
   * the network takes from this person.
   */
  @property() kinds = '';
  /** The inviting line. Without it: "Ask, share or thank …" in the page's language. */
  @property() prompt = '';
  /** Shows this text above the box. */
  @property() heading = '';
  /** Level of the heading, from 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  readonly #localize = new LocalizeController(this);
  readonly #session = new SessionController(this);
  readonly #info = new ReadController<NetworkInfo>(this, networkInfo);
  // Whoever reads without a sign-in has no groups to ask for.
  readonly #groups = new ReadController<readonly GroupChoice[]>(this, () =>
    this.groupId || this.#session.state.kind !== 'signed-in' ? null : myGroups(),
  );
  readonly #group = new ReadController<GroupChoice>(this, () => (this.groupId ? group(this.groupId) : null));
  readonly #found = new ReadController<readonly Suggestion[]>(this, () => this.#wanted);
  readonly #desk = new ReadController<Desk>(this, () => (this.isReached ? desk() : null));
  readonly #posting = new PostingController(
    this,
    () => this.groupId || null,
    ({post}, {kind, groupId}) => this.dispatchEvent(new FoyerPostEvent(post?.id ?? null, kindOf(kind), groupId)),
  );

  readonly #coach = new CoachingController(this, () =>
    this.isReached ? (this.#setting?.info.viewer?.person.id ?? null) : null,
  );

  /** Who or what is being named in the text right now. */
  @state() private asked: SuggestionQuery | null = null;
  /** Somebody has reached for the box: now it is worth asking what else writing needs. */
  @state() private isReached = false;
  /** What could be done here when the session ran out: a text that waits for the next sign-in keeps its box. */
  #setting: Setting | null = null;

  override render() {
    const {language, direction, words} = this.#localize;
    return html`<section lang=${language} dir=${direction} aria-label=${this.heading || postBoxWords(words).label}>
      <slot name="heading">${this.heading ? heading(this.heading, this.headingLevel) : nothing}</slot>
      ${this.#picture()} ${keptPlace(this.#posting.kept, this.#localize.current, this.#posting.isWritten)}
    </section>`;
  }

  #picture() {
    const {words} = this.#localize;
    const {kind} = this.#session.state;
    if (kind !== 'signed-in' && kind !== 'unknown' && this.#posting.isWritten && this.#setting) {
      return this.#composer(this.#setting);
    }
    return this.#info.render({
      ...viewState({
        words,
        pending: () => this.#line(html`<i class="bone"></i>`, true),
        signIn: () => this.#signIn(),
        retry: () => void this.#info.refresh(),
      }),
      signedOut: (problem) => this.#signedOut(problem),
      ready: (info) => this.#ready(info),
    });
  }

  #signedOut(problem: SignInProblem | null) {
    const {words} = this.#localize;
    return this.#line(
      html`<p>${problem ? words.signIn.problem[problem] : postBoxWords(words).invitation}</p>
        ${this.#signInButton(problem)}`,
    );
  }

  #ready(info: NetworkInfo) {
    const {words} = this.#localize;
    // Page and network let anybody read; who writes is somebody.
    if (!info.viewer && this.#session.state.kind !== 'signed-in') return this.#signedOut(null);
    const {kinds, wrong} = kindsOf(this.kinds, info.creatableKinds);
    if (wrong) {
      hint(
        `<foyer-post-box>: "${wrong}" is no value for "kinds". Known: update, question, poll, praise, announcement.`,
      );
      return this.#line(html`<p>${words.problem.attribute('kinds', wrong)}</p>`);
    }
    if (kinds.length === 0 || !info.viewer?.capabilities.includes('POST')) {
      return this.#line(html`<p>${postBoxWords(words).readOnly}</p>`);
    }
    const read = this.groupId ? this.#group : this.#groups;
    if (read.state.kind === 'pending' || this.#posting.isLooking) return this.#line(html`<i class="bone"></i>`, true);
    if (this.groupId && read.state.kind === 'failed') {
      return problemLine(words, read.state.error, () => void this.#group.refresh());
    }
    const places = this.#places(info);
    if (!places.some(({canPost}) => canPost)) return this.#line(html`<p>${postBoxWords(words).notAllowed}</p>`);
    // Where nobody may announce, announcing is not offered.
    const isForAll = places.some(({canAnnounce}) => canAnnounce);
    const offered = isForAll ? kinds : kinds.filter((kind) => kind !== 'ANNOUNCEMENT');
    if (offered.length === 0) return this.#line(html`<p>${postBoxWords(words).mayNotAnnounce}</p>`);
    return this.#composer((this.#setting = {info, kinds: offered, places}));
  }

  /** Groups that could not be fetched leave the network itself: a text for one of them then waits for a choice. */
  #places({name, viewer}: NetworkInfo): readonly Place[] {
    const [one, mine] = [this.#group.state, this.#groups.state];
    if (this.groupId) return one.kind === 'ready' ? [placeOf(one.result)] : [];
    return placesOf(name, mine.kind === 'ready' ? mine.result : [], viewer?.capabilities.includes('ANNOUNCE') ?? false);
  }

  #composer({info, kinds, places}: Setting) {
    const {words} = this.#localize;
    const {label, prompt} = postBoxWords(words);
    const person = info.viewer?.person ?? null;
    const problem = this.#session.state.kind !== 'signed-in' ? runOut(words) : problemOf(words, this.#posting.error);
    const notice = this.#notice;
    const line = composerLine({
      localization: this.#localize.current,
      person,
      label,
      prompt: this.prompt || prompt,
      isWanted: this.#posting.isWritten || problem !== null || notice !== '',
      redraw: () => this.requestUpdate(),
    });
    return html`<foyer-composer
      .localization=${this.#localize.current}
      .person=${person}
      .prompt=${this.prompt}
      .kinds=${kinds}
      .places=${places}
      .maxLength=${info.maxBodyLength}
      .writing=${this.#posting.initial}
      .answer=${this.#answer}
      .desk=${this.#deskNow}
      .coaching=${this.#coach.coaching}
      .problem=${problem}
      .notice=${notice}
      ?sending=${this.#posting.isSending}
      @text-ask=${(event: TextAskEvent) => (this.asked = event.query)}
      @composer-open=${() => (this.isReached = true)}
      @composer-change=${this.#keep}
      @composer-send=${this.#send}
      @composer-sign-in=${this.#signIn}
      >${line}</foyer-composer
    >`;
  }

  /** What stands in the place of the composer, and has its size. */
  #line(content: TemplateResult, isPending = false) {
    return html`<div class="line" part="line" aria-busy=${isPending}>
      ${isPending ? html`<i class="bone round" aria-hidden="true"></i>` : nothing}
      <div class="paper">${content}</div>
    </div>`;
  }

  #signInButton(problem: SignInProblem | null) {
    const {signIn, switchAccount} = this.#localize.words.signIn;
    const act = problem === 'not-accepted' ? switchAccount : signIn;
    return html`<button class="button" part="sign-in" type="button" @click=${this.#signIn}>${act}</button>`;
  }

  get #wanted() {
    return this.asked && suggestions({...this.asked, groupId: this.#posting.groupId});
  }

  get #answer(): SuggestionAnswer | null {
    const {state} = this.#found;
    return this.asked && state.kind === 'ready' ? {query: this.asked, items: state.result} : null;
  }

  readonly #signIn = (): void => this.#posting.signIn();

  #keep({writing}: ComposerChangeEvent): void {
    this.#posting.keep(writing);
    this.#coach.follow(writing);
  }

  async #send({writing, facet, shown}: ComposerSendEvent): Promise<void> {
    if (!this.#setting || this.#posting.isSending) return;
    const {info} = this.#setting;
    const {text, mentions, groupId, kind} = writing;
    if (!this.dispatchEvent(new FoyerBeforePostEvent(text, kindOf(kind), groupId))) return;
    const {ok} = await this.#posting.send(writing, {
      kind,
      facet,
      ...shown,
      markdown: text.trim(),
      mentions,
      attachments: writing.attachments,
      author: info.viewer?.person ?? null,
    });
    if (ok) this.#coach.encouraged();
  }

  get #deskNow(): Desk | null {
    const {state} = this.#desk;
    return state.kind === 'ready' ? state.result : null;
  }

  get #notice(): string {
    const {sent, isAtRisk} = this.#posting;
    const words = postBoxWords(this.#localize.words);
    if (sent === 'waiting') return words.waiting;
    return sent === 'shown' ? words.sent : sent === 'held' ? words.heldForReview : isAtRisk ? words.notKept : '';
  }

  /** Puts the caret into the text box, if there is one. */
  override focus(options?: FocusOptions): void {
    focusComposer(this.renderRoot.querySelector('foyer-composer'), options);
  }

  /** Asks the network again what can be written, and where. Resolves when the answer, or the failure, is shown. */
  async refresh(): Promise<void> {
    await Promise.all([this.#info.refresh(), this.#groups.refresh(), this.#group.refresh()]);
    await this.updateComplete;
  }
}
// Whoever writes may ask what a text will look like, and attach files.
FoyerPostBox.addInitializer((box) => hearActs(box));

if (!customElements.get('foyer-post-box')) customElements.define('foyer-post-box', FoyerPostBox);

const kindOf = (kind: PostKind): PostBoxKind => kind.toLowerCase() as PostBoxKind;

/** What a composer is drawn with. */
interface Setting {
  readonly info: NetworkInfo;
  readonly kinds: readonly KnownKind[];
  readonly places: readonly Place[];
}

declare global {
  interface HTMLElementTagNameMap {
    'foyer-post-box': FoyerPostBox;
  }
}
