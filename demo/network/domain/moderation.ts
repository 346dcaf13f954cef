/** Bringing a discussion to an end, and telling those who look after it that something is wrong. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {access, mayClose, mayReport} from '../permission.js';
import {forgetLoaded} from './loaders.js';
import {messageById, type Message, type Post, postById} from './message.js';
import {notFound, type Refusal, refusal} from './refusal.js';
import {isLonger} from './text.js';
import {publish, threadOf} from './thread.js';

/** Characters of what somebody says about a report. */
const maxNoteLength = 2000;

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

export interface ReportMessageInput {
  readonly messageId: string;
  readonly reason: string;
  readonly note?: string | null;
}

/** Kept with the reason; reporting again says it in other words. Nobody hears of it through the live stream. */
export async function reportMessage(
  context: RequestContext,
  {messageId, reason, note}: ReportMessageInput,
): Promise<{readonly message: Message | null; readonly refusal: Refusal | null}> {
  const message = await messageById(context, messageId);
  if (!message || message.deleted_at) return {message: null, refusal: notFound(context, 'messageId')};
  const viewer = await access(context);
  if (!mayReport(viewer, message)) {
    return {message, refusal: refusal(context, 'FORBIDDEN', 'mayNotReportOwn', ['messageId'])};
  }
  const given = note?.replace(/\0/g, '').trim() ?? '';
  const words = given === '' ? null : given;
  if (words && isLonger(words, maxNoteLength)) {
    return {message, refusal: refusal(context, 'TOO_LONG', 'tooLong', ['note'], {limit: maxNoteLength})};
  }
  const {group_id} = message;
  const said = {reason, note: words, created_at: context.now()};
  await context.database
    .insertInto('reports')
    .values({group_id, message_id: message.id, person_id: viewer.personId, ...said})
    .onConflict((conflict) => conflict.columns(['group_id', 'message_id', 'person_id']).doUpdateSet(said))
    .execute();
  return {message, refusal: null};
}
