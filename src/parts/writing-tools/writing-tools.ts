/**
 * The row of tools below a text box: bold, lists, links … It comes when somebody begins to write. Pressing one never takes
 * the caret out of the text; by keyboard the row is one stop, with arrows between its buttons.
 */
import {css, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {askForActs, type Acts} from '../../controllers/view/acts.js';
import {LateWordsController} from '../../controllers/view/late-words.js';
import type {Localization} from '../../localization/localize.js';
import {loadWritingWords, type ToolName, type WritingWords} from '../../localization/writing/words.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import type {Content} from '../text-box/text-box.events.js';
import {toolIcon} from './icons.js';
import './preview.js';
import {walkRow} from './walk-row.js';
import {ariaShortcut, shortcutWords} from './shortcut.js';
import {assistTyping, useTool} from './typing.js';

const groups: readonly (readonly ToolName[])[] = [
  ['bold', 'italic', 'link'],
  ['bullets', 'numbers', 'quote', 'code'],
];

export class FoyerWritingTools extends LitElement {
  static override styles = [
    base,
    control,
    css`
      .row {
        display: flex;
        padding-inline: 6px;
      }
      /* One line in any width: what does not fit is a swipe away, and the keyboard brings it into sight. */
      .formats {
        flex: 0 1 auto;
        display: flex;
        align-items: center;
        gap: 2px;
        min-inline-size: 0;
        overflow-x: auto;
        scrollbar-width: none;
      }
      .preview {
        margin-inline-start: auto;
      }
      .preview[aria-pressed='true'] {
        background: var(--_tint);
        color: var(--_accent-text);
      }
      .row .button:focus-visible {
        outline-offset: -2px;
      }
      .row .button {
        flex: none;
        padding: 3px 6px;
      }
      .gap {
        flex: none;
        inline-size: 1px;
        block-size: 18px;
        margin-inline: 4px;
        background: var(--_line);
      }
    `,
  ];

  @property({attribute: false}) localization!: Localization;
  /** Where one writes. */
  @property({attribute: false}) box: HTMLTextAreaElement | null = null;

  /** What is written now. */
  @property({attribute: false}) content: () => Content = () => ({text: '', mentions: []});

  /** The button that Tab leads to. */
  @state() private stop = 0;
  /** What carries out what a network must be asked for; null: nobody does. */
  @state() private acts: Acts | null = null;
  /** What readers would see, instead of the text box. */
  @state() private previewed: Content | null = null;
  #height = 0;

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
    return html`${this.previewed ? this.#preview(words, this.previewed) : nothing}${this.#row(words)}`;
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
    if (this.box) assistTyping(this.box, this.#listening.signal);
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
