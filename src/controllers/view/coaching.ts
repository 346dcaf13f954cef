/** What a coach knows about what is being written. */
import type {SimilarPost} from '../../network/operations/desk.js';

export interface Coaching {
  /** Discussions about the same as the question that is being asked, solved ones first. */
  readonly similar: readonly SimilarPost[];
  /** Nobody has read anything from this person yet. */
  readonly isFirst: boolean;
}
