/** The thread that a message stands in: its post, its group, and how others hear of what happens there. */
import type {RequestContext} from '../context.js';
import {wholeNetwork} from '../database/tables.js';
import type {NetworkEvent} from '../live/bus.js';
import {type Group, groupOf} from './group.js';
import {type Message, type Post, postById} from './message.js';
import {notifiedOf, publishNotified} from './notify.js';

export interface Thread {
  readonly post: Post;
  /** Null: the whole network. */
  readonly group: Group | null;
}

/** Of a message that the viewer has been given; null: the post went in the meantime. */
export async function threadOf(context: RequestContext, message: Message): Promise<Thread | null> {
  const post = message.__typename === 'Post' ? message : await postById(context, message.root_id);
  return post && {post, group: await groupOf(context, post.group_id)};
}

/** Tells everybody, after the commit, what the viewer has done to a message: to the post itself or to a reply. */
export function publish(context: RequestContext, kind: NetworkEvent['kind'], message: Message): void {
  context.changes.publish({
    kind,
    postId: message.root_id ?? message.id,
    groupId: message.group_id === wholeNetwork ? null : message.group_id,
    ...(message.__typename === 'Reply' && {replyId: message.id}),
    actorId: context.viewer?.personId ?? null,
  });
}

/** Tells those who look after the place, and nobody else, that reports of a message have come or been dealt with. */
export function publishReport(context: RequestContext, message: Message): void {
  context.changes.publish({
    kind: 'UPDATED',
    postId: message.root_id ?? message.id,
    groupId: message.group_id === wholeNetwork ? null : message.group_id,
    reportOf: {authorId: message.author_id},
    actorId: context.viewer?.personId ?? null,
  });
}

/** Tells those who may see who has confirmed, and the viewer's other pages. */
export function publishAcknowledgement(context: RequestContext, post: Post): void {
  context.changes.publish({
    kind: 'COUNTS_CHANGED',
    postId: post.id,
    groupId: post.group_id === wholeNetwork ? null : post.group_id,
    acknowledgedOf: {authorId: post.author_id},
    actorId: context.viewer?.personId ?? null,
  });
}

/** Tells those who may read it: everybody in the place, and whom it concerns in particular; of what waits, who is to look at it. */
export async function announceNew(context: RequestContext, message: Message): Promise<void> {
  if (message.held_at) {
    publishReport(context, message);
    return;
  }
  publish(context, 'ADDED', message);
  publishNotified(context, message.group_id, await notifiedOf(context.database, 'message_id', message));
}
