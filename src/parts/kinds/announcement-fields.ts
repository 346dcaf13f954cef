/** Until when an announcement is shown, and whether everybody is to confirm it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {KindWords} from '../../localization/kinds/words.js';
import type {AnnouncementWriting} from '../../network/writing.js';
import {moment} from './moment.js';

export const emptyAnnouncement: AnnouncementWriting = {
  expiresAt: '',
  requiresAcknowledgement: false,
  acknowledgeBy: '',
};

export function announcementFields(
  announcement: AnnouncementWriting,
  words: KindWords,
  change: (change: Partial<AnnouncementWriting>) => void,
): TemplateResult {
  const {expiresAt, requiresAcknowledgement, acknowledgeBy} = announcement;
  const confirm = (event: Event): void => change({requiresAcknowledgement: (event.target as HTMLInputElement).checked});
  return html`<div class="row wrap">
      ${moment(words.announcement.expiresAt, expiresAt, words, (value) => change({expiresAt: value}))}
    </div>
    <label class="check small"
      ><input
        type="checkbox"
        .checked=${requiresAcknowledgement}
        @change=${confirm}
      />${words.announcement.confirm}</label
    >
    ${
      requiresAcknowledgement
        ? html`<div class="row wrap">
            ${moment(words.announcement.confirmBy, acknowledgeBy, words, (value) => change({acknowledgeBy: value}))}
          </div>`
        : nothing
    }`;
}
