/**
 * Emoji to choose from. The caret stays in the search field, which points at one of them, as the ARIA pattern for a text box
 * with a grid has it: arrows walk through the grid, Enter takes.
 */
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {isForInputMethod} from '../../lib/is-for-input-method.js';
import type {WritingWords} from '../../localization/writing/words.js';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import {text} from '../../styles/text.styles.js';
import {loadEmoji, toned, type Emoji} from './emoji-data.js';
import {EmojiPickEvent} from './emoji.events.js';
import {emojiStyles} from './emoji.styles.js';
import {findEmoji} from './find-emoji.js';
import {keepHabits, readHabits, used, type Habits} from './habits.js';

const columns = 8;
const hand = '✋';

export class FoyerEmoji extends LitElement {
  static override styles = [base, form, text, emojiStyles];
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};

  @property({attribute: false}) words!: WritingWords['emoji'];
  @property() language = 'en';

  /** Null: on its way. */
  @state() private groups: readonly (readonly Emoji[])[] | null = null;
  @state() private isLost = false;
  /** -1: what was used last. */
  @state() private group = readHabits().recent.length > 0 ? -1 : 0;
  @state() private wanted = '';
  @state() private active = 0;
  @state() private habits: Habits = readHabits();

  @query('input') private field!: HTMLInputElement;

  protected override firstUpdated(): void {
    void loadEmoji(this.language).then(
      (groups) => (this.groups = groups),
      () => (this.isLost = true),
    );
  }

  override render(): TemplateResult {
    const {words} = this;
    const offered = this.#offered;
    const active = offered[this.active];
    return html`<div class="emoji" @keydown=${this.#key}>
      <input
        class="field"
        type="search"
        role="combobox"
        dir="auto"
        aria-label=${words.search}
        placeholder=${words.search}
        aria-autocomplete="list"
        aria-haspopup="grid"
        aria-expanded="true"
        aria-controls="grid"
        aria-activedescendant=${active ? `e${this.active}` : nothing}
        .value=${this.wanted}
        @input=${this.#search}
      />
      ${this.#groupRow()}
      <div class="grid" id="grid" role="grid" aria-label=${this.#title} aria-busy=${this.#isReady ? 'false' : 'true'}>
        ${this.#rows(offered)}
      </div>
      <p class="name small muted" role="status">${this.#said(active)}</p>
      ${this.#toneRow()}
    </div>`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector('.active')?.scrollIntoView({block: 'nearest'});
  }

  get #isReady(): boolean {
    return this.groups !== null || this.isLost;
  }

  get #offered(): readonly Emoji[] {
    if (!this.groups) return [];
    if (this.wanted.trim() !== '') return findEmoji(this.groups, this.wanted);
    if (this.group >= 0) return this.groups[this.group] ?? [];
    const all = new Map(this.groups.flat().map((emoji) => [emoji.character, emoji]));
    return this.habits.recent.flatMap((character) => all.get(character) ?? []);
  }

  get #title(): string {
    if (this.wanted.trim() !== '') return this.words.search;
    return this.group < 0 ? this.words.recent : this.words.groups[this.group]!;
  }

  #said(active: Emoji | undefined): string {
    if (this.isLost) return this.words.lost;
    return active?.name ?? (this.groups ? this.words.none : '');
  }

  #groupRow(): TemplateResult {
    const {words, habits, groups} = this;
    const recent = habits.recent.length > 0 ? [{index: -1, label: words.recent, face: '🕒'}] : [];
    const others = words.groups.map((label, index) => ({index, label, face: groups?.[index]?.[0]?.character ?? ''}));
    return html`<div class="groups" role="group" aria-label=${words.groupsLabel}>
      ${[...recent, ...others].map(
        ({index, label, face}) =>
          html`<button
            type="button"
            aria-label=${label}
            title=${label}
            aria-pressed=${index === this.group && this.wanted === '' ? 'true' : 'false'}
            @click=${() => this.#open(index)}
          >
            ${face}
          </button>`,
      )}
    </div>`;
  }

  #toneRow(): TemplateResult {
    const sample: Emoji = {character: hand, name: '', words: '', hasTones: true};
    return html`<div class="tones" role="group" aria-label=${this.words.tone}>
      ${this.words.tones.map(
        (label, tone) =>
          html`<button
            type="button"
            aria-label=${label}
            title=${label}
            aria-pressed=${tone === this.habits.tone ? 'true' : 'false'}
            @click=${() => this.#keep({...this.habits, tone})}
          >
            ${toned(sample, tone)}
          </button>`,
      )}
    </div>`;
  }

  #rows(offered: readonly Emoji[]): TemplateResult[] {
    const rows: TemplateResult[] = [];
    for (let start = 0; start < offered.length; start += columns) {
      const cells = offered.slice(start, start + columns).map((emoji, column) => this.#cell(emoji, start + column));
      rows.push(html`<div role="row">${cells}</div>`);
    }
    return rows;
  }

  #cell(emoji: Emoji, index: number): TemplateResult {
    const isActive = index === this.active;
    return html`<span
      id="e${index}"
      role="gridcell"
      class=${isActive ? 'active' : ''}
      aria-selected=${isActive ? 'true' : 'false'}
      aria-label=${emoji.name}
      title=${emoji.name}
      @pointerdown=${keepCaret}
      @mousedown=${keepCaret}
      @click=${() => this.#take(emoji)}
      >${toned(emoji, this.habits.tone)}</span
    >`;
  }

  #open(group: number): void {
    this.group = group;
    this.wanted = '';
    this.active = 0;
    this.field.focus();
  }

  readonly #search = (): void => {
    this.wanted = this.field.value;
    this.active = 0;
  };

  readonly #key = (event: KeyboardEvent): void => {
    // Enter and Escape in here mean nothing to what is around; Escape is the popover's.
    event.stopPropagation();
    if (event.target !== this.field || isForInputMethod(event)) return;
    const count = this.#offered.length;
    const forward = this.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const steps: Partial<Record<string, number>> = {ArrowDown: columns, ArrowUp: -columns};
    // Within a word that is searched for, these two move the caret.
    if (this.wanted === '') Object.assign(steps, {ArrowLeft: -1, ArrowRight: -1, [forward]: 1});
    const step = steps[event.key];
    const taken = this.#offered[this.active];
    if (event.key === 'Enter' && taken) this.#take(taken);
    else if (step && count > 0) this.active = Math.min(count - 1, Math.max(0, this.active + step));
    else return;
    event.preventDefault();
  };

  #take(emoji: Emoji): void {
    this.#keep(used(this.habits, emoji.character));
    this.dispatchEvent(new EmojiPickEvent(toned(emoji, this.habits.tone)));
  }

  #keep(habits: Habits): void {
    this.habits = habits;
    keepHabits(habits);
  }
}

const keepCaret = (event: Event): void => event.preventDefault();

if (!customElements.get('foyer-emoji')) customElements.define('foyer-emoji', FoyerEmoji);
