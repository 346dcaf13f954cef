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

declare global {
  interface HTMLElementEventMap {
    'details-change': DetailsChangeEvent;
    'people-change': PeopleChangeEvent;
  }
}
