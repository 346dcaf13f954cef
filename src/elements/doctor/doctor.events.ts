/** What `<foyer-doctor>` tells the page. */

/** An examination is done. */
export class FoyerExaminedEvent extends Event {
  static readonly type = 'foyer-examined';
  /** Of the whole: `well`, `unknown` (not everything could be examined), `note` or `broken`. */
  readonly verdict: 'well' | 'unknown' | 'note' | 'broken';
  /** All of it as text, without a token, a name, or the query of an address. */
  readonly report: string;

  constructor(verdict: FoyerExaminedEvent['verdict'], report: string) {
    super(FoyerExaminedEvent.type, {bubbles: true, composed: true});
    this.verdict = verdict;
    this.report = report;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'foyer-examined': FoyerExaminedEvent;
  }
}
