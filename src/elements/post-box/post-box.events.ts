/** What a post box tells the page. */

/** A kind of post, as the `kinds` attribute names it. */
export type PostBoxKind = 'update' | 'question' | 'poll' | 'praise' | 'announcement';

/** Somebody wants to post. Cancel it to keep the post back: the text stays where it is. */
export class FoyerBeforePostEvent extends Event {
  static readonly type = 'foyer-before-post';

  constructor(
    /** As it was typed. */
    readonly text: string,
    readonly kind: PostBoxKind,
    /** Null: the whole network. */
    readonly groupId: string | null,
  ) {
    super(FoyerBeforePostEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

/** The network has the post. */
export class FoyerPostEvent extends Event {
  static readonly type = 'foyer-post';

  constructor(
    /** Null: a moderator must release it first. */
    readonly postId: string | null,
    readonly kind: PostBoxKind,
    /** Null: the whole network. */
    readonly groupId: string | null,
  ) {
    super(FoyerPostEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'foyer-before-post': FoyerBeforePostEvent;
    'foyer-post': FoyerPostEvent;
  }
}
