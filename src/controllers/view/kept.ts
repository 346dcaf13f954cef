/** Texts of a place that were written and have not been sent: made by `controllers/data/kept`, drawn by `parts/kept`. Types only. */
import type {Refusal} from '../../network/queue.js';

export interface KeptText {
  readonly id: string;
  /**
   * `waiting`: is sent by itself; `signedOut`: once the person has signed in again; `sending`: right now; `returned`: can't be
   * sent; `left`: was begun and never sent.
   */
  readonly state: 'waiting' | 'signedOut' | 'sending' | 'returned' | 'left';
  readonly text: string;
  /** Why it was returned. */
  readonly reason: Refusal | null;
  /** It may have reached the network although nobody said so. */
  readonly isUncertain: boolean;
}

export interface KeptTexts {
  readonly all: readonly KeptText[];
  /** Puts it into the box; what is in there waits. Resolves to whether it could be taken. */
  takeUp(id: string): Promise<boolean>;
  /** Throws it away. Resolves to whether it could be. */
  discard(id: string): Promise<boolean>;
}
