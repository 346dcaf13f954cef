/** What a text box says. None of these leaves the part that it is drawn in. */
import type {SuggestionQuery} from '../../controllers/view/suggestion.js';
import type {MentionInput} from '../../network/schema.js';

/** A text and whom it names. */
export interface Content {
  readonly text: string;
  /** Everybody who was chosen while writing, also those whose name was deleted again: an undo brings them back. */
  readonly mentions: readonly MentionInput[];
}

/** The person wrote or deleted something. */
export class TextChangeEvent extends Event {
  static readonly type = 'text-change';

  constructor(readonly content: Content) {
    super(TextChangeEvent.type, {bubbles: true});
  }
}

/** A mention or a topic is being written: who or what may be meant? */
export class TextAskEvent extends Event {
  static readonly type = 'text-ask';

  constructor(readonly query: SuggestionQuery) {
    super(TextAskEvent.type, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'text-change': TextChangeEvent;
    'text-ask': TextAskEvent;
  }
}
