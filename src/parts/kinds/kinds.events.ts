/** What the forms of the kinds say. None of these leaves the composer that they are drawn in. */
import type {Details, NamedPerson} from '../../network/writing.js';

/** What goes with the text has changed; what is left out stays as it was. */
export class DetailsChangeEvent extends Event {
  static readonly type = 'details-change';

  constructor(readonly details: Details) {
    super(DetailsChangeEvent.type, {bubbles: true});
  }
}

/** Somebody was added to those who are chosen, or taken out. */
export class PeopleChangeEvent extends Event {
  static readonly type = 'people-change';

  constructor(readonly people: readonly NamedPerson[]) {
    super(PeopleChangeEvent.type, {bubbles: true});
  }
}

/** A form has its words: it can say what it lacks. */
export class KindWordsEvent extends Event {
  static readonly type = 'kind-words';

  constructor() {
    super(KindWordsEvent.type, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'details-change': DetailsChangeEvent;
    'kind-words': KindWordsEvent;
    'people-change': PeopleChangeEvent;
  }
}
