/** A door to the icon set for what only whoever writes gets to see: these come along with the composer. See `icon.ts`. */
import {html, type TemplateResult} from 'lit';
import praise from 'lucide/dist/esm/icons/award.mjs';
import poll from 'lucide/dist/esm/icons/chart-bar.mjs';
import announcement from 'lucide/dist/esm/icons/megaphone.mjs';
import attach from 'lucide/dist/esm/icons/paperclip.mjs';
import update from 'lucide/dist/esm/icons/pencil-line.mjs';
import add from 'lucide/dist/esm/icons/plus.mjs';
import {path} from './icon.js';

const icons = {add, announcement, attach, poll, praise, update};

export const writingIcon = (name: keyof typeof icons): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d=${icons[name].map(path).join('')}></path>
  </svg>`;
