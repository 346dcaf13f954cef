/** What the choice of a speaker says. */
import type {PersonPartsFragment} from '../../network/schema.js';

/** Somebody else is to be shown as the one who speaks. */
export class SpeakerChangeEvent extends Event {
  static readonly type = 'speaker-change';

  /** @param leader Null: the author alone. */
  constructor(readonly leader: PersonPartsFragment | null) {
    super(SpeakerChangeEvent.type, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'speaker-change': SpeakerChangeEvent;
  }
}
