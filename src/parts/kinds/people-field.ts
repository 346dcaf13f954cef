/**
 * Chooses people: those who are chosen, each with a button that takes them out, and a field that finds others by the first
 * letters of their name. The focus stays in the field, which points at the active one.
 */
import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Suggestion, SuggestionAnswer} from '../../controllers/view/suggestion.js';
import {isForInputMethod} from '../../lib/is-for-input-method.js';
import type {KindWords} from '../../localization/kinds/words.js';
import type {NamedPerson} from '../../network/writing.js';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import {text} from '../../styles/text.styles.js';
import {avatar, avatarStyles} from '../avatar.js';
import {lateIcon} from '../late-icon.js';
import {suggestionId, suggestionOptions, suggestionStyles} from '../suggestions.js';
import {TextAskEvent} from '../text-box/text-box.events.js';
import {PeopleChangeEvent} from './kinds.events.js';

/** Milliseconds after the last key, as the contract asks of clients. */
const delay = 250;

export class FoyerPeopleField extends LitElement {
  static override styles = [
    base,
    form,
    text,
    avatarStyles,
    suggestionStyles,
    css`
      .label {
        display: block;
        margin-block-end: 6px;
      }
      .chosen {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        margin-block-end: 4px;
        --_avatar: 20px;
      }
      .chosen:empty {
        display: none;
      }
      .chosen .icon {
        inline-size: 14px;
        block-size: 14px;
      }
      .found {
        margin-block-start: 4px;
        max-block-size: 12rem;
        overflow: auto;
        --_avatar: 28px;
      }
      .found .words span {
        display: block;
      }
      .found .option.active {
        background: var(--_hover);
      }
      .menu.found {
        position: static;
        box-shadow: none;
      }
    `,
  ];
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};

  @property({attribute: false}) words!: KindWords;
  @property() label = '';
  @property({attribute: false}) people: readonly NamedPerson[] = [];
  /** What was found for the last `text-ask`. */
  @property({attribute: false}) answer: SuggestionAnswer | null = null;

  @state() private active = 0;
  @state() private asked = '';
  /** Said to the ear. */
  @state() private said = '';

  @query('input') private field!: HTMLInputElement;

  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render(): TemplateResult {
    const {words, people} = this;
    const items = this.#offered;
    const isOpen = items.length > 0;
    return html`<label class="label" for="name"><span class="strong small">${this.label}</span></label>
      <div class="chosen">${people.map((person) => this.#chip(person))}</div>
      <input
        class="field"
        id="name"
        type="text"
        role="combobox"
        aria-label=${this.label}
        autocomplete="off"
        placeholder=${words.findPeople}
        aria-autocomplete="list"
        aria-expanded=${isOpen}
        aria-controls="found"
        aria-activedescendant=${isOpen ? suggestionId(this.active) : nothing}
        @input=${this.#write}
        @keydown=${this.#key}
        @blur=${() => (this.asked = '')}
      />
      <div id="found" class="menu found" role="listbox" aria-label=${this.label} ?hidden=${!isOpen}>
        ${suggestionOptions(items, this.active, (index) => this.#take(index))}
      </div>
      <span class="spoken" role="status">${isOpen ? words.found(items.length) : this.said}</span>`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector('.option.active')?.scrollIntoView({block: 'nearest'});
  }

  #chip(person: NamedPerson): TemplateResult {
    return html`<button
      class="chip"
      type="button"
      title=${this.words.remove(person.displayName)}
      @click=${() => this.#remove(person)}
    >
      ${avatar(person)}<span dir="auto">${person.displayName}</span>${lateIcon('close')}
    </button>`;
  }

  /** People who are not chosen yet. */
  get #offered(): readonly Suggestion[] {
    const {answer, asked, people} = this;
    if (asked === '' || answer?.query.prefix !== asked) return [];
    return answer.items.filter(
      ({entity}) => entity.__typename === 'Person' && !people.some(({id}) => id === entity.id),
    );
  }

  readonly #write = (): void => {
    clearTimeout(this.#timer);
    this.active = 0;
    this.asked = '';
    this.said = '';
    const asked = this.field.value.trim();
    if (asked === '') return;
    this.#timer = setTimeout(() => {
      this.asked = asked;
      this.dispatchEvent(new TextAskEvent({mark: '@', prefix: asked}));
    }, delay);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (isForInputMethod(event)) return;
    const {length} = this.#offered;
    const last = this.people.at(-1);
    if (event.key === 'Backspace' && this.field.value === '' && last) this.#remove(last);
    else if (length === 0) return;
    else if (event.key === 'ArrowDown') this.active = (this.active + 1) % length;
    else if (event.key === 'ArrowUp') this.active = (this.active + length - 1) % length;
    else if (event.key === 'Enter') this.#take(this.active);
    else if (event.key === 'Escape') this.asked = '';
    else return;
    // The key has done its work: it must not also close what this field belongs to.
    event.preventDefault();
    event.stopPropagation();
  };

  #take(index: number): void {
    const item = this.#offered[index];
    if (item?.entity.__typename !== 'Person') return;
    const {id} = item.entity;
    this.field.value = '';
    this.asked = '';
    this.said = this.words.chosen(item.label);
    this.dispatchEvent(new PeopleChangeEvent([...this.people, {id, displayName: item.label}]));
  }

  #remove(person: NamedPerson): void {
    this.said = this.words.removed(person.displayName);
    this.field.focus();
    this.dispatchEvent(new PeopleChangeEvent(this.people.filter((one) => one !== person)));
  }
}

if (!customElements.get('foyer-people-field')) customElements.define('foyer-people-field', FoyerPeopleField);

declare global {
  interface HTMLElementTagNameMap {
    'foyer-people-field': FoyerPeopleField;
  }
}
