/** What a person is told of a text that was written and has not been sent. */
import type {Entry, Refusal} from './queue.js';
import {saidOf} from './said-of.js';

export interface KeptText {
  readonly id: string;
  /**
   * `waiting`: is sent by itself; `signedOut`: once the person has signed in again; `sending`: right now; `returned`: can't be
   * sent; `there`: an earlier version of it arrived; `left`: was begun and never sent.
   */
  readonly state: 'waiting' | 'signedOut' | 'sending' | 'returned' | 'there' | 'left';
  readonly text: string;
  /** Why it was returned. */
  readonly reason?: Refusal | null;
  /** It may have reached the network although nobody said so, and the network would not know it again. */
  readonly isUnsure?: boolean;
  /** It may be there, or is on its way. */
  readonly hasLeft?: boolean;
  /** It was written in a place that has no box on this page. */
  readonly isElsewhere?: boolean;
  /** The message that is there can have its words. */
  readonly canChange?: boolean;
}

/** Of a message that waits, or came back. */
export function textOf(
  {id, writing, refusal, doubt, leftAt, thereId}: Entry,
  isSending: boolean,
  isIn: boolean,
  isElsewhere: boolean,
): KeptText {
  const isThere = doubt === 'there';
  const returned = isThere ? 'there' : 'returned';
  return {
    id,
    state: isSending ? 'sending' : refusal ? returned : isIn ? 'waiting' : 'signedOut',
    text: saidOf(writing),
    reason: isThere ? null : refusal,
    isUnsure: doubt === 'unsure',
    isElsewhere,
    hasLeft: leftAt !== null && !isThere,
    canChange: thereId !== null,
  };
}

/** A box on the page in which one writes. */
export interface Box {
  placeOf(): string;
  readonly isForPosts: boolean;
}

/** Which one tells of what came back to places that have no box on the page: one for posts if there is one. */
export const tellerOf = (boxes: readonly Box[]): Box | undefined =>
  boxes.find(({isForPosts}) => isForPosts) ?? boxes[0];
