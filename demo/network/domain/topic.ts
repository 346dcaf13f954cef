/**
 * Topics. One exists for the viewer only where a post that he or she may read carries it: a word that is used in a
 * private group alone says something about that group.
 */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {Executor} from '../database/tables.js';
import {access, mayRead} from '../permission.js';
import {inOrder, loader} from './loaders.js';
import {type Place, placesTable} from './message.js';
import {folded, topicId} from './text.js';

export interface Topic {
  readonly __typename: 'Topic';
  readonly id: string;
  readonly name: string;
}

type TopicRow = Omit<Topic, '__typename'>;

export const toTopic = ({id, name}: TopicRow): Topic => ({__typename: 'Topic', id, name});

export function topicById(context: RequestContext, id: string): Promise<Topic | null> {
  return loader<string, Topic | null>(context, 'topic', async (ids) => {
    const viewer = await access(context);
    const {rows} = await sql<TopicRow>`
      select t.id, t.name from topics t
      where t.id = any(${ids}::text[])
        and exists (select from message_topics mt where mt.topic_id = t.id and ${mayRead(viewer, 'mt')})
    `.execute(context.database);
    return inOrder(ids, rows, (row) => row.id, toTopic, null);
  }).load(id);
}

/** The topics of a post that the viewer has been given, by name. */
export function topicsOf(context: RequestContext, {group_id, id}: Place): Promise<readonly Topic[]> {
  return loader<Place & Record<string, unknown>, readonly Topic[]>(context, 'topicsOf', async (posts) => {
    const {rows} = await sql<TopicRow & {post_id: string}>`
      select mt.post_id, t.id, t.name
      from ${placesTable(posts)} join message_topics mt on mt.group_id = k.group_id and mt.post_id = k.id
        join topics t on t.id = mt.topic_id
      where ${mayRead(await access(context), 'mt')}
      order by t.folded, t.id`.execute(context.database);
    return posts.map((post) => rows.filter((row) => row.post_id === post.id).map(toTopic));
  }).load({group_id, id});
}

/** How many posts that the viewer may read carry it. */
export function postCount(context: RequestContext, id: string): Promise<number> {
  return loader<string, number>(context, 'postCount', async (ids) => {
    const viewer = await access(context);
    const {rows} = await sql<{topic_id: string; count: number}>`
      select mt.topic_id, count(*)::int as count from message_topics mt
      where mt.topic_id = any(${ids}::text[]) and ${mayRead(viewer, 'mt')}
      group by mt.topic_id`.execute(context.database);
    return inOrder(
      ids,
      rows,
      (row) => row.topic_id,
      (row) => row.count,
      0,
    );
  }).load(id);
}

/** Makes the topics that are not there yet, and answers the ids of all of them. */
export async function makeTopics(
  database: Executor,
  names: readonly string[],
  isPublic: boolean,
): Promise<readonly string[]> {
  const byId = new Map(names.flatMap((name) => (folded(name) ? [[topicId(name), name] as const] : [])));
  for (const [id, name] of byId) {
    // The spelling is that of whoever used the topic first in public: the one of a private group stays in there.
    await sql`
      insert into topics (id, name, folded) values (${id}, ${name}, ${folded(name)})
      on conflict (id) do update set name = excluded.name
      where ${isPublic}::boolean
        and not exists (select from message_topics mt where mt.topic_id = excluded.id and mt.is_public)
    `.execute(database);
  }
  return [...byId.keys()];
}
