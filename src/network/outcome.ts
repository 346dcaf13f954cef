/** What comes of a write, and what lets it wait. */
import type {NetworkError} from './errors.js';
import type {Message} from './queue.js';

/** How a write went. */
export type Outcome<Payload> =
  | {readonly ok: true; readonly payload: Payload}
  /** With `isWaiting`: it is safe, and sent by itself as soon as that is possible. */
  | {readonly ok: false; readonly error: NetworkError; readonly isWaiting?: boolean};

/** What was written, and where: for a message that may wait if it cannot be sent. */
export type MayWait = Pick<Message, 'writing' | 'place'>;
