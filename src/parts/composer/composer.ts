/**
 * Where a post is written: one inviting line until it is touched, then a text box with its kind, its audience and a
 * button that says what will happen. It knows no network: what it needs comes in, what the person does goes out.
 */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {SuggestionAnswer} from '../../controllers/view/suggestion.js';
import {countGraphemes} from '../../lib/count-graphemes.js';
import {isForInputMethod} from '../../lib/is-for-input-method.js';
import type {Localization} from '../../localization/localize.js';
import {postBoxWords} from '../../localization/post-box.js';
import type {AttachmentWriting, Writing} from '../../network/writing.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {text} from '../../styles/text.styles.js';
import type {AudienceChangeEvent} from '../audience/audience.events.js';
import '../audience/audience.js';
import type {Place} from '../audience/place.js';
import {FilesController} from '../attachments/files.js';
import {avatar, avatarStyles, type AvatarPerson} from '../avatar.js';
import {icon} from '../icon.js';
import {isKnownKind, kindChoice, kindStyles, type KnownKind} from '../kind.js';
import {mentionsIn} from '../text-box/mention-text.js';
import {TextAskEvent, type Content, type TextChangeEvent} from '../text-box/text-box.events.js';
import '../text-box/text-box.js';
import type {FoyerTextBox} from '../text-box/text-box.js';
import {ComposerChangeEvent, ComposerCopyEvent, ComposerSendEvent, ComposerSignInEvent} from './composer.events.js';
import {styles} from './composer.styles.js';
import {afterInputMethod, readEarlyText, type EarlyText} from './early-text.js';
import {trouble, troubleStyles, type ComposerProblem, type TroubleHands} from './trouble.js';

/** The room that is left is told for the last tenth of it. */
const near = 0.9;

