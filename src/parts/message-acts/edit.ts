/** New words for a message, in its own place. What is written survives a reload until it is saved or given up. */
import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {SuggestionAnswer} from '../../controllers/view/suggestion.js';
import {isForInputMethod} from '../../lib/is-for-input-method.js';
import type {ActsWords} from '../../localization/acts/words.js';
import type {Localization} from '../../localization/localize.js';
import type {MentionInput} from '../../network/schema.js';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import {text} from '../../styles/text.styles.js';
import {mentionsIn} from '../text-box/mention-text.js';
import {TextAskEvent, TextChangeEvent, type Content} from '../text-box/text-box.events.js';
import '../text-box/text-box.js';
import type {FoyerTextBox} from '../text-box/text-box.js';

export class EditSaveEvent extends Event {
  static readonly type = 'edit-save';

  constructor(
    readonly markdown: string,
    readonly mentions: readonly MentionInput[],
    /** Undefined: the message has no title to change. */
    readonly title: string | undefined,
  ) {
    super(EditSaveEvent.type, {bubbles: true});
  }
}

/** The new words are given up. */
export class EditCancelEvent extends Event {
  static readonly type = 'edit-cancel';

  constructor() {
    super(EditCancelEvent.type, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'edit-save': EditSaveEvent;
    'edit-cancel': EditCancelEvent;
  }
}

export class FoyerEdit extends LitElement {
  static override styles = [
    base,
    form,
    text,
    css`
      .paper {
        border: 1px solid var(--_edge);
        border-radius: calc(var(--_radius) + 2px);
        background: var(--_surface);
        --text-box-height: 72px;
      }
      .paper:has(foyer-text-box:focus-within) {
        border-color: var(--_accent-text);
        outline: 1px solid var(--_accent-text);
      }
      foyer-text-box:focus-visible {
        outline: none;
      }
      .title-field {
        margin-block-end: 8px;
        font-weight: 600;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        justify-content: flex-end;
        align-items: center;
        margin-block-start: 8px;
      }
      .trouble {
        flex: 1 1 12em;
        color: var(--_danger);
      }
    `,
  ];

  @property({attribute: false}) localization!: Localization;
  @property({attribute: false}) words!: ActsWords;
  /** The words as they are. A new object begins anew. */
  @property({attribute: false}) initial: Content = {text: '', mentions: []};
  /** Of a post; null: the message can have none. */
  @property({attribute: false}) heading: string | null = null;
  /** The message has files, and may say nothing but what they do. */
  @property({type: Boolean}) wordless = false;
  /** What was found for the last `text-ask`. */
  @property({attribute: false}) found: SuggestionAnswer | null = null;
  @property({type: Boolean}) sending = false;
  @property() problem = '';
  /** Said below the box, such as where the text comes from. */
  @property() hint = '';

  @state() private asksWhy = false;

  @query('foyer-text-box') private box!: FoyerTextBox;
  @query('.title-field') private titleField!: HTMLInputElement | null;

  override render(): TemplateResult {
    const {words} = this;
    const trouble = this.problem || (this.asksWhy ? words.edit.blank : '');
    return html`<div @keydown=${this.#key}>
      ${
        this.heading === null
          ? nothing
          : html`<input
              class="field title-field"
              type="text"
              dir="auto"
              maxlength="200"
              aria-label=${words.edit.title}
              placeholder=${words.edit.title}
              .value=${this.heading}
              ?readonly=${this.sending}
            />`
      }
      <div class="paper">
        <foyer-text-box
          .localization=${this.localization}
          .label=${words.edit.label}
          .initial=${this.initial}
          .answer=${this.found}
          ?readonly=${this.sending}
          tools
          @text-change=${this.#write}
          @text-ask=${({query}: TextAskEvent) => this.dispatchEvent(new TextAskEvent(query))}
        ></foyer-text-box>
      </div>
      <div class="buttons">
        <p class="small ${trouble ? 'trouble' : 'muted'}" role=${trouble ? 'alert' : 'status'}>
          ${trouble || this.hint}
        </p>
        <button class="button" type="button" @click=${() => this.dispatchEvent(new EditCancelEvent())}>
          ${this.localization.words.common.cancel}
        </button>
        <button
          class="button primary"
          type="button"
          aria-disabled=${this.sending ? 'true' : 'false'}
          @click=${this.#save}
        >
          ${this.sending ? words.edit.saving : words.edit.save}
        </button>
      </div>
    </div>`;
  }

  /** Puts the caret into the words. */
  override focus(options?: FocusOptions): void {
    this.box.focus(options);
  }

  readonly #write = ({content}: TextChangeEvent): void => {
    this.asksWhy = false;
    this.dispatchEvent(new TextChangeEvent(content));
  };

  readonly #save = (): void => {
    if (this.sending) return;
    const {text: written, mentions} = this.box.content;
    this.asksWhy = !this.wordless && written.trim() === '';
    if (this.asksWhy) this.box.focus();
    else {
      const title = this.titleField?.value.trim();
      this.dispatchEvent(new EditSaveEvent(written.trim(), mentionsIn(written, mentions), title));
    }
  };

  readonly #key = (event: KeyboardEvent): void => {
    // Page Down and its like scroll in here, and go on to no other post.
    event.stopPropagation();
    if (isForInputMethod(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#save();
    else if (event.key === 'Escape' && !this.sending && this.#isAsItWas) this.dispatchEvent(new EditCancelEvent());
    else return;
    event.preventDefault();
  };

  get #isAsItWas(): boolean {
    return this.box.content.text === this.initial.text && (this.titleField?.value ?? null) === this.heading;
  }
}

if (!customElements.get('foyer-edit')) customElements.define('foyer-edit', FoyerEdit);
