/** What a discussion is drawn from: made by `controllers/data/discussion`, drawn by `parts/discussion`. Data and types only. */
import type {NetworkError} from '../../network/errors.js';
import type {ThreadPost, ThreadReply} from '../../network/operations/thread.js';

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
