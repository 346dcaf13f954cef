/** What stands where the lists will be, and what is said when there is nothing in them. Stateless. */
import {html, type TemplateResult} from 'lit';
import type {LoopsWords} from '../../localization/loops/words.js';
import type {Translation} from '../../localization/translation.js';
import {icon} from '../../parts/icon.js';

const bone = html`<div class="waiting">
  <i class="bone"></i>
  <div><i class="bone"></i><i class="bone short"></i></div>
</div>`;

export function skeleton(words: Translation): TemplateResult {
  return html`<div class="list" part="skeleton" aria-busy="true">
    <p class="spoken" role="status">${words.common.loading}</p>
    ${bone}${bone}${bone}
  </div>`;
}

/** A pleasant sight: everything is done. */
export function empty(words: LoopsWords, isMine: boolean): TemplateResult {
  return html`<div class="empty">
    <p class="title quiet">${icon('check')}<span>${isMine ? words.emptyMine : words.empty}</span></p>
    <p class="muted">${isMine ? words.emptyMineHint : words.emptyHint}</p>
  </div>`;
}
