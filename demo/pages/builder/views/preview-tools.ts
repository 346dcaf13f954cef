/** How wide the box is in which the widget is shown: by a click, or to the pixel. */
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Settings} from '../settings.js';
import type {Actions} from './actions.js';
import {typed} from './typed.js';
import {options} from './options.js';

const widths = [
  {value: '360', label: 'Phone'},
  {value: '480', label: 'Column'},
  {value: '0', label: 'Full'},
] as const;

export function previewTools({width}: Settings, {change}: Actions, room: number): TemplateResult {
  return html`${options('width', 'Width', widths, String(width) as '0', (value) =>
      change({width: Number(value)}, 'width'),
    )}
    <label class="slider">
      <span class="visually-hidden">Width in pixels</span>
      <input
        type="range"
        min="280"
        max="1200"
        step="10"
        .value=${live(String(width || room))}
        aria-valuetext=${width ? `${width} pixels` : 'all the room there is'}
        @input=${(event: Event) => change({width: Number(typed(event))}, 'width')}
      />
      <output>${width ? `${width} px` : 'all'}</output>
    </label>`;
}
