/** A door to the icon set for the bell, which comes with the element that has one. See `icon.ts`. */
import {html, type TemplateResult} from 'lit';
import bell from 'lucide/dist/esm/icons/bell.mjs';
import {path} from './icon.js';

export const bellIcon = (): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d=${bell.map(path).join('')}></path>
  </svg>`;
