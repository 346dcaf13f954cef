/** Somebody opens the discussion of a post, or closes it. Bubbles inside the element that draws the card. */
export class PostOpenEvent extends Event {
  static readonly type = 'post-open';

  constructor() {
    super(PostOpenEvent.type, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'post-open': PostOpenEvent;
  }
}
