/**
 * Where files and pictures of a message stand. What draws them comes with the first message that has some; until then, and
 * where it does not come, pictures and names are there already, in the room that they will have.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../../lib/safe-url.js';
import type {Localization} from '../../localization/localize.js';
import type {AttachmentPartsFragment} from '../../network/schema.js';
import {isPicture, picture} from './picture.js';

export function attachmentsPlace(
  attachments: readonly AttachmentPartsFragment[],
  localization: Localization,
): TemplateResult | typeof nothing {
  if (attachments.length === 0) return nothing;
  void import('./attachments.js').catch(() => undefined);
  const pictures = attachments.filter(isPicture);
  return html`<foyer-attachments part="attachments" .attachments=${attachments} .localization=${localization}
    ><div class="pictures">
      ${pictures.map((one) => html`<span class="picture">${picture(one, pictures.length === 1)}</span>`)}
    </div>
    ${attachments.filter((one) => !isPicture(one)).map(({name, url}) => html`<a class="file" href=${safeUrl(url) ?? nothing}>${name}</a>`)}</foyer-attachments
  >`;
}
