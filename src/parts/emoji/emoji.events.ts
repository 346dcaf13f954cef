/** What the emoji picker says. None of these leaves the part that it is drawn in. */

/** The person chose one. */
export class EmojiPickEvent extends Event {
  static readonly type = 'emoji-pick';

  constructor(readonly character: string) {
    super(EmojiPickEvent.type, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'emoji-pick': EmojiPickEvent;
  }
}
