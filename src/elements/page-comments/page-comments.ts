import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {hearActs} from '../../controllers/data/hear-acts.js';
import {hearLinks} from '../../controllers/data/hear-links.js';
import {PageDiscussionController, type PageDiscussion} from '../../controllers/data/page-discussion.js';
import type {GetRecordProof} from '../../controllers/data/record-proof.js';
import {ReactionsController} from '../../controllers/data/reactions.js';
import {SessionController} from '../../controllers/data/session.js';
import {DiscussionWordsController} from '../../controllers/view/discussion-words.js';
import {LocalizeController} from '../../controllers/view/localize.js';
import {hint} from '../../lib/hint.js';
import type {DiscussionWords} from '../../localization/discussion/words.js';
import {asComments, pageCommentsWords} from '../../localization/page-comments.js';
import type {NetworkError} from '../../network/errors.js';
import '../../parts/discussion/discussion.js';
import type {FoyerDiscussion} from '../../parts/discussion/discussion.js';
import {heading} from '../../parts/heading.js';
import type {QuoteEvent} from '../../parts/message-acts/carry-out.js';
import {problemLine, reactionProblem} from '../../parts/problem.js';
import {postSkeletons} from '../../parts/skeleton.js';
import {viewState} from '../../parts/view-state.js';
import {mentionsOf} from './mentions.js';
import {pageCommentsStyles} from './page-comments.styles.js';

const noReactions: readonly [] = [];

/**
 * What colleagues say about the page it stands on, or about a business record, with a box to join in. Reading makes nothing;
 * the first comment begins the discussion, once, however many people write it at the same moment.
 *
 * What somebody writes is kept on the device, for this account and page, until it is sent.
 *
 * @customElement foyer-page-comments
 * @attr {'light' | 'dark' | 'system'} theme - Default: the page's own `color-scheme`.
 * @attr {'compact'} density - Less room between things, for pages with little of it.
 * @slot heading - Instead of the `heading` attribute.
 * @slot signed-out - Instead of the invitation to sign in.
 * @csspart heading - The heading.
 * @csspart replies - The list of comments.
 * @csspart reply - One comment.
 * @csspart more - The button that opens what else one can do with a comment.
 * @csspart reaction - A reaction with its count.
 * @csspart react - The button that opens the reactions.
 * @csspart show-more - The button that unfolds a long text.
 * @csspart attachments - Pictures and files of a comment.
 * @csspart reply-button - The button that answers a comment.
 * @csspart reply-box - Where a comment is written.
 * @csspart load-earlier - The button that shows earlier comments.
 * @csspart mentions - Other discussions with a link to this page.
 * @csspart problem - A line that says what went wrong.
 * @csspart retry - The button in that line.
 * @csspart skeleton - What stands in the place of what is on its way.
 * @csspart signed-out - The invitation to sign in.
 * @csspart sign-in - The button in that invitation.
 * @cssprop [--foyer-space=16px] - Room between things.
 */
export class FoyerPageComments extends LitElement {
  static override styles = pageCommentsStyles;

  /** Address of the page that is commented on. Without it: the page's canonical link, or its own address. */
  @property() url = '';
  /** The system that a record is from, such as `crm`. With `record-type` and `record-id` it takes the place of `url`. */
  @property({attribute: 'record-system'}) recordSystem = '';
  /** The kind of record, such as `invoice`. */
  @property({attribute: 'record-type'}) recordType = '';
  /** The record's own number or name in its system. */
  @property({attribute: 'record-id'}) recordId = '';
  /** What the system signed for this person, where the network asks for it. */
  @property({attribute: 'record-proof'}) recordProof = '';
  /** Fetches a proof from the record's system, at first and once more when one is refused. Takes the place of `record-proof`. */
  @property({attribute: false}) getRecordProof: GetRecordProof | null = null;
  /** What the discussion is called where others see it. Without it: the title of the document. */
  @property({attribute: 'page-title'}) pageTitle = '';
  /** The first comment begins the discussion in this group, for its members. Without it: for whoever sees the page. */
  @property({attribute: 'group-id'}) groupId = '';
  /** Shows this text above the comments. Without it: "Comments" in the page's language. */
  @property() heading = '';
  /** Level of the heading, from 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;
  /** Shows no heading, for a page that has its own. */
  @property({type: Boolean, attribute: 'no-heading'}) noHeading = false;

  readonly #localize = new LocalizeController(this);
  readonly #words = new DiscussionWordsController(this, () => this.#localize.language);
  readonly #session = new SessionController(this);
  readonly #comments = new PageDiscussionController(this);
  readonly #reactions = new ReactionsController(this, this.#session, (error) =>
    reactionProblem(this.#localize.words, error),
  );

  constructor() {
    super();
    hearActs(this);
    hearLinks(this, () => ({
      postId: () => this.#threadId,
      isReady: () => this.#part !== null,
      reveal: (messageId) => this.reveal(messageId),
    }));
  }

