/** What stands where the list will be. Stateless. */
import {html, type TemplateResult} from 'lit';
import type {Translation} from '../../localization/translation.js';

const bone = html`<div class="entry">
  <i class="bone round"></i>
  <div class="told"><i class="bone"></i><i class="bone medium"></i><i class="bone short"></i></div>
</div>`;

export const skeleton = (words: Translation): TemplateResult =>
  html`<p class="spoken" role="status">${words.common.loading}</p>
    <div class="list" part="skeleton" aria-busy="true">${bone}${bone}${bone}</div>`;
