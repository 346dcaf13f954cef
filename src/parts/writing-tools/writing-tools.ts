/**
 * The row of tools below a text box: bold, lists, links … It comes when somebody begins to write. Pressing one never takes
 * the caret out of the text; by keyboard the row is one stop, with arrows between its buttons.
 */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {askForActs, type Acts} from '../../controllers/view/acts.js';
import {LateWordsController} from '../../controllers/view/late-words.js';
import type {SuggestionController} from '../../controllers/view/suggestion.js';
import type {Localization} from '../../localization/localize.js';
import {loadWritingWords, type ToolName, type WritingWords} from '../../localization/writing/words.js';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import type {FoyerEmoji} from '../emoji/emoji.js';
import type {EmojiPickEvent} from '../emoji/emoji.events.js';
import {offerEmoji} from '../emoji/offer-emoji.js';
import {insertText} from '../text-box/insert-text.js';
import type {Content} from '../text-box/text-box.events.js';
import {toolIcon} from './icons.js';
import './preview.js';
import {walkRow} from './walk-row.js';
import {ariaShortcut, shortcutWords} from './shortcut.js';
import {assistTyping, useTool} from './typing.js';
import {writingToolsStyles} from './writing-tools.styles.js';

const groups: readonly (readonly ToolName[])[] = [
  ['bold', 'italic', 'link'],
  ['bullets', 'numbers', 'quote', 'code'],
];

export class FoyerWritingTools extends LitElement {
  static override styles = [base, form, writingToolsStyles];

  @property({attribute: false}) localization!: Localization;
  /** Where one writes. */
  @property({attribute: false}) box: HTMLTextAreaElement | null = null;

  /** What is offered there while one writes. */
  @property({attribute: false}) suggestions: SuggestionController | null = null;

  /** What is written now. */
  @property({attribute: false}) content: () => Content = () => ({text: '', mentions: []});

  /** The button that Tab leads to. */
  @state() private stop = 0;
  /** What carries out what a network must be asked for; null: nobody does. */
  @state() private acts: Acts | null = null;
  @state() private hasEmoji = false;
  /** What readers would see, instead of the text box. */
  @state() private previewed: Content | null = null;
  #height = 0;
  @query('.picker') private picker!: HTMLElement;

