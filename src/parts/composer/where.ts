/** Who sees it, and in whose name it is written. */
import {html, type TemplateResult} from 'lit';
import {composerWords} from '../../localization/composer.js';
import type {Localization} from '../../localization/localize.js';
import type {Desk} from '../../network/operations/desk.js';
import type {Writing} from '../../network/writing.js';
import type {AudienceChangeEvent} from '../audience/audience.events.js';
import '../audience/audience.js';
import type {Place} from '../audience/place.js';
import {speakerChoice} from './speaker.js';

export interface Where {
  readonly localization: Localization;
  readonly places: readonly Place[];
  readonly rest: Pick<Writing, 'groupId' | 'onBehalfOf'>;
  /** Null: not known yet. */
  readonly desk: Desk | null;
  choose(change: Partial<Pick<Writing, 'groupId' | 'onBehalfOf'>>): void;
}

export function where({localization, places, rest, desk, choose}: Where): TemplateResult {
  const words = composerWords(localization.words);
  return html`<foyer-audience
      .localization=${localization}
      .places=${places}
      .groupId=${rest.groupId}
      .memberCount=${desk?.memberCount ?? null}
      @audience-change=${({groupId}: AudienceChangeEvent) => choose({groupId})}
    ></foyer-audience
    >${speakerChoice(words, desk?.leaders ?? [], rest.onBehalfOf ?? null, (onBehalfOf) => choose({onBehalfOf}))}`;
}
