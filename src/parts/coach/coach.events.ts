/** What a coach says to the composer that it stands in. */
import type {PostKind} from '../../network/schema.js';

/** Somebody wants to begin in this way. */
export class TemplateEvent extends Event {
  static readonly type = 'coach-template';

  constructor(
    readonly kind: PostKind,
    readonly text: string,
  ) {
    super(TemplateEvent.type, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'coach-template': TemplateEvent;
  }
}
