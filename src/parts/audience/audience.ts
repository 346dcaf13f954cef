/**
 * Who will see what is being written, in words; pressed, a list of the places to choose from. With one place only there
 * is nothing to press. It fetches nothing: places in, `audience-change` out.
 */
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Localization} from '../../localization/localize.js';
import {composerWords, type PrivacyKind} from '../../localization/composer.js';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import {text} from '../../styles/text.styles.js';
import {icon} from '../icon.js';
import {lateIcon} from '../late-icon.js';
import {AudienceChangeEvent} from './audience.events.js';
import {styles} from './audience.styles.js';
import type {Place} from './place.js';

/** So many places are found at a glance; more of them are found by typing. */
const glance = 6;

export class FoyerAudience extends LitElement {
  static override styles = [base, form, text, styles];

  @property({attribute: false}) localization!: Localization;
  /** Places to choose from, the network itself first. Those where the person can't post are not offered. */
  @property({attribute: false}) places: readonly Place[] = [];
  /** How many read what goes to the whole network; null: not known. */
  @property({attribute: false}) memberCount: number | null = null;
  /** The chosen place; null: the whole network. */
  @property({attribute: false}) groupId: string | null = null;

  @state() private open = false;
  @state() private filter = '';
  @state() private active = 0;

  @query('.menu') private menu!: HTMLElement;
  @query('.focus') private focusTarget!: HTMLElement | null;

  override render(): TemplateResult {
    const {words} = this.localization;
    const offered = this.#offered;
    const chosen = offered.find(({groupId}) => groupId === this.groupId);
    const face = chosen
      ? html`${placeIcon(chosen)}<span>${this.#describe(chosen)}</span>`
      : html`<span>${composerWords(words).choosePlace}</span>`;
    if (chosen && offered.length < 2)
      return html`<span class="place small"
        ><span class="spoken">${composerWords(words).audience}: </span>${face}</span
      >`;
    return html`<button
        class="button plain place chooser small"
        type="button"
        popovertarget="menu"
        aria-haspopup="listbox"
        aria-expanded=${this.open ? 'true' : 'false'}
      >
        <span class="spoken">${composerWords(words).audience}: </span>${face}${lateIcon('more')}
      </button>
      <div id="menu" class="menu" popover @toggle=${this.#toggled} @keydown=${this.#key}>
        ${this.open ? this.#choices() : nothing}
      </div>`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector('.option.active')?.scrollIntoView({block: 'nearest'});
  }

  #choices(): TemplateResult {
    const {words} = this.localization;
    const found = this.#found;
    const hasFilter = this.#offered.length > glance;
    const activeId = found.length > 0 ? `place${this.active}` : nothing;
    // The field is the combobox; without it the list takes the focus itself. Both point at the active option.
    return html`${
        hasFilter
          ? html`<input
              class="field focus"
              type="text"
              role="combobox"
              autocomplete="off"
              aria-label=${composerWords(words).findPlace}
              placeholder=${composerWords(words).findPlace}
              aria-expanded="true"
              aria-controls="places"
              aria-autocomplete="list"
              aria-activedescendant=${activeId}
              .value=${this.filter}
              @input=${this.#search}
            />`
          : nothing
      }
      <div
        id="places"
        class=${hasFilter ? '' : 'focus'}
        role="listbox"
        aria-label=${composerWords(words).audience}
        tabindex=${hasFilter ? nothing : '0'}
        aria-activedescendant=${hasFilter ? nothing : activeId}
      >
        ${found.map((place, index) => this.#option(place, index))}
      </div>
      ${found.length === 0 ? html`<p class="none muted small" role="status">${composerWords(words).noPlace}</p>` : nothing}`;
  }

  #option(place: Place, index: number): TemplateResult {
    const {words} = this.localization;
    const isChosen = place.groupId === this.groupId;
    const details = [
      this.#reachOf(place),
      place.privacy && (composerWords(words).privacy[place.privacy as PrivacyKind] ?? null),
    ].filter((detail) => detail !== null);
    return html`<div
      id="place${index}"
      class="option ${index === this.active ? 'active' : ''}"
      role="option"
      aria-selected=${isChosen ? 'true' : 'false'}
      @click=${() => this.#choose(place)}
    >
      ${placeIcon(place)}
      <span class="words"
        ><span>${this.#nameOf(place)}</span>
        ${details.length > 0 ? html`<span class="muted small">${details.join(' · ')}</span>` : nothing}</span
      >
      ${isChosen ? lateIcon('chosen') : nothing}
    </div>`;
  }

  get #offered(): readonly Place[] {
    return this.places.filter(({canPost}) => canPost);
  }

  get #found(): readonly Place[] {
    const wanted = this.filter.trim().toLocaleLowerCase();
    return this.#offered.filter((place) => this.#nameOf(place).toLocaleLowerCase().includes(wanted));
  }

  #nameOf({groupId, name}: Place): string {
    return groupId === null ? composerWords(this.localization.words).everyoneAt(name) : name;
  }

  #describe(place: Place): string {
    const reach = this.#reachOf(place);
    return reach ? `${this.#nameOf(place)} · ${reach}` : this.#nameOf(place);
  }

  /** How many will see it, in words; null: nobody knows. */
  #reachOf({groupId, memberCount}: Place): string | null {
    const count = groupId === null ? this.memberCount : memberCount;
    return count === null ? null : this.localization.words.common.people(count);
  }

  readonly #toggled = async (event: ToggleEvent): Promise<void> => {
    this.open = event.newState === 'open';
    if (!this.open) return;
    this.filter = '';
    this.active = Math.max(
      0,
      this.#offered.findIndex(({groupId}) => groupId === this.groupId),
    );
    await this.updateComplete;
    this.focusTarget?.focus();
  };

  readonly #search = (event: InputEvent): void => {
    this.filter = (event.target as HTMLInputElement).value;
    this.active = 0;
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      // It closes this list, not also what the list belongs to.
      event.preventDefault();
      event.stopPropagation();
      this.#close();
      return;
    }
    const last = this.#found.length - 1;
    if (event.isComposing || last < 0) return;
    const steps: Partial<Record<string, number>> = {
      ArrowDown: this.active === last ? 0 : this.active + 1,
      ArrowUp: this.active === 0 ? last : this.active - 1,
      PageDown: last,
      PageUp: 0,
    };
    const next = steps[event.key];
    const place = this.#found[this.active];
    if (next !== undefined) this.active = next;
    else if (event.key === 'Enter' && place) this.#choose(place);
    else return;
    event.preventDefault();
  };

  /** The focus goes back to the button: the field that had it is gone with the list. */
  #close(): void {
    this.menu.hidePopover();
    this.renderRoot.querySelector<HTMLElement>('.chooser')?.focus();
  }

  #choose({groupId}: Place): void {
    this.#close();
    if (groupId !== this.groupId) this.dispatchEvent(new AudienceChangeEvent(groupId));
  }
}

function placeIcon({groupId, privacy}: Place): unknown {
  return privacy === 'PRIVATE' ? icon('lock') : lateIcon(groupId === null ? 'everyone' : 'group');
}

if (!customElements.get('foyer-audience')) customElements.define('foyer-audience', FoyerAudience);
