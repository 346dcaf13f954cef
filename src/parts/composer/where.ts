/** Who sees it, and in whose name it is written. A reply is seen where it stands. */
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {askForActs} from '../../controllers/view/acts.js';
import type {Localization} from '../../localization/localize.js';
import type {Desk} from '../../network/operations/desk.js';
import type {Writing} from '../../network/writing.js';
import type {AudienceChangeEvent} from '../audience/audience.events.js';
import '../audience/audience.js';
import type {Place} from '../audience/place.js';
import {late} from '../late.js';
import type {SpeakerChangeEvent} from './speaker.events.js';

/** Says what is written, if it is no post: then it has no desk around it either. */
type Host = LitElement & {readonly localization: Localization; readonly act: string; desk: Desk | null};

export interface Where {
  /** In which it is drawn. */
  readonly host: Host;
  readonly places: readonly Place[];
  readonly rest: Pick<Writing, 'groupId' | 'onBehalfOf'>;
  /** Null: not known yet. */
  readonly desk: Desk | null;
  choose(change: Partial<Pick<Writing, 'groupId' | 'onBehalfOf'>>): void;
}

/** Few write for somebody else. */
const loadSpeaker = () => import('./speaker.js');

export function where({host, places, rest, desk, choose}: Where): TemplateResult {
  const {localization} = host;
  const {leaders = []} = desk ?? {};
  const {onBehalfOf = null} = rest;
  return html`${
    host.act
      ? nothing
      : html`<foyer-audience
          .localization=${localization}
          .places=${places}
          .groupId=${rest.groupId}
          .memberCount=${desk?.memberCount ?? null}
          @audience-change=${({groupId}: AudienceChangeEvent) => choose({groupId})}
        ></foyer-audience>`
  }${
    leaders.length > 0 || onBehalfOf
      ? html`<foyer-speaker
          .localization=${localization}
          .leaders=${leaders}
          .chosen=${onBehalfOf}
          @speaker-change=${({leader}: SpeakerChangeEvent) => choose({onBehalfOf: leader})}
          >${late(loadSpeaker, host)}</foyer-speaker
        >`
      : nothing
  }`;
}

/** Finds out for whom one may write a reply. */
export async function findLeaders(host: Host): Promise<void> {
  const leaders = (await (await askForActs(host))?.leaders()) ?? [];
  host.desk = {memberCount: null, badges: [], leaders};
}
