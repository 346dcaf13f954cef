/** What a discussion is before the first comment: one object, so that it is not drawn again for nothing. */
import type {Discussion} from '../../controllers/view/discussion.js';

export const nobody: Discussion = {
  post: null,
  isGone: false,
  error: null,
  replies: [],
  hasEarlier: false,
  isLoadingEarlier: false,
  earlierError: null,
  waitingCount: 0,
  seenUntil: null,
  viewerId: null,
};
