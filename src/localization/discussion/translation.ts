/**
 * The words of discussions: what is only needed where somebody opens one. Tone and rules as in `../translation.ts`.
 */

/** Reading a discussion. */
export interface ThreadWords {
  /** Its name, for the ear, where the page gives none. */
  readonly heading: string;
  /** Of the list of replies, for the ear. */
  readonly replies: string;
  /** The button for replies from before those that are shown. */
  readonly earlier: string;
  readonly loadingEarlier: string;
  /** Said quietly once they are there. */
  earlierShown(count: number): string;
  /** Above the first reply that has come since the viewer was here last. */
  readonly newSince: string;
  /** A badge on such a reply that stands further up. */
  readonly isNew: string;
  /** Replies that have arrived while the viewer writes: a button. */
  waiting(count: number): string;
  /** Said politely when replies have appeared. */
  arrived(count: number): string;
  /** A number of people who took part. */
  participants(count: number): string;
  /** Of a reply, for the ear. `to` is empty for a reply to the post itself. */
  label(author: string, to: string): string;
  /** Above a reply whose indentation does not say what it answers. A button that leads there. */
  inReplyTo(author: string): string;
  /** Beside the reply that was chosen. */
  readonly bestAnswer: string;
  readonly decision: string;
  /** Who recorded a decision. */
  recordedBy(name: string): string;
  /** Leads from the top to the reply's place. */
  readonly goToReply: string;
  /** What one was led to is not there. */
  readonly replyNotFound: string;
  /** No reply yet. */
  readonly empty: string;
  readonly closed: string;
  /** It was there, and is gone while somebody looks. */
  readonly deleted: string;
  /** Never was, or may not be seen: nobody is told which. */
  readonly notFound: string;
  /** Under a card: folds the discussion away. */
  readonly fold: string;
  /** The element does not say which discussion. For the author of the page. */
  readonly noId: string;
}

/** Writing a reply. */
export interface ReplyWords {
  /** Of the box, for the ear. */
  readonly label: string;
  /** The inviting line. */
  readonly prompt: string;
  /** On each message, and on the button that sends. */
  readonly reply: string;
  /** On the button that sends what answers nobody in particular. Default: the same. */
  readonly act?: string;
  /** The button on a message, for the ear. */
  replyTo(author: string): string;
  /** Above the box: what will be answered. */
  replyingTo(author: string): string;
  /** Answers the discussion as a whole instead. */
  readonly forget: string;
  readonly sent: string;
  readonly heldForReview: string;
  /** Under a reply that is on its way. */
  readonly sending: string;
  /** The line is down: it will be sent by itself. */
  readonly waiting: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** The viewer may read, not write. */
  readonly notAllowed: string;
  /** Beside a Sign-in button. */
  readonly invitation: string;
}

/** What one can do to a message. */
export interface ActsWords {
  /** Of the button that opens the menu, for the ear. */
  readonly more: string;
}

/** Being led to a message. */
export interface LinkWords {
  /** There is no such message here: gone, elsewhere, or not for the viewer; nobody is told which. */
  readonly gone: string;
  /** Above a post that is shown because a link leads to it. */
  readonly title: string;
  /** Leaves that post for the feed. */
  readonly back: string;
}

export interface DiscussionWords {
  /** BCP 47 tag of these words. */
  readonly language: string;
  readonly thread: ThreadWords;
  readonly reply: ReplyWords;
  readonly acts: ActsWords;
  readonly link: LinkWords;
}
