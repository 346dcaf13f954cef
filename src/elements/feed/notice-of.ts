import type {FeedEdge} from '../../network/operations/feed.js';

/** What went wrong with a post or with a reply below it; empty: nothing. */
export function noticeOf({id, replies}: FeedEdge['node'], notices: ReadonlyMap<string, string>): string {
  if (notices.size === 0) return '';
  return [id, ...(replies?.nodes ?? []).map((reply) => reply.id)].map((one) => notices.get(one)).find(Boolean) ?? '';
}
