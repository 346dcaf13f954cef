/** A row of choices of which one holds: radio buttons that look like one thing. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {typed} from './typed.js';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export function options<Value extends string>(
  name: string,
  legend: string,
  all: readonly Option<Value>[],
  chosen: Value,
  choose: (value: Value) => void,
  hint: TemplateResult | null = null,
): TemplateResult {
  return html`<fieldset class="options">
    <legend>${legend}</legend>
    <div class="segments">
      ${all.map(
        ({value, label}) =>
          html`<label class="segment">
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${live(value === chosen)}
              @change=${(event: Event) => choose(typed(event) as Value)}
            /><span>${label}</span>
          </label>`,
      )}
    </div>
    ${hint ?? nothing}
  </fieldset>`;
}
