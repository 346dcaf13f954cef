/** Hands a link to the clipboard; where the page may not, the person can: the link is there, selected. */
import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {ActsWords} from '../../localization/acts/words.js';

/** Call it in the turn of the person's press. Resolves to whether it is there. */
export const copyText = (text: string): Promise<boolean> =>
  // Some pages have no clipboard at all.
  Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
    () => true,
    () => false,
  );

export const linkField = ({failed}: ActsWords, link: string): TemplateResult =>
  html`<label class="copy small"
    >${failed.copyLink}<input class="field" type="url" dir="ltr" readonly .value=${link} ${ref(select)}
  /></label>`;

function select(field: Element | undefined): void {
  // Once it is on the page.
  queueMicrotask(() => {
    (field as HTMLInputElement | undefined)?.focus();
    (field as HTMLInputElement | undefined)?.select();
  });
}
