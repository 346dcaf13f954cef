/** Changing the words of a message. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {Executor} from '../database/tables.js';
import {topicNames, type StoredBlock} from '../rich-text.js';
import {access, looksAfter, mayUpdate} from '../permission.js';
import {attachmentsOf, wordsOfFiles} from './attachment.js';
import {type Body, type BodyInput, insertMentions, maxTitleLength, readBody} from './body.js';
import {ruleMet} from './content-rule.js';
import {forgetLoaded, loader} from './loaders.js';
import {type Message, messageById, type Place, placesTable, type Post} from './message.js';
import {notifiedOf, notifyOfMessage, publishNotified} from './notify.js';
import {writeLinks} from './page-context.js';
import {notFound, type Refusal, refusal} from './refusal.js';
import {isLonger, topicId} from './text.js';
import {publish, threadOf} from './thread.js';
import {makeTopics} from './topic.js';
import {writeWords} from './words.js';

export interface UpdateMessageInput {
  readonly id: string;
  readonly title?: string | null;
  readonly body?: BodyInput | null;
}

export interface Updated {
  readonly message: Message | null;
  readonly refusal: Refusal | null;
}

/** Refused, it still answers with the message as it stands, so that the page can put its view right. */
export async function updateMessage(context: RequestContext, input: UpdateMessageInput): Promise<Updated> {
  const message = await messageById(context, input.id);
  if (!message || message.deleted_at) return {message, refusal: notFound(context, 'id')};
  const refused = (found: Refusal): Updated => ({message, refusal: found});
  const viewer = await access(context);
  const thread = await threadOf(context, message);
  if (!thread) return refused(notFound(context, 'id'));
  if (!mayUpdate(viewer, thread.group, message, {is_closed: false})) {
    return refused(refusal(context, 'FORBIDDEN', 'mayNotChange', ['id']));
  }
  if (thread.post.is_closed) return refused(refusal(context, 'CLOSED', 'closed', ['id']));
  const given = input.title?.trim() ?? '';
  const title = input.title === undefined ? undefined : given === '' ? null : given;
  if (title !== undefined && message.__typename === 'Reply') {
    return refused(refusal(context, 'INVALID', 'noTitle', ['title']));
  }
  if (title && isLonger(title, maxTitleLength)) {
    return refused(refusal(context, 'TOO_LONG', 'tooLong', ['title'], {limit: maxTitleLength}));
  }
  const body = input.body ? await readBody(context, input.body, () => standInOf(context, message)) : null;
  if (body && 'refusal' in body) return refused(body.refusal);

  // What would have to wait as a new message does not come in by way of an old one.
  const texts = [title ?? '', body?.plain ?? ''];
  if (!looksAfter(viewer, thread.group) && (await ruleMet(context.database, {texts, blocks: body?.blocks ?? []}))) {
    return refused(refusal(context, 'REJECTED', 'wordsNeedReview', ['body', 'markdown']));
  }
  const isChanged = await context.database.transaction().execute(async (transaction) => {
    const isNew = await write(context, transaction, message, {title, body});
    if (isNew && body) await moveMentionsAndTopics(transaction, message, thread.post, body);
    if (isNew && body) await notifyOfMessage(transaction, message);
    if (isNew && message.__typename === 'Post') {
      const words = {title: title === undefined ? message.title : title, plain: body?.plain ?? message.plain};
      await writeWords(transaction, message, {...message, ...words});
    }
    return isNew;
  });
  forgetLoaded(context);
  if (isChanged) {
    publish(context, 'UPDATED', message);
    publishNotified(context, message.group_id, await notifiedOf(context.database, 'message_id', message));
  }
  const found = await messageById(context, message.id);
  return {message: found, refusal: found ? null : notFound(context, 'id')};
}

/** A message that may say nothing but what its files do. */
async function standInOf(context: RequestContext, message: Message): Promise<string> {
  if (message.__typename === 'Post' && message.kind !== 'UPDATE') return '';
  const files = await attachmentsOf(context, message);
  return wordsOfFiles(context, {attachmentIds: files.map(({id}) => id)});
}

interface Words {
  /** Undefined: stays as it is. */
  readonly title: string | null | undefined;
  readonly body: Body | null;
}

/** False: it is the same as before, or gone. What is not changed is not called edited. */
async function write(
  context: RequestContext,
  database: Executor,
  {group_id, id}: Place,
  {title, body}: Words,
): Promise<boolean> {
  const {rows} = await sql<{title: string | null; markdown: string; deleted_at: Date | null}>`
    select title, markdown, deleted_at from messages where group_id = ${group_id} and id = ${id} for update
  `.execute(database);
  const before = rows[0];
  if (!before || before.deleted_at) return false;
  const isSame = (title === undefined || title === before.title) && (!body || body.markdown === before.markdown);
  if (isSame) return false;
  await database
    .updateTable('messages')
    .set({
      edited_at: context.now(),
      ...(title !== undefined && {title}),
      ...(body && {markdown: body.markdown, plain: body.plain, blocks: JSON.stringify(body.blocks)}),
    })
    .where('group_id', '=', group_id)
    .where('id', '=', id)
    .execute();
  return true;
}

/** A topic that stood in the old words and not in the new ones goes; those that were named apart stay. */
async function moveMentionsAndTopics(database: Executor, message: Message, thread: Post, body: Body): Promise<void> {
  const {group_id, id, created_at} = message;
  await sql`delete from mentions where group_id = ${group_id} and message_id = ${id}`.execute(database);
  await insertMentions(database, {group_id, id, root_id: thread.id, created_at}, body.mentionedIds);
  const is_public = thread.is_public;
  await writeLinks(database, {group_id, id, root_id: thread.id, is_public, created_at}, body.blocks);
  if (message.__typename === 'Reply') return;
  const before = topicNames(message.blocks as readonly StoredBlock[]).map(topicId);
  const now = body.topicNames.map(topicId);
  const gone = before.filter((topic) => !now.includes(topic));
  await sql`
    delete from message_topics
    where group_id = ${group_id} and post_id = ${id} and topic_id = any(${gone}::text[])`.execute(database);
  const added = await makeTopics(
    database,
    body.topicNames.filter((name) => !before.includes(topicId(name))),
    message.is_public,
  );
  await sql`
    insert into message_topics (group_id, post_id, topic_id, is_public, created_at, last_activity_at)
    select s.group_id, s.post_id, t.id, s.is_public, s.created_at, s.last_activity_at
    from thread_stats s, unnest(${[...added]}::text[]) as t(id)
    where s.group_id = ${group_id} and s.post_id = ${id}
    on conflict do nothing`.execute(database);
}

/** The source of the words, which only an editor needs. */
export function markdownOf(context: RequestContext, {group_id, id}: Place): Promise<string | null> {
  return loader<Place & Record<string, unknown>, string | null>(context, 'markdown', async (places) => {
    const {rows} = await sql<{id: string; markdown: string}>`
      select m.id, m.markdown from ${placesTable(places)}
        join messages m on m.group_id = k.group_id and m.id = k.id`.execute(context.database);
    return places.map((place) => rows.find((row) => row.id === place.id)?.markdown ?? null);
  }).load({group_id, id});
}
