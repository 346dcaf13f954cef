/** Who has not confirmed an announcement, in a dialog. Stateless. */
import {html, nothing, type TemplateResult} from 'lit';
import type {FacetsWords} from '../../localization/facets/words.js';
import type {Localization} from '../../localization/localize.js';
import {NetworkError} from '../../network/errors.js';
import type {Unconfirmed} from '../../network/operations/announcement.js';
import {personRow} from '../person-row.js';
import {problemText} from '../problem.js';

export function missing(
  told: Unconfirmed | NetworkError | 'pending',
  words: FacetsWords,
  {words: common}: Localization,
): TemplateResult {
  return html`<div class="missing" aria-busy=${told === 'pending'}>${list(told, words, common)}</div>
    <div class="buttons">
      <button
        class="button"
        type="button"
        @click=${({currentTarget}: Event) => (currentTarget as HTMLElement).closest('dialog')!.close()}
      >
        ${common.common.close}
      </button>
    </div>`;
}

function list(
  told: Unconfirmed | NetworkError | 'pending',
  words: FacetsWords,
  common: Localization['words'],
): TemplateResult {
  if (told === 'pending') return html`<p class="muted" role="status">${common.common.loading}</p>`;
  if (told instanceof NetworkError) return html`<p role="status">${problemText(common, told)}</p>`;
  const {people, count} = told;
  if (people.length === 0) return html`<p>${words.allConfirmed}</p>`;
  return html`<ul role="list">
      ${people.map(personRow)}
    </ul>
    ${count > people.length ? html`<p class="muted small">${words.more(count - people.length)}</p>` : nothing}`;
}
