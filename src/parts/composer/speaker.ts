/** In whose name a post is written: the author's, or that of a leader who lets the author do so. Everybody will see both. */
import {css, html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {composerWords} from '../../localization/composer.js';
import type {Localization} from '../../localization/localize.js';
import type {PersonPartsFragment} from '../../network/schema.js';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import {text} from '../../styles/text.styles.js';
import {SpeakerChangeEvent} from './speaker.events.js';

/** @fires {SpeakerChangeEvent} speaker-change - Another one was chosen. */
export class FoyerSpeaker extends LitElement {
  static override styles = [
    base,
    form,
    text,
    css`
      :host {
        min-inline-size: 0;
        max-inline-size: 100%;
      }
      .field {
        inline-size: auto;
        max-inline-size: 100%;
        padding-block: 4px;
        font-size: inherit;
      }
    `,
  ];

  @property({attribute: false}) localization!: Localization;
  @property({attribute: false}) leaders: readonly PersonPartsFragment[] = [];
  /** Null: the author alone. */
  @property({attribute: false}) chosen: PersonPartsFragment | null = null;

  override render(): TemplateResult {
    const words = composerWords(this.localization.words);
    const {chosen} = this;
    return html`<label class="small"
      ><span class="spoken">${words.writtenFor}</span
      ><select class="field" @change=${this.#change}>
        <option value="" .selected=${chosen === null}>${words.forMyself}</option>
        ${this.#offered.map(
          ({id, displayName}) =>
            html`<option value=${id} .selected=${chosen?.id === id}>${words.onBehalfOf(displayName)}</option>`,
        )}
      </select></label
    >`;
  }

  /** A leader who no longer lets one is still shown, so that the refusal is no riddle. */
  get #offered(): readonly PersonPartsFragment[] {
    const {chosen, leaders} = this;
    return chosen && !leaders.some(({id}) => id === chosen.id) ? [...leaders, chosen] : leaders;
  }

  readonly #change = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value;
    this.dispatchEvent(new SpeakerChangeEvent(this.#offered.find(({id}) => id === chosen) ?? null));
  };
}

if (!customElements.get('foyer-speaker')) customElements.define('foyer-speaker', FoyerSpeaker);

declare global {
  interface HTMLElementTagNameMap {
    'foyer-speaker': FoyerSpeaker;
  }
}