  readonly #late = new LateWordsController(this, () => this.localization.language, loadWritingWords);
  #listening: AbortController | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    // The text must not stay behind a preview that has gone.
    this.previewed = null;
    if (this.box) this.box.hidden = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('box')) this.#listen();
  }

  protected override firstUpdated(): void {
    void askForActs(this).then((acts) => (this.acts = acts));
  }

  override render(): TemplateResult | typeof nothing {
    const {words} = this.#late;
    if (!words) return nothing;
    return html`${this.#emoji(words)}${this.previewed ? this.#preview(words, this.previewed) : nothing}${this.#row(words)}`;
  }

  #preview(words: WritingWords, content: Content): TemplateResult {
    return html`<foyer-preview
      .localization=${this.localization}
      .words=${words.preview}
      .acts=${this.acts}
      .content=${content}
      .height=${this.#height}
    ></foyer-preview>`;
  }

  #row(words: WritingWords): TemplateResult {
    let index = 0;
    const row = groups.map((names, group) => [
      group > 0 ? html`<span class="gap" aria-hidden="true"></span>` : nothing,
      names.map((name) => this.#button(name, words.tools[name], shortcutWords(name, words), index++)),
    ]);
    return html`<div
      class="row"
      role="toolbar"
      aria-label=${words.label}
      @keydown=${walkRow}
      @focusin=${this.#noteStop}
      @pointerdown=${keepCaret}
      @mousedown=${keepCaret}
    >
      <div class="formats">${row}</div>
      ${this.#emojiButton(words.emoji.open, index++)}
      ${this.acts?.features.includes('PREVIEW') ? this.#previewButton(words.preview.show, index) : nothing}
    </div>`;
  }

  #button(name: ToolName, label: string, keys: string, index: number): TemplateResult {
    return html`<button
      class="button plain"
      type="button"
      tabindex=${index === this.stop ? '0' : '-1'}
      aria-label=${label}
      aria-keyshortcuts=${ariaShortcut(name)}
      title="${label} (${keys})"
      @click=${() => this.#use(name)}
    >
      ${toolIcon(name)}
    </button>`;
  }

  #emojiButton(label: string, index: number): TemplateResult {
    return html`<button
      class="button plain emoji"
      type="button"
      tabindex=${index === this.stop ? '0' : '-1'}
      aria-label=${label}
      aria-haspopup="dialog"
      title=${label}
      @click=${this.#openEmoji}
    >
      ${toolIcon('emoji')}
    </button>`;
  }

  #emoji({emoji}: WritingWords): TemplateResult {
    return html`<div
      class="menu picker"
      popover
      role="dialog"
      aria-label=${emoji.open}
      @toggle=${this.#closeEmoji}
      @emoji-pick=${this.#pick}
    >
      ${
        this.hasEmoji
          ? html`<foyer-emoji .words=${emoji} .language=${this.localization.language}></foyer-emoji>`
          : nothing
      }
    </div>`;
  }

  readonly #openEmoji = async (): Promise<void> => {
    this.write();
    // Its place opens at once; what is in it comes with the first press.
    this.picker.showPopover();
    this.hasEmoji = true;
    await import('../emoji/emoji.js').catch(() => undefined);
    await this.updateComplete;
    const emoji = this.picker.querySelector<FoyerEmoji>('foyer-emoji');
    await emoji?.updateComplete;
    if (this.picker.matches(':popover-open')) emoji?.focus();
  };

  readonly #pick = ({character}: EmojiPickEvent): void => {
    this.picker.hidePopover();
    if (!this.box || this.box.readOnly) return;
    this.box.focus({preventScroll: true});
    insertText(this.box, character);
  };

  /** However it closes, one writes on, unless one has gone elsewhere. */
  readonly #closeEmoji = ({newState}: ToggleEvent): void => {
    if (newState === 'open') return;
    this.hasEmoji = false;
    if (!document.hasFocus() || document.activeElement === document.body || this.shadowRoot!.activeElement)
      this.box?.focus({preventScroll: true});
  };

  #previewButton(label: string, index: number): TemplateResult {
    return html`<button
      class="button plain preview"
      type="button"
      tabindex=${index === this.stop ? '0' : '-1'}
      aria-label=${label}
      aria-pressed=${this.previewed ? 'true' : 'false'}
      title=${label}
      @click=${this.previewed ? this.write : this.#show}
    >
      ${toolIcon('preview')}
    </button>`;
  }

  readonly #show = (): void => {
    const {box} = this;
    if (!box) return;
    this.#height = box.offsetHeight;
    this.previewed = this.content();
    const hadCaret = box.matches(':focus');
    box.hidden = true;
    // It must not get lost with what it was in.
    if (hadCaret) this.renderRoot.querySelector<HTMLElement>('.preview')?.focus();
  };

  /** Back to the text, the caret where it was. */
  readonly write = (): void => {
    if (!this.previewed || !this.box) return;
    this.previewed = null;
    this.box.hidden = false;
    this.box.focus({preventScroll: true});
  };

  #listen(): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const {box, suggestions} = this;
    const {signal} = this.#listening;
    if (box) assistTyping(box, signal);
    if (box && suggestions) offerEmoji({box, suggestions, language: () => this.localization.language}, signal);
  }

  /** A tool is for the text: what it does must be seen. */
  #use(name: ToolName): void {
    this.write();
    if (this.box) useTool(this.box, name);
  }

  readonly #noteStop = ({currentTarget, target}: FocusEvent): void => {
    const buttons = [...(currentTarget as HTMLElement).querySelectorAll('button')];
    this.stop = Math.max(0, buttons.indexOf(target as HTMLButtonElement));
  };
}

const keepCaret = (event: Event): void => event.preventDefault();

if (!customElements.get('foyer-writing-tools')) customElements.define('foyer-writing-tools', FoyerWritingTools);

declare global {
  interface HTMLElementTagNameMap {
    'foyer-writing-tools': FoyerWritingTools;
  }
}
