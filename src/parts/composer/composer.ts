/**
 * Where a post is written: one inviting line until it is touched, then a text box with its kind, its audience and a
 * button that says what will happen. It knows no network: what it needs comes in, what the person does goes out.
 */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {FocusKeeper} from '../../controllers/view/focus-keeper.js';
import type {Coaching} from '../../controllers/view/coaching.js';
import {SheetController} from '../../controllers/view/sheet.js';
import type {SuggestionAnswer} from '../../controllers/view/suggestion.js';
import {isForInputMethod} from '../../lib/is-for-input-method.js';
import {composerWords} from '../../localization/composer.js';
import type {Localization} from '../../localization/localize.js';
import {postBoxWords} from '../../localization/post-box.js';
import type {Desk} from '../../network/operations/desk.js';
import {facetProblem} from '../../network/facet.js';
import {isBlank, type Details, type Writing} from '../../network/writing.js';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import {text} from '../../styles/text.styles.js';
import type {Place} from '../audience/place.js';
import {FilesController} from '../attachments/files.js';
import {avatar, avatarStyles, type AvatarPerson} from '../avatar.js';
import type {TemplateEvent} from '../coach/coach.events.js';
import {lateCoach} from '../coach/late-coach.js';
import {kindChoice, kindStyles} from '../kind.js';
import type {KnownKind} from '../known-kind.js';
import type {FoyerKindForm} from '../kinds/kind-form.js';
import {lateForm} from '../kinds/late-form.js';
import {mentionsIn} from '../text-box/mention-text.js';
import {TextAskEvent, type Content, type TextChangeEvent} from '../text-box/text-box.events.js';
import '../text-box/text-box.js';
import type {FoyerTextBox} from '../text-box/text-box.js';
import {ComposerChangeEvent, ComposerCopyEvent, ComposerOpenEvent, ComposerSignInEvent} from './composer.events.js';
import {closeButton, sendButton} from './buttons.js';
import {kindAmong, needsWords, nothingWritten, placeAmong, placesFor, type Rest} from './choices.js';
import {styles} from './composer.styles.js';
import {afterInputMethod, handOver} from './early-text.js';
import {invitationOf, promiseOf} from './promise.js';
import {roomFor, sayRoom} from './room.js';
import {sendEventOf} from './shown.js';
import {trouble, troubleStyles, type ComposerProblem, type TroubleHands} from './trouble.js';
import {findLeaders, where} from './where.js';

export class FoyerComposer extends LitElement {
  static override styles = [base, form, text, avatarStyles, kindStyles, troubleStyles, styles];
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
  /** What lies ready for whoever writes; null: not known yet. */
  @property({attribute: false}) desk: Desk | null = null;
  /** What helps whoever writes; null: nobody is coached here. */
  @property({attribute: false}) coaching: Coaching | null = null;
  @property({type: Boolean}) sending = false;
  @property({attribute: false}) problem: ComposerProblem | null = null;
  /** Good news, shown and said politely. */
  @property() notice = '';

  @state() private open = false;
  @state() private blank = true;
  @state() private left = Infinity;
  /** All that is written but the text, which is in its box. */
  @state() private rest: Rest = nothingWritten;
  /** Somebody pressed the button too early: the reason is then shown, not only told. */
  @state() private asksWhy = false;

  @query('foyer-text-box') private box!: FoyerTextBox;
  @query('foyer-kind-form') private form!: (HTMLElement & Partial<Pick<FoyerKindForm, 'say'>>) | null;

  readonly #focus = new FocusKeeper(this, () => this.box);
  readonly #sheet = new SheetController(this, '.composer', () => this.open && !this.act); // A reply stays where it is.
  readonly #files = new FilesController(this, () => this.rest, this.#choose.bind(this));

