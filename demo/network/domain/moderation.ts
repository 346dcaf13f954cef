/** Bringing a discussion to an end. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {access, mayClose} from '../permission.js';
import {forgetLoaded} from './loaders.js';
import {type Post, postById} from './message.js';
import {notFound, type Refusal, refusal} from './refusal.js';
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
  const {rows} = await sql`
    update messages set is_closed = ${isClosed}::boolean
    where group_id = ${thread.post.group_id} and id = ${postId} and deleted_at is null
      and is_closed <> ${isClosed}::boolean
    returning id`.execute(context.database);
  forgetLoaded(context);
  if (rows.length > 0) publish(context, 'UPDATED', thread.post);
  return {post: await postById(context, postId), refusal: null};
}
