/** Where a coach will stand. One writes as well without: where it does not come, nothing is said of it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Coaching} from '../../controllers/view/coaching.js';
import type {Localization} from '../../localization/localize.js';
import type {PostKind} from '../../network/schema.js';
import type {KnownKind} from '../known-kind.js';
import type {TemplateEvent} from './coach.events.js';
import type {Readers} from './warnings.js';

export interface LateCoach {
  /** Null: nobody is coached here. */
  readonly coaching: Coaching | null;
  readonly localization: Localization;
  readonly kind: PostKind;
  readonly kinds: readonly KnownKind[];
  readonly isBlank: boolean;
  readonly readers: Readers;
  begin(event: TemplateEvent): void;
}

export function lateCoach({coaching, ...coach}: LateCoach): TemplateResult | typeof nothing {
  if (!coaching) return nothing;
  void import('./coach.js').catch(() => undefined);
  return html`<foyer-coach
    .localization=${coach.localization}
    .coaching=${coaching}
    .kind=${coach.kind}
    .kinds=${coach.kinds}
    .blank=${coach.isBlank}
    .readers=${coach.readers}
    @coach-template=${(event: TemplateEvent) => coach.begin(event)}
  ></foyer-coach>`;
}
