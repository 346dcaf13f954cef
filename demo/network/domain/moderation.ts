/** Bringing a discussion to an end. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {access, mayClose} from '../permission.js';
import {forgetLoaded} from './loaders.js';
import {type Post, postById} from './message.js';
import {notFound, type Refusal, refusal} from './refusal.js';
import {notifyOfPolls} from './notify-in-time.js';
import {notifiedOf, publishNotified} from './notify.js';
import {publish, threadOf} from './thread.js';

export async function closePost(
  context: RequestContext,
  {postId, isClosed}: {readonly postId: string; readonly isClosed: boolean},
): Promise<{readonly post: Post | null; readonly refusal: Refusal | null}> {
  const post = await postById(context, postId);
  const thread = post && (await threadOf(context, post));
  if (!thread) return {post: null, refusal: notFound(context, 'postId')};
  if (!mayClose(await access(context), thread.group, thread.post)) {
    return {post, refusal: refusal(context, 'FORBIDDEN', 'mayNotChange', ['postId'])};
  }
  const {group_id} = thread.post;
  const {personId} = await access(context);
  const hasChanged = await context.database.transaction().execute(async (transaction) => {
    const {rows} = await sql`
      update messages set is_closed = ${isClosed}::boolean
      where group_id = ${group_id} and id = ${postId} and deleted_at is null and is_closed <> ${isClosed}::boolean
      returning id`.execute(transaction);
    // With its discussion a poll ends.
    if (rows.length > 0 && isClosed) {
      await notifyOfPolls(transaction, {
        actor: sql<string>`${personId}`,
        at: sql<Date>`${context.now()}::timestamptz`,
        which: sql<boolean>`t.group_id = ${group_id} and t.id = ${postId} and p.id <> ${personId}`,
      });
    }
    return rows.length > 0;
  });
  forgetLoaded(context);
  if (hasChanged) {
    publish(context, 'UPDATED', thread.post);
    if (post.kind === 'POLL') {
      publishNotified(context, group_id, await notifiedOf(context.database, 'message_id', {group_id, id: postId}));
    }
  }
  return {post: await postById(context, postId), refusal: null};
}
