/** How the widget looks: theme and density from its attributes, and a few tokens. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {hexOf} from '../colors.js';
import type {WidgetColors} from '../contrast.js';
import {widget} from '../manifest.js';
import {type Settings, withValue} from '../settings.js';
import {isTokenValue, type Token, tokens} from '../tokens.js';
import type {Actions} from './actions.js';
import {field} from './field.js';
import {hasRoom} from './room.js';
import {typed} from './typed.js';

/** Colours that go with this demo's company and with many others: a click each, to see what one line does. */
const suggestions = ['#0b6152', '#8f3a0e', '#7a2e8f', '#0a6c8e', '#ffd400'];

/** @param colors - What the widget has now, so that a colour that nobody chose is shown too. */
export function lookView(
  settings: Settings,
  actions: Actions,
  attributes: readonly string[],
  colors: WidgetColors | null,
): TemplateResult {
  const {change} = actions;
  return html`<details class="group" ?open=${hasRoom}>
    <summary><h2>How it looks</h2></summary>
    ${tokens.map((token) => tokenField(token, settings, actions, colors))}
    ${widget(settings.element)
      .attributes.filter(({name}) => attributes.includes(name))
      .map((attribute) =>
        field({
          attribute,
          id: `attribute-${attribute.name}`,
          value: settings.attributes[attribute.name] ?? '',
          set: (value) =>
            change({attributes: withValue(settings.attributes, attribute.name, value)}, `attribute-${attribute.name}`),
        }),
      )}
  </details>`;
}

/** Which of the widget's colours a token is. */
const colorOf: Readonly<Record<string, keyof WidgetColors>> = {
  '--foyer-accent': 'accent',
  '--foyer-surface': 'surface',
  '--foyer-text': 'text',
};

function tokenField(token: Token, settings: Settings, {change}: Actions, colors: WidgetColors | null): TemplateResult {
  const {name, label, description, control} = token;
  const id = name.slice(2);
  const value = settings.tokens[name] ?? '';
  const set = (to: string): void => {
    if (to === '' || isTokenValue(name, to)) change({tokens: withValue(settings.tokens, name, to)}, name);
  };
  return html`<div class="field token">
    <label for=${id}>${label}</label>
    ${control.kind === 'color' ? color({id, label, value, set, shown: value || cssOf(colors?.[colorOf[name]!])}) : length(id, value, set, control)}
    ${
      value
        ? html`<button type="button" class="quiet" aria-label="Reset: ${label}" @click=${() => set('')}>Reset</button>`
        : nothing
    }
    <p class="hint" id="${id}-hint">${description}</p>
    ${name === '--foyer-accent' ? swatches(value, set) : nothing}
  </div>`;
}

const cssOf = (rgb: readonly number[] | undefined): string => (rgb ? `rgb(${rgb.join(' ')})` : '#767676');

interface ColorField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** The colour in the picker. */
  readonly shown: string;
  set(to: string): void;
}

function color({id, label, value, shown, set}: ColorField): TemplateResult {
  return html`<span class="pair">
    <input
      type="color"
      aria-label="${label}: pick a colour"
      .value=${live(hexOf(shown))}
      @input=${(event: Event) => set(typed(event))}
    />
    <input
      id=${id}
      type="text"
      placeholder="as it is"
      autocomplete="off"
      spellcheck="false"
      maxlength="60"
      aria-describedby="${id}-hint"
      .value=${live(value)}
      @change=${(event: Event) => set(typed(event).trim())}
    />
  </span>`;
}

function length(
  id: string,
  value: string,
  set: (to: string) => void,
  {max, usual}: {readonly max: number; readonly usual: number},
): TemplateResult {
  return html`<span class="pair">
    <input
      id=${id}
      type="range"
      min="0"
      max=${max}
      aria-describedby="${id}-hint"
      aria-valuetext=${value || 'as it is'}
      .value=${live(value ? String(parseInt(value, 10)) : String(usual))}
      @input=${(event: Event) => set(`${typed(event)}px`)}
    />
    <output for=${id}>${value || 'as it is'}</output>
  </span>`;
}

/** The dot's colour comes from the style sheet: a style attribute is against the page's policy. */
function swatches(value: string, set: (to: string) => void): TemplateResult {
  return html`<div class="swatches" role="group" aria-label="Colours to try">
    ${suggestions.map(
      (one, index) =>
        html`<button
          type="button"
          class="swatch swatch-${index + 1}"
          aria-label=${one}
          aria-pressed=${value === one}
          @click=${() => set(one)}
        ></button>`,
    )}
  </div>`;
}
