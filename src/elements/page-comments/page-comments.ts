import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {DiscussionController} from '../../controllers/data/discussion.js';
import {pageKeyOf} from '../../controllers/data/page-key.js';
import {ReadController} from '../../controllers/data/read.js';
import type {SendReply} from '../../controllers/data/reply.js';
import {SessionController} from '../../controllers/data/session.js';
import {WatchController} from '../../controllers/data/watch.js';
import {WriteController} from '../../controllers/data/write.js';
import {DiscussionWordsController} from '../../controllers/view/discussion-words.js';
import {LocalizeController} from '../../controllers/view/localize.js';
import {hint} from '../../lib/hint.js';
import {readMessageLink} from '../../lib/message-link.js';
import {asComments, pageCommentsWords} from '../../localization/page-comments.js';
import {addPageComment, page, pageChanges, type PageContext} from '../../network/operations/page.js';
import {addReaction, removeReaction} from '../../network/operations/reaction.js';
import type {ContextKey} from '../../network/schema.js';
import '../../parts/discussion/discussion.js';
import type {FoyerDiscussion} from '../../parts/discussion/discussion.js';
import {heading} from '../../parts/heading.js';
import {problemLine, problemText} from '../../parts/problem.js';
import type {ReactEvent} from '../../parts/reactions.js';
import {postSkeletons} from '../../parts/skeleton.js';
import {viewState} from '../../parts/view-state.js';
import {mentionsOf} from './mentions.js';
import {nobody} from './nobody.js';
import {pageCommentsStyles} from './page-comments.styles.js';
import {concernsProof, Proof, type GetRecordProof} from './proof.js';

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
 * @csspart reply-box - Where a comment is written.
 * @csspart load-earlier - The button that shows earlier comments.
 * @csspart mentions - Other discussions with a link to this page.
 * @csspart problem - A line that says what went wrong.
 * @csspart retry - The button in that line.
 * @csspart skeleton - What stands in the place of what is on its way.
 * @csspart signed-out - The invitation to sign in.
 * @csspart sign-in - The button in that invitation.
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
  readonly #page = new ReadController<PageContext>(this, () => this.#key && page(this.#key));
  readonly #first = new WatchController(this, () =>
    this.#key && this.#page.state.kind === 'ready' && !this.#threadId ? pageChanges(this.#key) : null,
  );
  readonly #discussion = new DiscussionController(this, () => this.#threadId, {
    place: () => `page:${this.#name}`,
    send: (reply) => this.#send(reply),
  });
  readonly #comment = new WriteController(this, addPageComment);
  readonly #reaction = new WriteController(this, addReaction);
  readonly #proof = new Proof(this);

  #asked: ReturnType<typeof pageKeyOf> = pageKeyOf(this);
  /** With the proof. Null: nothing to ask with (yet). */
  #key: ContextKey | null = null;
  /** The same page or record, whatever the proof. */
  #name = '';
  /** What was last known of it: a fresh proof is another question, and no reason to take it away. */
  #shown: PageContext | null = null;
  #revealed = '';

  /** What went wrong with a reaction, by the message's id. */
  @state() private notices: ReadonlyMap<string, string> = new Map();

  protected override willUpdate(): void {
    this.#asked = pageKeyOf(this);
    const {key, wrong} = this.#asked;
    if (wrong) hint(`<foyer-page-comments>: "${wrong.value}" is no value for "${wrong.name}".`);
    const {state} = this.#session;
    const account = state.kind === 'signed-in' ? state.account.id : '';
    const {proof: _proof, ...record} = key?.record ?? {proof: ''};
    const name = key ? JSON.stringify([account, key.record ? record : key.url]) : '';
    if (name !== this.#name) this.#shown = null;
    this.#name = name;
    const get = key?.record && account ? this.getRecordProof : null;
    this.#proof.follow(get, get ? name : '');
    if (!get || !key?.record) this.#key = key;
    else this.#key = this.#proof.value === null ? null : {record: {...key.record, proof: this.#proof.value}};
    this.#follow();
  }

  /** From what the network says of the page: what stays on the screen, and whether another proof is called for. */
  #follow(): void {
    const {state} = this.#page;
    if (state.kind === 'ready') {
      this.#shown = state.result;
      this.#proof.accepted();
    } else if (state.kind !== 'pending') {
      this.#shown = state.kind === 'failed' && this.#isWriting ? this.#shown : null;
      if (state.kind === 'failed' && state.error.kind === 'forbidden') void this.#proof.renew();
    }
    if (this.#first.arrivedCount > 0) {
      void this.#first.show();
      void this.#page.refresh();
    }
  }

  get #threadId(): string | null {
    return this.#shown?.thread?.id ?? null;
  }

  get #isWriting(): boolean {
    return this.#discussion.box.isWritten;
  }

  override render() {
    const {language, direction, words} = this.#localize;
    const {wrong} = this.#asked;
    const {state} = this.#page;
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

  #picture(): unknown {
    const {words, language} = this.#localize;
    const own = pageCommentsWords(language);
    const {state} = this.#page;
    if (this.#words.isLost) return html`<p class="muted" role="status">${words.problem.unreachable}</p>`;
    if (this.#shown && this.#words.words) return this.#ready(this.#shown);
    if (this.#proof.hasFailed && !this.#key) return this.#line(own.noProof);
    if (state.kind === 'failed' && state.error.kind === 'forbidden' && this.#asked.key?.record) {
      return this.#proof.isAsking ? this.#views().pending() : this.#line(own.forbidden);
    }
    return this.#page.render({...this.#views(), signedOut: () => nothing, ready: () => this.#views().pending()});
  }

  /** A record that cannot be read: said with what to do, and with a way to try again. */
  #line(text: string) {
    const {words} = this.#localize;
    return html`<div class="problem" part="problem" role="status">
      <p>${text}</p>
      <button class="button" part="retry" type="button" @click=${() => void this.refresh()}>
        ${words.common.retry}
      </button>
    </div>`;
  }

  #views() {
    const {words} = this.#localize;
    return viewState({
      words,
      pending: () => postSkeletons(words, 2),
      signIn: () => this.#session.signIn(),
      retry: () => void this.refresh(),
    });
  }

  #ready(context: PageContext): unknown {
    const {words: common, language, current} = this.#localize;
    const own = pageCommentsWords(language);
    const words = asComments(this.#words.words!, own);
    const {state} = this.#discussion;
    if (this.#threadId && state.kind === 'pending') return this.#views().pending();
    const discussion = this.#threadId && state.kind === 'ready' ? state.result : nobody;
    if (this.#threadId && state.kind === 'failed') return this.#views().failed(state.error);
    const {state: page} = this.#page;
    const error = page.kind === 'ready' ? (discussion.error ?? page.error) : null;
    const mayWrite = this.#threadId !== null || context.viewerCanComment || this.#session.state.kind !== 'signed-in';
    return html`
      ${error && discussion.replies ? problemLine(common, error, () => void this.refresh()) : nothing}
      <foyer-discussion
        exportparts="outcome, load-earlier, replies, reply, reply-button, reply-box, reaction, react, show-more, problem, retry, sign-in"
        .localization=${current}
        .words=${words}
        .discussion=${discussion}
        .hands=${this.#discussion.hands}
        .box=${mayWrite || this.#isWriting ? this.#discussion.box : null}
        .reactionTypes=${this.#session.info?.reactions ?? noReactions}
        .notices=${this.notices}
        .level=${Math.min(6, this.headingLevel + 1)}
        @foyer-react=${this.#react}
      ></foyer-discussion>
      ${mayWrite ? nothing : html`<p class="muted">${own.reply.notAllowed}</p>`}
      ${mentionsOf(context, own.mentions, current)}
    `;
  }

  protected override updated(): void {
    void this.#revealLinked();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
  }

  readonly #onHash = (): void => {
    this.#revealed = '';
    void this.#revealLinked();
  };

  /** The address of the page may ask for one of the comments: it is shown once, when they are there. */
  async #revealLinked(): Promise<void> {
    const id = readMessageLink(location.href);
    if (!id || id === this.#revealed || this.#discussion.state.kind !== 'ready') return;
    this.#revealed = id;
    await this.#part?.updateComplete;
    await this.reveal(id);
  }

  readonly #send: SendReply = async (reply) => {
    const write = () =>
      this.#comment.run({
        ...reply,
        key: this.#key ?? {url: ''},
        threadId: this.#threadId,
        pageTitle: this.pageTitle || document.title,
        groupId: this.groupId,
      });
    const outcome = await write();
    const isProof = !outcome.ok && concernsProof(outcome.error);
    // The same key for the same text: whatever happened to the first try, it is one comment.
    if (!isProof || !(await this.#proof.renew())) return outcome;
    await this.updateComplete;
    return write();
  };

  async #react({messageId, reaction, isWanted}: ReactEvent): Promise<void> {
    const {words} = this.#localize;
    if (this.#session.state.kind !== 'signed-in') return void this.#notice(messageId, words.signIn.takePart);
    this.#notice(messageId, '');
    const isOnlyOne = !this.#session.info?.features.includes('MULTIPLE_REACTIONS');
    const outcome = await this.#reaction.run({messageId, reaction, isOnlyOne}, isWanted ? addReaction : removeReaction);
    if (!outcome.ok) this.#notice(messageId, `${words.reaction.failed} ${problemText(words, outcome.error)}`);
  }

  #notice(messageId: string, text: string): void {
    if ((this.notices.get(messageId) ?? '') !== text) this.notices = new Map(this.notices).set(messageId, text);
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
    if (this.getRecordProof && this.#page.state.kind !== 'ready') await this.#proof.retry();
    await Promise.all([this.#page.refresh(), this.#threadId ? this.#discussion.refresh() : null]);
    await this.updateComplete;
  }
}
if (!customElements.get('foyer-page-comments')) customElements.define('foyer-page-comments', FoyerPageComments);

declare global {
  interface HTMLElementTagNameMap {
    'foyer-page-comments': FoyerPageComments;
  }
}
