/** What comes of a write, and what lets it wait. */
import type {NetworkError} from './errors.js';
import type {Message} from './queue.js';

/** How a write went. */
export type Outcome<Payload> =
  | {readonly ok: true; readonly payload: Payload}
  /** With `isWaiting`: it is safe, and sent by itself as soon as that is possible. */
  | {readonly ok: false; readonly error: NetworkError; readonly isWaiting?: boolean};

/** A message that may wait if it cannot be sent, before it is known what is to be done with it. */
export interface MayWait extends Omit<Message, 'write' | 'input'> {
  /**
   * Called before it leaves: from then on it may be there although nobody says so.
   * @throws NetworkError when an earlier version may be there and the network would not know any more that it is the same
   */
  leaves(input: unknown): void;
}
