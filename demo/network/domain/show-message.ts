/**
 * What makes a message be found and counted, beside its row: done when it is written, or later, when it is released. In the
 * transaction that writes the row.
 */
import {sql} from 'kysely';
import type {PostKind} from '../database/facet-tables.js';
import type {Executor} from '../database/tables.js';
import {mentionedIds, type StoredBlock} from '../rich-text.js';
import {countTopicHour, recordAction} from './activity.js';
import {insertMentions, maxNamed} from './body.js';
import type {Place} from './message.js';
import {notifyOfMessage} from './notify.js';
import {writeLinks} from './page-context.js';
import {makeTopics} from './topic.js';
import {writeWords} from './words.js';

interface Shown extends Place {
  readonly author_id: string;
  readonly is_public: boolean;
  readonly created_at: Date;
  readonly plain: string;
  readonly blocks: readonly StoredBlock[];
}

interface ShownPost extends Shown {
  readonly kind: PostKind;
  readonly title: string | null;
}

export async function openThread(database: Executor, post: ShownPost, topicNames: readonly string[]): Promise<void> {
  const {group_id, id, author_id, is_public, created_at, kind, blocks} = post;
  await database
    .insertInto('thread_stats')
    .values({
      ...{group_id, author_id, is_public, created_at, kind, post_id: id},
      is_unanswered: kind === 'QUESTION',
      last_activity_at: created_at,
      reply_count: 0,
      participant_count: 0,
    })
    .execute();
  await writeWords(database, post, post);
  const topicIds = await makeTopics(database, topicNames, is_public);
  await sql`
    insert into message_topics (group_id, post_id, topic_id, is_public, created_at, last_activity_at)
    select ${group_id}, ${id}, t.id, ${is_public}::boolean, ${created_at}::timestamptz, ${created_at}::timestamptz
    from unnest(${[...topicIds]}::text[]) as t(id)`.execute(database);
  const place = {group_id, id, root_id: id, created_at};
  await insertMentions(database, place, mentionedIds(blocks).slice(0, maxNamed));
  await writeLinks(database, {...place, is_public}, blocks);
  await countTopicHour(database, {group_id, id}, created_at, 1);
  await notifyOfMessage(database, post);
}

export async function showReply(database: Executor, reply: Shown & {readonly root_id: string}): Promise<void> {
  const {group_id, id, root_id, author_id, is_public, created_at, blocks} = reply;
  const place = {group_id, id, root_id, created_at};
  await insertMentions(database, place, mentionedIds(blocks).slice(0, maxNamed));
  await writeLinks(database, {...place, is_public}, blocks);
  await recordAction(database, {group_id, id: root_id}, {personId: author_id, at: created_at, kind: 'reply'});
  await notifyOfMessage(database, reply);
}
