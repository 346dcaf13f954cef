/**
 * Who is to do something: a field that finds people by the first letters of their name. The focus stays in the field, which
 * points at the active one, as the pattern for such fields has it.
 */
import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Suggestion, SuggestionAnswer} from '../../controllers/view/suggestion.js';
import type {ActsWords} from '../../localization/acts/words.js';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import {text} from '../../styles/text.styles.js';
import {avatarStyles} from '../avatar.js';
import {suggestionId, suggestionOptions, suggestionStyles} from '../suggestions.js';

/** Milliseconds after the last key, as the contract asks of clients. */
const delay = 250;

/** Whom do these letters mean? */
export class AssigneeAskEvent extends Event {
  static readonly type = 'assignee-ask';

  constructor(readonly prefix: string) {
    super(AssigneeAskEvent.type, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'assignee-ask': AssigneeAskEvent;
  }
}

export class FoyerAssignee extends LitElement {
  static override styles = [
    base,
    form,
    text,
    avatarStyles,
    suggestionStyles,
    css`
      .label {
        display: grid;
        gap: 4px;
      }
      .found {
        margin-block-start: 4px;
        max-block-size: 12rem;
        overflow: auto;
        padding: 4px;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        --_avatar: 28px;
      }
      .menu.found {
        position: static;
        box-shadow: none;
      }
    `,
  ];
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};

  @property({attribute: false}) words!: ActsWords;
  /** What was found for the last letters that were asked about. */
  @property({attribute: false}) found: SuggestionAnswer | null = null;

  @state() private active = 0;
  /** The letters whom people are offered for; empty: nobody is offered. */
  @state() private asked = '';

  @query('input') private field!: HTMLInputElement;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #chosen: {readonly id: string; readonly name: string} | null = null;

  /** The person's id; null: nobody. Undefined: the name in the field stands for nobody that is known. */
  get value(): string | null | undefined {
    const written = this.field.value.trim();
    if (written === '') return null;
    return this.#chosen?.name === written ? this.#chosen.id : undefined;
  }

  clear(): void {
    this.field.value = '';
    this.#chosen = null;
    this.#close();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render(): TemplateResult {
    const {words} = this;
    const items = this.#offered;
    const isOpen = items.length > 0;
    return html`<label class="label"
        ><span class="strong">${words.action.assignee}</span
        ><input
          class="field"
          type="text"
          role="combobox"
          aria-label=${words.action.assignee}
          autocomplete="off"
          dir="auto"
          placeholder=${words.action.assigneeHint}
          aria-autocomplete="list"
          aria-expanded=${isOpen}
          aria-controls="found"
          aria-activedescendant=${isOpen ? suggestionId(this.active) : nothing}
          @input=${this.#write}
          @keydown=${this.#key}
          @blur=${this.#close}
      /></label>
      <div id="found" class="menu found" role="listbox" aria-label=${words.action.assignee} ?hidden=${!isOpen}>
        ${suggestionOptions(items, this.active, (index) => this.#take(index))}
      </div>
      <span class="spoken" role="status">${isOpen ? words.action.found(items.length) : ''}</span>`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector('.option.active')?.scrollIntoView({block: 'nearest'});
  }

  get #offered(): readonly Suggestion[] {
    const {asked, found} = this;
    if (asked === '' || found?.query.prefix !== asked) return [];
    return found.items.filter(({entity}) => entity.__typename === 'Person');
  }

  readonly #write = (): void => {
    this.#close();
    this.active = 0;
    const prefix = this.field.value.trim();
    if (prefix === '' || prefix === this.#chosen?.name) return;
    this.#timer = setTimeout(() => {
      this.asked = prefix;
      this.dispatchEvent(new AssigneeAskEvent(prefix));
    }, delay);
  };

  readonly #close = (): void => {
    clearTimeout(this.#timer);
    this.asked = '';
  };

  readonly #key = (event: KeyboardEvent): void => {
    const {length} = this.#offered;
    if (event.isComposing || length === 0) return;
    if (event.key === 'ArrowDown') this.active = (this.active + 1) % length;
    else if (event.key === 'ArrowUp') this.active = (this.active + length - 1) % length;
    else if (event.key === 'Enter') this.#take(this.active);
    else if (event.key === 'Escape') this.#close();
    else return;
    // The key has done its work: it must not also close the dialog.
    event.preventDefault();
    event.stopPropagation();
  };

  #take(index: number): void {
    const item = this.#offered[index];
    if (item?.entity.__typename !== 'Person') return;
    this.#chosen = {id: item.entity.id, name: item.label.trim()};
    this.field.value = this.#chosen.name;
    this.#close();
  }
}

if (!customElements.get('foyer-assignee')) customElements.define('foyer-assignee', FoyerAssignee);
