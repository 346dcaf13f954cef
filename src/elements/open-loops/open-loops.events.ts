/** What a list of open loops tells the page. */

/** How many there are, whenever that changes: for a badge of the page's own. */
export class FoyerCountEvent extends Event {
  static readonly type = 'foyer-count';

  constructor(
    /** Things to do and questions together. */
    readonly count: number,
    /** False: there are at least so many; the network would not say how many more. */
    readonly isExact: boolean,
    /** How many things to do should have been done by now. */
    readonly overdueCount: number,
  ) {
    super(FoyerCountEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'foyer-count': FoyerCountEvent;
  }
}
