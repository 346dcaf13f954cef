/** What the audience chooser says. */

/** Another place was chosen. */
export class AudienceChangeEvent extends Event {
  static readonly type = 'audience-change';

  /** @param groupId Null: the whole network. */
  constructor(readonly groupId: string | null) {
    super(AudienceChangeEvent.type, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'audience-change': AudienceChangeEvent;
  }
}
