/** The address of a message, to be copied by hand where the browser does not let the page do it. */
import {html, type TemplateResult} from 'lit';
import type {ActsWords} from '../../localization/acts/words.js';

export function linkField(words: ActsWords, link: string): TemplateResult {
  const select = (event: Event): void => (event.currentTarget as HTMLInputElement).select();
  return html`<input
    class="field link-field"
    readonly
    dir="ltr"
    aria-label=${words.menu.copyLink}
    .value=${link}
    @focus=${select}
  />`;
}