export class FoyerComposer extends LitElement {
  static override styles = [base, control, text, avatarStyles, kindStyles, troubleStyles, styles];
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};

  @property({attribute: false}) localization!: Localization;
  /** Whose text it is; null: nobody is drawn. */
  @property({attribute: false}) person: AvatarPerson | null = null;
  /** The inviting line. Default: the translation's. */
  @property() prompt = '';
  /** What is written here, for the ear. Default: the translation's words for a post. */
  @property() label = '';
  /** On the button that sends, where there is nothing to choose. Default: what will happen with a post. */
  @property() act = '';
  @property({attribute: false}) kinds: readonly KnownKind[] = ['UPDATE'];
  /** Where it may go; one place alone is no choice. */
  @property({attribute: false}) places: readonly Place[] = [];
  /** In characters as a person counts them. */
  @property({type: Number}) maxLength = Infinity;
  /** What to begin with. A new object replaces what is written. */
  @property({attribute: false}) writing: Writing | null = null;
  /** What was found for the last `text-ask`. */
  @property({attribute: false}) answer: SuggestionAnswer | null = null;
  @property({type: Boolean}) sending = false;
  @property({attribute: false}) problem: ComposerProblem | null = null;
  /** Good news, shown and said politely. */
  @property() notice = '';

  @state() private open = false;
  @state() private blank = true;
  @state() private left = Infinity;
  @state() private kind: KnownKind = 'UPDATE';
  @state() private groupId: string | null = null;
  @state() private attachments: readonly AttachmentWriting[] = [];
  /** Somebody pressed the button too early: the reason is then shown, not only told. */
  @state() private asksWhy = false;

  @query('foyer-text-box') private box!: FoyerTextBox;

  readonly #files = new FilesController(this, {
    attachments: () => this.attachments,
    groupId: () => this.groupId,
    change: (attachments) => this.#choose({attachments}),
    open: () => (this.open = true),
  });

  /** What had the focus before an update that may take it away. */
  #focused: Element | null = null;
  /** The focus comes back by itself: nobody touched the line, so it does not unfold. */
  #isHandingBack = false;

  #early: EarlyText | null = null;

  /** Takes over from the plain text box that stood here, but not in the middle of a word. */
  override connectedCallback(): void {
    const plain = this.shadowRoot ? null : this.querySelector('textarea');
    afterInputMethod(plain, () => {
      this.#early = readEarlyText(plain);
      if (this.isConnected) super.connectedCallback();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#focused = this.shadowRoot?.activeElement ?? null;
    if (!changed.has('writing')) return;
    const {text: written = '', kind = 'UPDATE', groupId = null, attachments = []} = this.writing ?? {};
    this.kind = isKnownKind(kind) ? kind : 'UPDATE';
    this.groupId = groupId;
    this.attachments = attachments;
    this.#measure(written);
    this.open = !this.#isEmpty;
  }

  override render(): TemplateResult {
    const {words} = this.localization;
    const invitation = this.#kind === 'QUESTION' ? postBoxWords(words).questionBody : postBoxWords(words).body;
    return html`<div class="composer ${this.open ? (this.blank ? 'open blank' : 'open') : ''}" @keydown=${this.#key}>
        ${this.person ? avatar(this.person) : nothing}
        <div class="paper">
          <foyer-text-box
            .localization=${this.localization}
            .label=${this.label || postBoxWords(words).label}
            .description=${this.#room}
            .placeholder=${this.open && !this.act ? invitation : this.prompt || postBoxWords(words).prompt}
            .initial=${this.writing}
            .answer=${this.answer}
            ?readonly=${this.sending}
            ?tools=${this.open}
            @focusin=${this.#unfold}
            @pointerdown=${this.#unfold}
            @text-change=${this.#write}
            @text-ask=${(event: TextAskEvent) => this.dispatchEvent(new TextAskEvent(event.query))}
          ></foyer-text-box>
          ${this.open ? html`${this.#files.tray()}${this.#tools()}` : nothing}
        </div>
      </div>
      ${this.problem ? trouble(this.localization.words, this.problem, this.#hands) : nothing}
      <p class="notice small muted" role="status">${this.notice}</p>`;
  }

  protected override firstUpdated(): void {
    const early = this.#early;
    if (early) void this.box.updateComplete.then(() => this.box.takeOver(early));
    this.#early = null;
  }

  /** A button that goes, because it has done its work, leaves the focus in the text box rather than nowhere. */
  protected override updated(): void {
    if (!this.#focused || this.#focused.isConnected) return;
    this.#isHandingBack = true;
    this.box.focus({preventScroll: true});
    this.#isHandingBack = false;
  }

  #tools(): TemplateResult {
    const {words} = this.localization;
    const reason = this.#reason;
    const isOver = this.left < 0;
    return html`<div class="tools">
      ${kindChoice(words, this.kinds, this.#kind, (kind) => this.#choose({kind}))}
      ${this.act ? nothing : this.#audience()} ${this.#files.button()}
      <div class="end">
        <span class="small ${isOver ? 'over' : 'muted'}">${this.#room}</span>
        <span id="reason" class=${this.asksWhy && !isOver ? 'small muted' : 'spoken'} role="status">${reason}</span>
        ${this.#isEmpty && !this.sending ? this.#closeButton() : nothing}
        <button
          class="button primary"
          type="button"
          aria-disabled=${reason !== null || this.sending ? 'true' : 'false'}
          aria-describedby="reason"
          @click=${this.#send}
        >
          ${this.sending ? postBoxWords(words).sending : this.#promise}
        </button>
      </div>
    </div>`;
  }

  readonly #hands: TroubleHands = {
    retry: () => this.#send(),
    signIn: () => this.dispatchEvent(new ComposerSignInEvent()),
    copy: () => this.dispatchEvent(new ComposerCopyEvent(this.box.content.text)),
  };

  #audience(): TemplateResult {
    return html`<foyer-audience
      .localization=${this.localization}
      .places=${this.places}
      .groupId=${this.groupId}
      @audience-change=${({groupId}: AudienceChangeEvent) => this.#choose({groupId})}
    ></foyer-audience>`;
  }

  #closeButton(): TemplateResult {
    const {close} = this.localization.words.common;
    return html`<button
      class="button plain close"
      type="button"
      aria-label=${close}
      title=${close}
      @click=${this.#fold}
    >
      ${icon('close')}
    </button>`;
  }

  get #kind(): KnownKind {
    return this.kinds.includes(this.kind) ? this.kind : (this.kinds[0] ?? 'UPDATE');
  }

  /** Where it goes. A place that is gone gives way to no other: what was meant for few must not go to everybody. */
  get #place(): Place | null {
    return this.places.find(({canPost, groupId}) => canPost && groupId === this.groupId) ?? null;
  }

  /** What the button will do. */
  get #promise(): string {
    const postBox = postBoxWords(this.localization.words);
    if (this.act) return this.act;
    const {groupId = null, name = ''} = this.#place ?? {};
    if (!this.#place) return postBox.choosePlace;
    if (this.#kind === 'QUESTION') return groupId === null ? postBox.askAll(name) : postBox.askIn(name);
    return groupId === null ? postBox.postToAll(name) : postBox.postTo(name);
  }

  /** How much room is left, once that matters. */
  get #room(): string {
    const postBox = postBoxWords(this.localization.words);
    if (this.left > this.maxLength * (1 - near)) return '';
    return this.left < 0 ? postBox.charactersOver(-this.left) : postBox.charactersLeft(this.left);
  }

  /** Why it can't be sent yet, or null. */
  get #reason(): string | null {
    const postBox = postBoxWords(this.localization.words);
    if (!this.#place && !this.act) return postBox.choosePlace;
    if (this.blank) return postBox.emptyReason;
    return this.left < 0 ? this.#room : null;
  }

  #writingOf({text: written, mentions}: Content): Writing {
    const {groupId, attachments} = this;
    return {text: written, mentions, kind: this.#kind, groupId, ...(attachments.length > 0 && {attachments})};
  }

  /** Nothing would be missed if it were folded away. */
  get #isEmpty(): boolean {
    return this.blank && this.attachments.length === 0;
  }

  /** Writes at the end, as if the person had, and leaves the caret there. */
  insert(words: string): void {
    this.open = true;
    this.box.insert(words);
  }

  readonly #unfold = (): void => {
    if (!this.#isHandingBack) this.open = true;
  };

  /** An empty one becomes a line again; the focus stays where it was. */
  readonly #fold = (): void => {
    this.box.focus();
    this.open = false;
    this.asksWhy = false;
  };

  readonly #write = ({content}: TextChangeEvent): void => {
    this.open = true;
    this.#files.release();
    this.#measure(content.text);
    this.dispatchEvent(new ComposerChangeEvent(this.#writingOf(content)));
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (isForInputMethod(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#send();
    else if (event.key === 'Escape' && this.open && this.#isEmpty && !this.sending) this.#fold();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #choose(change: Pick<Partial<Writing>, 'groupId' | 'attachments'> & {kind?: KnownKind}): void {
    Object.assign(this, change);
    this.dispatchEvent(new ComposerChangeEvent(this.#writingOf(this.box.content)));
  }

  readonly #send = (): void => {
    if (this.sending) return;
    if (this.#reason !== null) {
      this.asksWhy = true;
      this.box.focus();
      return;
    }
    if (this.#files.holds(this.#send)) return;
    const writing = this.#writingOf(this.box.content);
    // Whoever was deleted from the text again is mentioned no more.
    const mentions = mentionsIn(writing.text, writing.mentions);
    this.dispatchEvent(new ComposerSendEvent({...writing, mentions}));
  };

  /** Notes what the drawing depends on. Characters are counted only in a text that may be long enough to matter. */
  #measure(written: string): void {
    this.blank = written.trim() === '';
    if (!this.blank) this.asksWhy = false;
    this.left = written.length < this.maxLength * near ? Infinity : this.maxLength - countGraphemes(written);
  }
}

if (!customElements.get('foyer-composer')) customElements.define('foyer-composer', FoyerComposer);