  /** Takes over from the plain text box that stood here, but not in the middle of a word. */
  override connectedCallback(): void {
    const plain = this.shadowRoot ? null : this.querySelector('textarea');
    afterInputMethod(plain, () => {
      handOver(plain, (early) => void this.updateComplete.then(() => this.box.takeOver(early)));
      if (this.isConnected) super.connectedCallback();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = changed.has('writing');
    if (isOther) {
      const {text: written, ...rest} = this.writing ?? nothingWritten;
      this.rest = rest;
      this.#measure(written);
      this.open = !this.#isEmpty(written);
    }
    if (!this.open || !(isOther || (changed as Map<PropertyKey, unknown>).has('open'))) return;
    this.dispatchEvent(new ComposerOpenEvent());
    if (this.act) void findLeaders(this);
  }

  override render(): TemplateResult {
    const {words} = this.localization;
    const invitation = invitationOf(composerWords(words), this.#kind);
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
            @text-ask=${this.#ask}
          ></foyer-text-box>
          ${this.#files.tray()}${this.open ? html`${this.#form()}${this.#coach()}${this.#tools()}` : nothing}
        </div>
      </div>
      ${this.problem ? trouble(this.localization.words, this.problem, this.#hands) : nothing}
      <p class="notice small muted" role="status">${this.notice}</p>`;
  }

  #tools(): TemplateResult {
    const {words} = this.localization;
    const isOver = this.left < 0;
    const said = composerWords(words);
    return html`<div class="tools">
      ${kindChoice(words, this.kinds, this.#kind, (kind) => this.#choose({kind}))} ${this.#where()}
      ${this.#files.button()}
      <div class="end">
        <span class="small ${isOver ? 'over' : 'muted'}">${this.#room}</span>
        ${closeButton(words.common.close, this.blank && !this.sending && this.#isEmpty() ? this.#fold : this.#sheet.putAway)}
        ${sendButton({
          promise: this.sending ? said.sending : this.act || promiseOf(said, this.#kind, this.#place),
          reason: this.#reason,
          isReasonSeen: this.asksWhy && !isOver,
          isSending: this.sending,
          send: this.#send,
        })}
      </div>
    </div>`;
  }

  readonly #hands: TroubleHands = {
    retry: () => this.#send(),
    signIn: () => this.dispatchEvent(new ComposerSignInEvent()),
    copy: () => this.dispatchEvent(new ComposerCopyEvent(this.box.content.text)),
  };

  #form(): unknown {
    const {localization, rest: details, desk, answer} = this;
    const change = (details: Details): void => this.#choose(details);
    const redraw = (): void => this.requestUpdate();
    return lateForm({kind: this.#kind, localization, details, desk, answer, change, ask: this.#ask, redraw});
  }

  #where(): TemplateResult {
    const {rest, desk} = this;
    const places = placesFor(this.#kind, this.places);
    return where({host: this, places, rest, desk, choose: (change) => this.#choose(change)});
  }

  #coach(): unknown {
    const {coaching, localization, kinds, blank, desk} = this;
    const {mentions, text: written} = this.box?.content ?? nothingWritten;
    const readers = {
      place: this.#place,
      memberCount: desk?.memberCount ?? null,
      mentions: mentionsIn(written, mentions),
    };
    return lateCoach({coaching, localization, kind: this.#kind, kinds, isBlank: blank, readers, begin: this.#begin});
  }

  get #kind(): KnownKind {
    return kindAmong(this.kinds, this.rest.kind);
  }

  get #place(): Place | null {
    return placeAmong(placesFor(this.#kind, this.places), this.rest.groupId);
  }

  /** How much room is left, once that matters. */
  get #room(): string {
    return sayRoom(composerWords(this.localization.words), this.left, this.maxLength);
  }

  /** Why it can't be sent yet, or null. */
  get #reason(): string | null {
    const postBox = composerWords(this.localization.words);
    if (!this.#place && !this.act) return postBox.choosePlace;
    if (this.blank && needsWords(this.#kind, this.rest)) return postBox.emptyReason;
    if (this.left < 0) return this.#room;
    const problem = facetProblem({...this.rest, kind: this.#kind}, Date.now());
    return problem && (this.form?.say?.(problem) ?? postBox.emptyReason);
  }

  #writingOf(content: Content): Writing {
    return {...this.rest, ...content, kind: this.#kind};
  }

  /** Nothing would be missed if it were folded away. */
  #isEmpty(written = this.box.content.text): boolean {
    return isBlank(this.#writingOf({text: written, mentions: []}));
  }

  /** Writes at the end, as if the person had, and leaves the caret there. */
  insert(words: string): void {
    this.open = true;
    this.box.insert(words);
  }

  /** In place of nothing: a text that is there is left alone. */
  readonly #begin = ({kind, text: begun, gap}: TemplateEvent): void => {
    this.#choose({kind});
    this.box.insert(begun, gap);
  };

  readonly #unfold = (): void => {
    if (this.#focus.isHandingBack) return;
    this.open = true;
    this.#sheet.bringBack();
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
    else if (event.key === 'Escape' && this.open && this.#isEmpty() && !this.sending) this.#fold();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #ask = ({query: asked}: TextAskEvent): void => void this.dispatchEvent(new TextAskEvent(asked));

  #choose(change: Partial<Rest>): void {
    this.open = true;
    this.rest = {...this.rest, ...change};
    this.dispatchEvent(new ComposerChangeEvent(this.#writingOf(this.box.content)));
  }

  readonly #send = (): void => {
    if (this.sending) return;
    if (this.#reason !== null) {
      this.asksWhy = true;
      // What is wrong with a text that has a place and can be sent is wrong with what goes with it.
      const isSound = !this.blank && this.left >= 0 && (this.act !== '' || this.#place !== null);
      (isSound ? (this.form ?? this.box) : this.box).focus();
      return;
    }
    if (this.#files.holds(this.#send)) return;
    const writing = this.#writingOf(this.box.content);
    this.dispatchEvent(sendEventOf(writing, this.#place));
  };

  /** Notes what the drawing depends on. Characters are counted only in a text that may be long enough to matter. */
  #measure(written: string): void {
    this.blank = written.trim() === '';
    if (!this.blank) this.asksWhy = false;
    this.left = roomFor(written, this.maxLength);
  }
}

if (!customElements.get('foyer-composer')) customElements.define('foyer-composer', FoyerComposer);