  override render() {
    const {language, direction, words} = this.#localize;
    const {state, wrong} = this.#comments;
    if (state.kind === 'unsupported' && !wrong) return nothing;
    const title = this.heading || pageCommentsWords(language).thread.heading;
    return html`<section lang=${language} dir=${direction} aria-label=${title}>
      <slot name="heading">${this.noHeading ? nothing : heading(title, this.headingLevel)}</slot>
      ${wrong ? html`<p class="muted" role="status">${words.problem.attribute(wrong.name, wrong.value)}</p>` : this.#picture()}
      <slot name="signed-out" ?hidden=${state.kind !== 'signed-out'}
        >${state.kind === 'signed-out' ? this.#views().signedOut(state.problem) : nothing}</slot
      >
    </section>`;
  }

  protected override updated(): void {
    const {wrong} = this.#comments;
    if (wrong) hint(`<foyer-page-comments>: "${wrong.value}" is no value for "${wrong.name}".`);
  }

  #picture(): unknown {
    const {words: common} = this.#localize;
    const {words} = this.#words;
    const {state, refusal} = this.#comments;
    const views = this.#views();
    if (this.#words.isLost) return html`<p class="muted" role="status">${common.problem.unreachable}</p>`;
    if (state.kind === 'ready') return words ? this.#ready(state.result, state.error, words) : views.pending();
    if (refusal) return this.#refused(refusal);
    if (state.kind === 'failed') return views.failed(state.error);
    if (state.kind === 'signed-out') return nothing;
    return state.kind === 'detached' ? views.detached() : views.pending();
  }

  /** A record that is not to be read: said with what to do, and with a way to try again. */
  #refused(refusal: 'unproved' | 'forbidden') {
    const {words, language} = this.#localize;
    return html`<div class="problem" part="problem" role="status">
      <p>${pageCommentsWords(language)[refusal]}</p>
      <button class="button" part="retry" type="button" @click=${() => void this.refresh()}>
        ${words.common.retry}
      </button>
    </div>`;
  }

  #views() {
    const {words, language} = this.#localize;
    return viewState({
      words,
      invitation: pageCommentsWords(language).invitation,
      pending: () => postSkeletons(words, 2),
      signIn: () => this.#session.signIn(),
      retry: () => void this.refresh(),
    });
  }

  #ready({page, discussion}: PageDiscussion, lasting: NetworkError | null, words: DiscussionWords) {
    const {words: common, language, current} = this.#localize;
    const own = pageCommentsWords(language);
    const {refusal, box} = this.#comments;
    const error = discussion.error ?? lasting;
    // Who begins a discussion in a group asks that group; only the network knows whether it takes it.
    const mayWrite = discussion.post !== null || page.viewerCanComment || this.groupId !== '' || box.isSignedOut;
    return html`
      ${
        refusal
          ? this.#refused(refusal)
          : error && discussion.replies
            ? problemLine(common, error, () => void this.refresh())
            : nothing
      }
      <foyer-discussion
        exportparts="outcome, load-earlier, replies, reply, more, reply-button, reply-box, reaction, react, show-more, attachments, problem, retry, sign-in"
        .localization=${current}
        .words=${asComments(words, own)}
        .discussion=${discussion}
        .hands=${this.#comments.hands}
        .box=${mayWrite || box.isWritten ? box : null}
        .reactionTypes=${this.#session.info?.reactions ?? noReactions}
        .notices=${this.#reactions.notices}
        .level=${Math.min(6, this.headingLevel + 1)}
        @foyer-react=${this.#reactions.react}
        @foyer-quote=${this.#quote}
      ></foyer-discussion>
      ${mayWrite ? nothing : html`<p class="muted">${own.reply.notAllowed}</p>`}
      ${mentionsOf(page, own.mentions, current)}
    `;
  }

  #quote(event: QuoteEvent): void {
    event.stopPropagation();
    void this.#part?.quote(event.markdown);
    this.#part?.focusBox();
  }

  /** Undefined: not known yet. */
  get #threadId(): string | null | undefined {
    const {state} = this.#comments;
    if (state.kind === 'ready') return state.result.page.thread?.id ?? null;
    return state.kind === 'pending' ? undefined : null;
  }

  get #part(): FoyerDiscussion | null {
    return this.renderRoot.querySelector('foyer-discussion');
  }

  /** Scrolls to a comment and moves the focus there. Resolves to whether it is there. */
  async reveal(messageId: string): Promise<boolean> {
    return (await this.#part?.reveal(messageId)) ?? false;
  }

  /** Asks the network again. Resolves when the answer, or the failure, is shown. */
  async refresh(): Promise<void> {
    if (this.#words.isLost) await this.#words.retry();
    await this.#comments.refresh();
    await this.updateComplete;
  }
}
if (!customElements.get('foyer-page-comments')) customElements.define('foyer-page-comments', FoyerPageComments);

declare global {
  interface HTMLElementTagNameMap {
    'foyer-page-comments': FoyerPageComments;
  }
}
