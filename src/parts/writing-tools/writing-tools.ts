/**
 * The row of tools below a text box: bold, lists, links … It comes when somebody begins to write. Pressing one never takes
 * the caret out of the text; by keyboard the row is one stop, with arrows between its buttons.
 */
import {css, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {LateWordsController} from '../../controllers/view/late-words.js';
import type {Localization} from '../../localization/localize.js';
import {loadWritingWords, type ToolName} from '../../localization/writing/words.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {toolIcon} from './icons.js';
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

  /** The button that Tab leads to. */
  @state() private stop = 0;

  readonly #late = new LateWordsController(this, () => this.localization.language, loadWritingWords);
  #listening: AbortController | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('box')) this.#listen();
  }

  override render(): TemplateResult | typeof nothing {
    const {words} = this.#late;
    if (!words) return nothing;
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
      @click=${() => this.box && useTool(this.box, name)}
    >
      ${toolIcon(name)}
    </button>`;
  }

  #listen(): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    if (this.box) assistTyping(this.box, this.#listening.signal);
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
