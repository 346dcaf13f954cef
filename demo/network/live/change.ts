/** What an event means to each of a page's watches, given what the viewer may see. */
import type {FeedScope} from '../domain/feed-scope.js';
import type {NetworkEvent} from './bus.js';

export interface WatchInput {
  readonly key: string;
  readonly target: {
    readonly feed?: FeedScope | null;
    readonly postId?: string | null;
    readonly notifications?: boolean | null;
    readonly reports?: boolean | null;
  };
}

export interface Change {
  readonly key: string;
  readonly kind: NetworkEvent['kind'] | 'RESYNC';
  readonly nodeId: string | null;
  readonly at: Date;
}

/** Who may hear of what. */
export interface Audience {
  /** Whether the post is in the feed that the watch with this key looks at, or is the one it looks at, and may be read. */
  includes(key: string, postId: string): boolean;
  /** Whether the viewer could read what was in this group, null being the whole network. For what is gone already. */
  couldRead(groupId: string | null): boolean;
  /** Whether the viewer looks after this group, or the whole network; never for what is about the viewer's own words. */
  judges(event: NetworkEvent): boolean;
  /** Whether these are notifications of the viewer's. */
  isNotified(event: NetworkEvent): boolean;
  /** Whether the viewer has confirmed something, or may see who has. */
  seesConfirming(event: NetworkEvent): boolean;
}

export function changesOf(
  watches: readonly WatchInput[],
  events: readonly NetworkEvent[],
  audience: Audience,
  at: Date,
): Change[] {
  const changes = new Map<string, Change>();
  for (const event of events) {
    for (const watch of watches) {
      const change = changeOf(watch, event, audience, at);
      // Ten reactions within one round are one reason to look again.
      if (change) changes.set(JSON.stringify([change.key, change.kind, change.nodeId]), change);
    }
  }
  return [...changes.values()];
}

function changeOf({key, target}: WatchInput, event: NetworkEvent, audience: Audience, at: Date): Change | null {
  if (target.reports && !event.notified) {
    // With a message go its reports.
    const concerns = event.reportOf !== undefined || event.kind === 'REMOVED';
    return concerns && audience.judges(event) ? {key, kind: 'UPDATED', nodeId: null, at} : null;
  }
  if (target.notifications || event.notified) {
    return target.notifications && audience.isNotified(event) ? {key, kind: 'UPDATED', nodeId: null, at} : null;
  }
  if (event.reportOf || (event.acknowledgedOf && !audience.seesConfirming(event))) return null;
  const isGone = event.kind === 'REMOVED' && event.replyId === undefined;
  if (target.postId) {
    const concerns = target.postId === event.postId;
    if (!concerns || !(isGone ? audience.couldRead(event.groupId) : audience.includes(key, event.postId))) return null;
    return {key, kind: event.kind, nodeId: event.replyId ?? event.postId, at};
  }
  if (!target.feed) return null;
  if (isGone) {
    // Which feeds it was in cannot be known any more. Whoever does not show it has nothing to take away.
    const concerns = !target.feed.groupId || target.feed.groupId === event.groupId;
    return concerns && audience.couldRead(event.groupId) ? {key, kind: 'REMOVED', nodeId: event.postId, at} : null;
  }
  if (!audience.includes(key, event.postId)) return null;
  // A reply that comes or goes changes the post's card.
  const kind = event.replyId !== undefined && event.kind !== 'COUNTS_CHANGED' ? 'UPDATED' : event.kind;
  return {key, kind, nodeId: event.postId, at};
}
