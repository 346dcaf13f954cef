/** Where the form of a kind will be: it comes when the first kind that has one is chosen. */
import {html, nothing, type TemplateResult} from 'lit';
import type {SuggestionAnswer} from '../../controllers/view/suggestion.js';
import type {Localization} from '../../localization/localize.js';
import {NetworkError} from '../../network/errors.js';
import type {Desk} from '../../network/operations/desk.js';
import type {PostKind} from '../../network/schema.js';
import type {Details} from '../../network/writing.js';
import {problemLine} from '../problem.js';
import type {TextAskEvent} from '../text-box/text-box.events.js';
import type {DetailsChangeEvent} from './kinds.events.js';

export interface LateForm {
  readonly kind: PostKind;
  readonly localization: Localization;
  readonly details: Details;
  readonly desk: Desk | null;
  readonly answer: SuggestionAnswer | null;
  change(details: Details): void;
  ask(event: TextAskEvent): void;
  /** It could not be loaded, or can say now what it lacks: draw again. */
  redraw(): void;
}

let isLost = false;

const load = (redraw: () => void): void =>
  void import('./kind-form.js').then(
    () => (isLost = false),
    () => {
      isLost = true;
      redraw();
    },
  );

export function lateForm(form: LateForm): TemplateResult | typeof nothing {
  const {kind, localization, redraw} = form;
  if (kind === 'UPDATE') return nothing;
  // Once it is lost, a person says when to try again.
  if (!isLost) load(redraw);
  return html`<foyer-kind-form
      .localization=${localization}
      .kind=${kind}
      .details=${form.details}
      .desk=${form.desk}
      .answer=${form.answer}
      @details-change=${({details}: DetailsChangeEvent) => form.change(details)}
      @kind-words=${redraw}
      @text-ask=${(event: TextAskEvent) => form.ask(event)}
    ></foyer-kind-form>
    ${
      isLost
        ? html`<div class="lost">
            ${problemLine(localization.words, new NetworkError('unreachable'), () => load(redraw))}
          </div>`
        : nothing
    }`;
}
