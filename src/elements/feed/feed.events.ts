/** What a feed tells the page. */

/** Before a discussion opens below its post. Cancel it to open it your own way. */
export class FoyerOpenThreadEvent extends Event {
  static readonly type = 'foyer-open-thread';

  /**
   * @param postId - The post that the discussion began with.
   * @param url - Its address in the network; null: it has none.
   */
  constructor(
    readonly postId: string,
    readonly url: string | null,
  ) {
    super(FoyerOpenThreadEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'foyer-open-thread': FoyerOpenThreadEvent;
  }
}
