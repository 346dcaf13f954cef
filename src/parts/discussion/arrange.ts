/**
 * In which order replies are read and how deep each stands: below what it answers. What has once been drawn at the edge,
 * because what it answers was not loaded, stays there: nothing that is being read moves when earlier replies come.
 */
import type {ThreadReply} from '../../network/operations/thread.js';

/** Deeper, 280 px would have no room for words. */
const deepest = 3;

export interface Placed {
  readonly reply: ThreadReply;
  readonly depth: number;
  /** The indentation does not say what it answers. */
  readonly isApart: boolean;
}

/**
 * @param replies Oldest first.
 * @param apart Ids of replies that stand at the edge although they answer one. Those that are found now are added.
 */
export function arrange(replies: readonly ThreadReply[], apart: Set<string>): readonly Placed[] {
  const known = new Set(replies.map(({id}) => id));
  const children = new Map<string | null, ThreadReply[]>();
  for (const reply of replies) {
    const parent = reply.inReplyTo?.replyId ?? null;
    if (parent !== null && !known.has(parent)) apart.add(reply.id);
    const below = parent === null || apart.has(reply.id) ? null : parent;
    const siblings = children.get(below);
    if (siblings) siblings.push(reply);
    else children.set(below, [reply]);
  }
  const placed: Placed[] = [];
  const place = (below: string | null, depth: number): void => {
    for (const reply of children.get(below) ?? []) {
      // A tombstone is kept for those that answer it: with the last of them it goes.
      if (reply.deletedAt && !children.has(reply.id)) continue;
      placed.push({reply, depth: Math.min(depth, deepest), isApart: apart.has(reply.id) || depth > deepest});
      place(reply.id, depth + 1);
    }
  };
  place(null, 0);
  return placed;
}
