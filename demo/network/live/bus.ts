/**
 * Tells everybody in this process what has happened in the network. Events carry ids, never content: whoever listens
 * asks for the content on behalf of a viewer, so that permission is checked where it always is.
 */

export interface NetworkEvent {
  /** What happened to the thread. COUNTS_CHANGED: reactions, votes or the number of replies. */
  readonly kind: 'ADDED' | 'UPDATED' | 'REMOVED' | 'COUNTS_CHANGED';
  /** The thread starter that it happened to, or in whose thread it happened. Empty: in none. */
  readonly postId: string;
  /** The group of the thread, null for the whole network. Known even when the post is gone. */
  readonly groupId: string | null;
  /** The reply, if it happened to a reply. Those who watch the thread hear of the reply, those who watch a feed of the post. */
  readonly replyId?: string;
  /** Set: nothing happened to the message but reports of it, which nobody hears of but those who look after the group. */
  readonly reportOf?: {readonly authorId: string};
  /**
   * Set: somebody has confirmed an announcement, which only its author, those who look after the group and that person hear
   * of. A thousand readers need not look again because one of them has clicked.
   */
  readonly acknowledgedOf?: {readonly authorId: string};
  /**
   * Set: nothing happened to a message. These people's notifications have changed, which they hear of alone, and only while
   * they may read what is in the group.
   */
  readonly notified?: ReadonlySet<string>;
  /** Who did it. */
  readonly actorId: string | null;
}

export type Listener = (event: NetworkEvent) => void;

export class ChangeBus {
  readonly #listeners = new Set<Listener>();

  /** How many listen right now: none when nobody has a stream open. */
  get size(): number {
    return this.#listeners.size;
  }

  /** Call it after the commit: a listener reads the database at once. A listener that throws stops nobody else. */
  publish(event: NetworkEvent): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch {
        // The writer has committed: what it did must not look failed because somebody could not listen.
      }
    }
  }

  /** Listens until the returned function is called. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
