/**
 * What is done to one message: its menu, the editor in the place of its words, the seconds in which a deletion can be taken
 * back, and the dialogs. It stands before the message's words and covers them while they are not what is to be seen.
 */
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {askForActs, type ActRights, type Acts, type Deletion, type KeptText} from '../../controllers/view/acts.js';
import type {SuggestionAnswer} from '../../controllers/view/suggestion.js';
import {messageLink} from '../../lib/message-link.js';
import {loadActsWords, type ActsWords} from '../../localization/acts/words.js';
import type {NetworkError} from '../../network/errors.js';
import type {Outcome} from '../../network/network.js';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import {text} from '../../styles/text.styles.js';
import type {Actable} from '../actable.js';
import {problemText} from '../problem.js';
import type {Content, TextAskEvent, TextChangeEvent} from '../text-box/text-box.events.js';
import './edit.js';
import type {EditSaveEvent, FoyerEdit} from './edit.js';
import {actsAllowed, actsAtOnce, menu, type ActName} from './menu.js';
import {messageActsStyles} from './message-acts.styles.js';
import {carryOut, doneBy, QuoteEvent} from './carry-out.js';
import {copyText, linkField} from './copy-link.js';
import type {ActsDoneEvent, FoyerActsDialogs, Question} from './dialogs.js';
import {mayBeWordless, quoteOf} from './words-of.js';

/** A press that closes the menu must not open it again. */
const samePress = 250;

interface Editing {
  readonly initial: Content;
  readonly heading: string | null;
  readonly isRestored: boolean;
}

export class FoyerMessageActs extends LitElement {
  static override styles = [base, form, text, messageActsStyles];

  @property({attribute: false}) actable!: Actable;
  /** What opened the menu, and gets the focus back. */
  @property({attribute: false}) button: HTMLElement | null = null;

  @state() private words: ActsWords | null = null;
  @state() private rights: ActRights | null = null;
  @state() private lookError: string | null = null;
  @state() private notice = '';
  @state() private isTrouble = false;
  @state() private editing: Editing | null = null;
  @state() private deletion: Deletion | null = null;
  @state() private isSending = false;
  @state() private problem = '';
  @state() private found: SuggestionAnswer | null = null;
  @state() private hasDialogs = false;
  /** To be copied by hand. */
  @state() private link = '';

  @query('.menu') private menu!: HTMLElement;

