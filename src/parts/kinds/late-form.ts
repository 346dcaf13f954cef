/** Where the form of a kind will be: it comes when the first kind that has one is chosen. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Localization} from '../../localization/localize.js';
import {NetworkError} from '../../network/errors.js';
import type {PostKind} from '../../network/schema.js';
import {problemLine} from '../problem.js';

let isLost = false;

const load = (redraw: () => void): void =>
  void import('./kind-form.js').then(
    () => (isLost = false),
    () => {
      isLost = true;
      redraw();
    },
  );

/**
 * @param form The element, which is drawn once it is known.
 * @param redraw Called when it could not be loaded.
 */
export function lateForm(
  kind: PostKind,
  {words}: Localization,
  form: () => TemplateResult,
  redraw: () => void,
): TemplateResult | typeof nothing {
  if (kind === 'UPDATE') return nothing;
  // Once it is lost, a person says when to try again.
  if (!isLost) load(redraw);
  return html`${form()}${
    isLost
      ? html`<div class="lost">${problemLine(words, new NetworkError('unreachable'), () => load(redraw))}</div>`
      : nothing
  }`;
}
