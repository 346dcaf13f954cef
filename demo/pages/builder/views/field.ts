/** One attribute with the control that fits it. Everything is a form control of the browser: keys and names come with it. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {controlFor, labelOf} from '../control.js';
import type {Attribute} from '../manifest.js';
import {options} from './options.js';
import {prose} from './prose.js';
import {typed} from './typed.js';

export interface Field {
  readonly attribute: Attribute;
  /** Unique on the page. */
  readonly id: string;
  /** Empty: not set. */
  readonly value: string;
  set(value: string): void;
}

const isOn = (event: Event): boolean => (event.target as HTMLInputElement).checked;

export function field(about: Field): TemplateResult {
  const {attribute, id} = about;
  const control = controlFor(attribute);
  const hint = html`<p class="hint" id="${id}-hint">${prose(attribute.description)}</p>`;
  if (control.kind === 'switch')
    return html`<div class="field switch">
      <input
        type="checkbox"
        role="switch"
        id=${id}
        aria-describedby="${id}-hint"
        .checked=${live(about.value === 'true')}
        @change=${(event: Event) => about.set(isOn(event) ? 'true' : '')}
      />
      <label for=${id}>${labelOf(attribute.name)}</label>
      ${hint}
    </div>`;
  if (control.kind === 'several') return several(about, control.values, hint);
  if (control.kind === 'choice' && fitInARow(control.values)) return segments(about, control.values, hint);
  return html`<div class="field">
    <label for=${id}>${labelOf(attribute.name)}</label>
    ${control.kind === 'choice' ? choice(about, control.values) : input(about)} ${hint}
  </div>`;
}

const longestRow = 26;
/** A few short values are seen at once; more of them go into a list. */
const fitInARow = (values: readonly string[]): boolean => values.join('').length <= longestRow;

function segments({attribute, id, value, set}: Field, values: readonly string[], hint: TemplateResult): TemplateResult {
  const usual = attribute.default;
  const all = values.map((one) => ({value: one, label: one}));
  return options(
    id,
    labelOf(attribute.name),
    usual ? all : [{value: '', label: 'as the page'}, ...all],
    value || usual,
    (chosen) => set(chosen === usual ? '' : chosen),
    hint,
  );
}

function choice({attribute, id, value, set}: Field, values: readonly string[]): TemplateResult {
  const usual = attribute.default;
  return html`<select
    id=${id}
    aria-describedby="${id}-hint"
    .value=${live(value || usual)}
    @change=${(event: Event) => set(typed(event) === usual ? '' : typed(event))}
  >
    ${usual ? nothing : html`<option value="" ?selected=${!value}>as the page</option>`}
    ${values.map((one) => html`<option value=${one} ?selected=${one === (value || usual)}>${one}</option>`)}
  </select>`;
}

function input({attribute, id, value, set}: Field): TemplateResult {
  const control = controlFor(attribute);
  const isNumber = control.kind === 'number';
  const {min, max} = control.kind === 'number' ? control : {min: null, max: null};
  return html`<input
    id=${id}
    type=${isNumber ? 'number' : 'text'}
    min=${min ?? nothing}
    max=${max ?? nothing}
    placeholder=${attribute.default || nothing}
    autocomplete="off"
    spellcheck="false"
    maxlength="300"
    aria-describedby="${id}-hint"
    .value=${live(value)}
    @input=${(event: Event) => {
      const {validity} = event.target as HTMLInputElement;
      // A number that is out of range stays on screen, marked as wrong, and does not reach the snippet.
      if (validity.valid) set(typed(event).trim() === attribute.default ? '' : typed(event));
    }}
  />`;
}

function several({attribute, id, value, set}: Field, values: readonly string[], hint: TemplateResult): TemplateResult {
  const chosen = value.split(' ').filter(Boolean);
  const toggle = (one: string, isWanted: boolean): void =>
    set(values.filter((other) => (other === one ? isWanted : chosen.includes(other))).join(' '));
  return html`<fieldset class="field several" aria-describedby="${id}-hint">
    <legend>${labelOf(attribute.name)}</legend>
    <div class="chips">
      ${values.map(
        (one) =>
          html`<label class="chip">
            <input
              type="checkbox"
              .checked=${live(chosen.includes(one))}
              @change=${(event: Event) => toggle(one, isOn(event))}
            />${one}
          </label>`,
      )}
    </div>
    ${hint}
  </fieldset>`;
}