  #acts: Acts | null = null;
  #kept: KeptText | null = null;
  #closedAt = -Infinity;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#kept?.rest();
  }

  override render(): TemplateResult | typeof nothing {
    const {words} = this;
    if (!words) return nothing;
    const {message} = this.actable;
    const allowed = this.rights
      ? actsAllowed(this.rights, this.#acts?.features ?? [], this.actable.canQuote ?? false)
      : [];
    const acts = [...actsAtOnce(message.reactionGroups.length > 0), ...allowed];
    const tail = this.lookError
      ? {text: this.lookError, retry: () => void this.#look()}
      : this.rights
        ? this.rights.hasReported
          ? {text: words.menu.reported, retry: null}
          : null
        : {text: words.menu.loading, retry: null};
    return html`${menu({
        words,
        acts,
        tail,
        choose: (act) => void this.#choose(act),
        toggled: this.#toggled,
      })}
      <p class="notice ${this.isTrouble ? 'trouble' : ''}" role="status">${this.notice}</p>
      ${this.link ? linkField(words, this.link) : nothing} ${this.editing ? this.#editor(words, this.editing) : nothing}
      ${this.deletion ? this.#undoLine(words) : nothing} ${this.hasDialogs ? this.#dialogs(words) : nothing}`;
  }

  protected override updated(): void {
    const covers = this.deletion ? 'all' : this.editing ? 'words' : null;
    const place = this.parentElement;
    if (covers) place?.setAttribute('data-covers', covers);
    else place?.removeAttribute('data-covers');
  }

  /** Opens the menu, with what can be done at once; the rest follows when it is known. */
  async open(): Promise<void> {
    if (performance.now() - this.#closedAt < samePress) return;
    this.words = await loadActsWords(this.actable.localization.language);
    await this.updateComplete;
    this.menu.showPopover({source: this.button ?? undefined});
    this.menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    await this.#look();
  }

  /** What may be done is asked anew each time: it changes with what others do. */
  async #look(): Promise<void> {
    this.rights = null;
    this.lookError = null;
    this.#acts = await askForActs(this);
    const found = await this.#acts?.rightsOf(this.actable.message.id);
    if (found?.ok && found.payload) this.rights = found.payload;
    else this.lookError = found?.ok ? this.words!.failed.gone : this.#say(found?.error);
    await this.updateComplete;
    // What had the focus was only a place for what has come now.
    const isLost = this.menu.matches(':popover-open') && !this.menu.contains(this.shadowRoot!.activeElement);
    if (isLost) this.menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }

  readonly #toggled = (event: ToggleEvent): void => {
    const isOpen = event.newState === 'open';
    this.button?.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) return;
    this.#closedAt = performance.now();
    // The focus goes back to what opened it, unless what was chosen has put it elsewhere by then; not while it is being closed.
    const isLost = (): boolean => this.menu.contains(this.shadowRoot!.activeElement);
    if (isLost()) setTimeout(() => (isLost() || document.activeElement === document.body) && this.button?.focus());
  };

  async #choose(act: ActName): Promise<void> {
    this.menu.hidePopover();
    this.button?.focus();
    this.#tell('');
    const {message} = this.actable;
    switch (act) {
      case 'quote':
        this.dispatchEvent(new QuoteEvent(message.id, quoteOf(message)));
        return;
      case 'copyLink':
        return this.#copyLink(messageLink(message));
      case 'edit':
        return this.#edit(this.rights!);
      case 'delete':
      case 'whoReacted':
      case 'report':
      case 'makeAction':
        return this.#show(act);
      default: {
        const outcome = await carryOut(act, this.#acts!, this.actable);
        this.#told(outcome, this.words!.done[doneBy[act]]);
      }
    }
  }

  async #copyLink(link: string): Promise<void> {
    const isCopied = await copyText(link);
    this.link = isCopied ? '' : link;
    if (isCopied) this.#tell(this.words!.done.linkCopied);
  }

  async #edit({markdown, mentions, title, kind}: ActRights): Promise<void> {
    this.#kept = await this.#acts!.keptText(this.actable.message.id);
    const {earlier} = this.#kept;
    const isRestored = earlier !== null && earlier !== markdown;
    this.editing = {
      initial: {text: isRestored ? earlier : (markdown ?? ''), mentions},
      heading: kind === 'Post' ? (title ?? '') : null,
      isRestored,
    };
    this.problem = '';
    await this.updateComplete;
    const editor = this.renderRoot.querySelector<FoyerEdit>('foyer-edit')!;
    await editor.updateComplete;
    editor.focus();
  }

  #editor(words: ActsWords, {initial, heading, isRestored}: Editing): TemplateResult {
    return html`<foyer-edit
      .localization=${this.actable.localization}
      ?wordless=${mayBeWordless(this.actable.message)}
      .words=${words}
      .initial=${initial}
      .heading=${heading}
      .found=${this.found}
      .problem=${this.problem}
      .hint=${isRestored ? words.edit.restored : ''}
      ?sending=${this.isSending}
      @text-ask=${this.#find}
      @text-change=${({content}: TextChangeEvent) => this.#kept?.keep(content.text)}
      @edit-save=${this.#save}
      @edit-cancel=${() => this.#leaveEditor('')}
    ></foyer-edit>`;
  }

  readonly #find = async ({query: asked}: TextAskEvent): Promise<void> => {
    const kinds = asked.mark === '#' ? (['TOPIC'] as const) : (['PERSON', 'GROUP'] as const);
    this.found = {query: asked, items: await this.#acts!.find(asked.prefix, kinds, this.actable.groupId)};
  };

  readonly #save = async ({markdown, mentions, title}: EditSaveEvent): Promise<void> => {
    const titleOf = title === undefined ? {} : {title: title === '' ? null : title};
    this.isSending = true;
    this.problem = '';
    const outcome = await this.#acts!.update({id: this.actable.message.id, ...titleOf, body: {markdown, mentions}});
    this.isSending = false;
    if (outcome.ok) this.#leaveEditor(this.words!.done.saved);
    else this.problem = `${this.words!.failed.kept} ${this.#say(outcome.error)}`;
  };

  #leaveEditor(notice: string): void {
    this.#kept?.forget();
    this.editing = null;
    this.#tell(notice);
    this.button?.focus();
  }

  #undoLine(words: ActsWords): TemplateResult {
    return html`<div class="line">
      <p role="status">${this.#isPost ? words.deletion.soonPost : words.deletion.soonReply}</p>
      <button class="button undo" type="button" @click=${() => this.deletion?.undo()}>${words.deletion.undo}</button>
    </div>`;
  }

  readonly #delete = async (): Promise<void> => {
    const deletion = this.#acts!.deleteSoon(this.actable.message.id, this.actable.postId);
    this.deletion = deletion;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.undo')?.focus();
    const outcome = await deletion.done;
    // Gone: whatever shows the message draws what is left of it.
    this.deletion = null;
    if (outcome?.ok) return;
    const {failed, deletion: said} = this.words!;
    this.#tell(outcome ? `${failed.deletion} ${this.#say(outcome.error)}` : said.undone, outcome !== undefined);
    await this.updateComplete;
    this.button?.focus();
  };

  async #show(what: Question): Promise<void> {
    await import('./dialogs.js');
    this.hasDialogs = true;
    await this.updateComplete;
    const dialogs = this.renderRoot.querySelector<FoyerActsDialogs>('foyer-acts-dialogs')!;
    await dialogs.updateComplete;
    await dialogs.show(what);
  }

  #dialogs(words: ActsWords): TemplateResult {
    return html`<foyer-acts-dialogs
      .words=${words}
      .actable=${this.actable}
      .acts=${this.#acts}
      ?post=${this.#isPost}
      @acts-done=${({notice}: ActsDoneEvent) => this.#tell(notice)}
      @acts-delete=${this.#delete}
      @modal-close=${this.#goBack}
    ></foyer-acts-dialogs>`;
  }

  /** To what opened the dialog, unless the menu is open again by then: a dialog says late that it was closed. */
  readonly #goBack = (): void => void (this.menu.matches(':popover-open') || this.button?.focus());

  get #isPost(): boolean {
    return this.actable.message.id === this.actable.postId;
  }

  #told(outcome: Outcome<unknown>, done: string): void {
    if (outcome.ok) this.#tell(done);
    // What the network says about it is better than that it did not get through.
    else {
      const isRefused = outcome.error.kind === 'refused';
      this.#tell(`${isRefused ? '' : `${this.words!.failed.act} `}${this.#say(outcome.error)}`, true);
    }
  }

  #tell(notice: string, isTrouble = false): void {
    this.notice = notice;
    this.isTrouble = isTrouble;
  }

  #say(error: NetworkError | undefined): string {
    const {words} = this.actable.localization;
    return error ? problemText(words, error) : words.problem.unreachable;
  }
}

if (!customElements.get('foyer-message-acts')) customElements.define('foyer-message-acts', FoyerMessageActs);

declare global {
  interface HTMLElementTagNameMap {
    'foyer-message-acts': FoyerMessageActs;
  }
}
