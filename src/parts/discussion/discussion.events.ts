/** What a message says to the discussion that it stands in. None of these leaves the part. */
import type {ThreadReply} from '../../network/operations/thread.js';

/** The person wants to reply to this message. */
export class MessageAnswerEvent extends Event {
  static readonly type = 'message-answer';

  constructor(readonly message: ThreadReply) {
    super(MessageAnswerEvent.type, {bubbles: true});
  }
}

/** The person wants to see another message. */
export class MessageGoEvent extends Event {
  static readonly type = 'message-go';

  constructor(readonly messageId: string) {
    super(MessageGoEvent.type, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'message-answer': MessageAnswerEvent;
    'message-go': MessageGoEvent;
  }
}
