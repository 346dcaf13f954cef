/** What a trending panel tells the page. */

/** Before a discussion is opened at its address. Cancel it to open it your own way. */
export class FoyerOpenPostEvent extends Event {
  static readonly type = 'foyer-before-open-post';

  constructor(readonly postId: string) {
    super(FoyerOpenPostEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'foyer-before-open-post': FoyerOpenPostEvent;
  }
}
