/**
 * Deleting. The words go at once and for good. A reply that others reply to leaves a tombstone in the thread; a post takes
 * its thread with it, and only its empty row stays, so that whoever is writing a reply hears what has happened.
 */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {Executor, Tables} from '../database/tables.js';
import {access, mayDelete, mayRead} from '../permission.js';
import {type Action, forgetTopicHours, withdrawActions} from './activity.js';
import {filesOf} from './attachment.js';
import {deleteHeld} from './held.js';
import {forgetLoaded} from './loaders.js';
import {messageById, type Place, type Post, type Reply} from './message.js';
import {notifiedOf, publishNotified} from './notify.js';
import {notFound, type Refusal, refusal} from './refusal.js';
import {publish, threadOf} from './thread.js';

/** Null: it is gone. Deleting a tombstone again changes nothing. */
export async function deleteMessage(context: RequestContext, id: string): Promise<Refusal | null> {
  const message = await messageById(context, id);
  if (!message) return notFound(context, 'id');
  if (message.deleted_at) return null;
  const thread = await threadOf(context, message);
  if (!thread) return notFound(context, 'id');
  if (!mayDelete(await access(context), thread.group, message)) {
    return refusal(context, 'FORBIDDEN', 'mayNotChange', ['id']);
  }
  if (message.held_at) {
    await deleteHeld(context, message);
    return null;
  }
  let files: readonly string[] = [];
  let notified: readonly string[] = [];
  const isDeleted = await context.database.transaction().execute(async (transaction) => {
    files = await filesOf(transaction, message);
    const isPost = message.__typename === 'Post';
    notified = await notifiedOf(transaction, isPost ? 'root_id' : 'message_id', message);
    return isPost ? deletePost(context, transaction, message) : deleteReply(context, transaction, message);
  });
  forgetLoaded(context);
  // After the commit: a transaction that fails must not have lost the pictures of a message that stays.
  if (isDeleted) await context.files.store.remove(files);
  if (isDeleted) {
    publish(context, 'REMOVED', message);
    publishNotified(context, message.group_id, notified);
  }
  return null;
}

/** Whether there was a post of this id, in a place where the viewer may read: it can be said that it has been deleted. */
export async function wasDeleted(context: RequestContext, postId: string): Promise<boolean> {
  const {rows} = await sql`
    select m.id from messages m where m.id = ${postId} and m.root_id is null and m.deleted_at is not null
      and ${mayRead(await access(context), 'm')}`.execute(context.database);
  return rows.length > 0;
}

/** Takes the words out of a row. False: somebody else has, just now. */
async function wipe(context: RequestContext, database: Executor, {group_id, id}: Place): Promise<boolean> {
  const {rows} = await sql`
    update messages set deleted_at = ${context.now()}::timestamptz, edited_at = null, delegate_id = null, title = null,
      markdown = '', plain = '', blocks = '[]'::jsonb, pinned_until = null
    where group_id = ${group_id} and id = ${id} and deleted_at is null returning id`.execute(database);
  return rows.length > 0;
}

async function deleteReply(context: RequestContext, database: Executor, reply: Reply): Promise<boolean> {
  const {group_id, id, root_id} = reply;
  // Post before reply, as everybody takes them: nobody waits in a circle.
  await sql`select id from messages where group_id = ${group_id} and id = ${root_id} for update`.execute(database);
  if (!(await wipe(context, database, reply))) return false;
  await removeEmpty(database, reply);
  const reactions = await sql<{person_id: string; created_at: Date}>`
    delete from reactions where group_id = ${group_id} and message_id = ${id} returning person_id, created_at
  `.execute(database);
  await deleteOf(
    database,
    ['mentions', 'reports', 'message_links', 'attachments', 'notifications'],
    'message_id',
    reply,
  );
  await loseOutcome(database, reply);
  await withdrawActions(database, {group_id, id: root_id}, [
    {personId: reply.author_id, at: reply.created_at, kind: 'reply'},
    ...reactions.rows.map(({person_id, created_at}): Action => ({
      personId: person_id,
      at: created_at,
      kind: 'reaction',
    })),
  ]);
  return true;
}

/** Removes the row of a reply that nobody replies to, and tombstones above it that were kept for it alone. */
async function removeEmpty(database: Executor, reply: Reply): Promise<void> {
  let id: string | null = reply.id;
  while (id !== null) {
    const removed: {rows: {in_reply_to_id: string | null}[]} = await sql<{in_reply_to_id: string | null}>`
      delete from messages m where m.group_id = ${reply.group_id} and m.id = ${id} and m.root_id = ${reply.root_id}
        and m.deleted_at is not null and not exists (
          select from messages c where c.group_id = m.group_id and c.root_id = m.root_id and c.in_reply_to_id = m.id)
      returning m.in_reply_to_id`.execute(database);
    id = removed.rows[0]?.in_reply_to_id ?? null;
  }
}

/** A question whose best answer goes is open again; what was decided in words that are gone is not known any more. */
async function loseOutcome(database: Executor, {group_id, id, root_id}: Reply): Promise<void> {
  await sql`
    update messages set decision_id = null, recorded_by_id = null, recorded_at = null
    where group_id = ${group_id} and id = ${root_id} and decision_id = ${id}`.execute(database);
  const {rows} = await sql`
    update messages set best_answer_id = null, chosen_by_id = null, chosen_at = null
    where group_id = ${group_id} and id = ${root_id} and best_answer_id = ${id} returning id`.execute(database);
  if (rows.length === 0) return;
  await sql`
    update thread_stats set is_unanswered = (kind = 'QUESTION') where group_id = ${group_id} and post_id = ${root_id}
  `.execute(database);
}

async function deletePost(context: RequestContext, database: Executor, post: Post): Promise<boolean> {
  if (!(await wipe(context, database, post))) return false;
  await forgetTopicHours(database, post, post.created_at);
  const {group_id, id} = post;
  await sql`
    delete from reports r using messages m
    where r.group_id = ${group_id} and m.group_id = ${group_id} and r.message_id = m.id
      and (m.id = ${id} or m.root_id = ${id})`.execute(database);
  await deleteOf(
    database,
    [
      'messages',
      'held_messages',
      'reactions',
      'mentions',
      'action_items',
      'message_links',
      'attachments',
      'notifications',
    ],
    'root_id',
    post,
  );
  await deleteOf(
    database,
    [
      'thread_stats',
      'thread_words',
      'message_topics',
      'asked_people',
      'thread_participants',
      'thread_hours',
      'page_threads',
      'polls',
      'poll_options',
      'poll_votes',
      'praises',
      'praised_people',
      'announcements',
      'acknowledgements',
    ],
    'post_id',
    post,
  );
  await sql`delete from follows where kind = 'post' and subject_id = ${id}`.execute(database);
  return true;
}

async function deleteOf(
  database: Executor,
  tables: readonly (keyof Tables)[],
  column: 'message_id' | 'root_id' | 'post_id',
  {group_id, id}: Place,
): Promise<void> {
  for (const table of tables) {
    await sql`delete from ${sql.table(table)} where group_id = ${group_id} and ${sql.ref(column)} = ${id}`.execute(
      database,
    );
  }
}
