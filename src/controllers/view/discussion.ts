/**
 * What a discussion is drawn from and what a person can do in it: made by `controllers/data/discussion`, drawn by
 * `parts/discussion`. Types only.
 */
import type {NetworkError} from '../../network/errors.js';
import type {ThreadPost, ThreadReply} from '../../network/operations/thread.js';
import type {PersonPartsFragment} from '../../network/schema.js';
import type {Writing} from '../../network/writing.js';
import type {KeptTexts} from './kept.js';
import type {SuggestionAnswer, SuggestionQuery} from './suggestion.js';

/** A discussion as far as it is known. */
export interface Discussion {
  /** Null: there is none yet, as on a page that nobody has commented on. */
  readonly post: ThreadPost | null;
  /** It was there and has been deleted, or is no longer for this viewer. */
  readonly isGone: boolean;
  /** What is shown may be old: the last try to refresh it failed. */
  readonly error: NetworkError | null;
  /** Oldest first. Null: they could not be fetched; `error` says why. */
  readonly replies: readonly ThreadReply[] | null;
  readonly hasEarlier: boolean;
  readonly isLoadingEarlier: boolean;
  /** Why the earlier replies did not come. */
  readonly earlierError: NetworkError | null;
  /** Replies that have arrived and wait, because the viewer is writing. */
  readonly waitingCount: number;
  /** Up to when the viewer had read it before; null: never here, or not known. */
  readonly seenUntil: string | null;
  /** Null: nobody is signed in. */
  readonly viewerId: string | null;
}

/** What a reply answers; null: the discussion as a whole. */
export type Answered = ThreadReply['inReplyTo'];

/** The box below a discussion, as it stands. */
export interface ReplyBox {
  /** A new object whenever the text is to be replaced. */
  readonly initial: Writing;
  /** Whether there is a text that would be lost if nobody kept it. */
  readonly isWritten: boolean;
  /** Whether it would be lost with the page: this browser keeps nothing. */
  readonly isAtRisk: boolean;
  readonly inReplyTo: Answered;
  readonly isSending: boolean;
  /** Why the last try failed. */
  readonly error: NetworkError | null;
  /** `waiting`: it could not be sent now, and is as soon as that is possible. */
  readonly sent: 'shown' | 'held' | 'waiting' | null;
  /** What was written here and has not been sent. */
  readonly kept: KeptTexts;
  /** Who writes; null: nobody is signed in. */
  readonly person: PersonPartsFragment | null;
  readonly isSignedOut: boolean;
  readonly maxLength: number;
  /** Who or what may be meant by the name that is being written. */
  readonly answer: SuggestionAnswer | null;
}

/** What a person does in a discussion. */
export interface DiscussionHands {
  loadEarlier(): Promise<void>;
  showWaiting(): Promise<void>;
  /** Whether the person is writing: arrivals then wait. */
  hold(isHeld: boolean): void;
  refresh(): Promise<void>;
  keep(writing: Writing): void;
  answer(answered: Answered): void;
  send(writing: Writing): Promise<void>;
  ask(query: SuggestionQuery): void;
  signIn(): void;
}
