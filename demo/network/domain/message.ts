/** Messages as they are read: posts with the state of their thread, and replies. */
import {type RawBuilder, sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {PostKind} from '../database/facet-tables.js';
import {access, mayRead, mayReadHeld} from '../permission.js';
import {inOrder, loader} from './loaders.js';

/** Where a message is kept: what every statement about messages joins by. */
export interface Place {
  readonly group_id: string;
  readonly id: string;
}

interface MessageRow extends Place {
  readonly author_id: string;
  readonly delegate_id: string | null;
  readonly created_at: Date;
  readonly edited_at: Date | null;
  readonly deleted_at: Date | null;
  readonly language: string;
  readonly plain: string;
  readonly blocks: unknown;
  /** Set: it waits for somebody who looks after the place, and nobody else reads it. */
  readonly held_at?: Date | null;
}

export interface Post extends MessageRow {
  readonly __typename: 'Post';
  readonly root_id: null;
  readonly kind: PostKind;
  readonly title: string | null;
  readonly is_public: boolean;
  readonly pinned_until: Date | null;
  readonly is_closed: boolean;
  readonly best_answer_id: string | null;
  readonly chosen_by_id: string | null;
  readonly chosen_at: Date | null;
  readonly decision_id: string | null;
  readonly recorded_by_id: string | null;
  readonly recorded_at: Date | null;
  readonly context_key: string | null;
  readonly last_activity_at: Date;
  readonly reply_count: number;
  readonly participant_count: number;
}

export interface Reply extends MessageRow {
  readonly __typename: 'Reply';
  readonly root_id: string;
  readonly in_reply_to_id: string | null;
}

export type Message = Post | Reply;

/** What the statements below answer: the columns of both. */
export type Row = Omit<Post, '__typename' | 'root_id'> &
  Omit<Reply, '__typename' | 'root_id'> & {root_id: string | null};

/** The columns of `messages` (as `m`). The markdown is left where it is: only an editor needs it. */
export const messageColumns = sql`
  m.group_id, m.id, m.root_id, m.in_reply_to_id, m.author_id, m.delegate_id, m.created_at, m.edited_at, m.deleted_at,
  m.language, m.plain, m.blocks, m.kind, m.title, m.is_public, m.pinned_until, m.is_closed, m.best_answer_id,
  m.chosen_by_id, m.chosen_at, m.decision_id, m.recorded_by_id, m.recorded_at, m.context_key`;

export function toMessage(row: Row): Message {
  return row.root_id === null
    ? {...row, __typename: 'Post', root_id: null}
    : {...row, __typename: 'Reply', root_id: row.root_id};
}

/** Message, post or reply; null: not there for this viewer. */
export function messageById(context: RequestContext, id: string): Promise<Message | null> {
  return loader<string, Message | null>(context, 'message', async (ids) => {
    const viewer = await access(context);
    const {rows} = await sql<Row>`
      select ${messageColumns}, s.last_activity_at, s.reply_count, s.participant_count, null as held_at
      from messages m left join thread_stats s on s.group_id = m.group_id and s.post_id = m.id
      where m.id = any(${ids}::text[]) and ${mayRead(viewer, 'm')}
        and (s.post_id is not null or m.root_id is not null)
      union all
      select ${messageColumns}, m.created_at, 0, 0, m.held_at from held_messages m
      where m.id = any(${ids}::text[]) and ${mayReadHeld(viewer, 'm')}`.execute(context.database);
    return inOrder(ids, rows, (row) => row.id, toMessage, null);
  }).load(id);
}

export async function postById(context: RequestContext, id: string): Promise<Post | null> {
  const found = await messageById(context, id);
  return found?.__typename === 'Post' ? found : null;
}

export async function replyById(context: RequestContext, id: string): Promise<Reply | null> {
  const found = await messageById(context, id);
  return found?.__typename === 'Reply' ? found : null;
}

/** The post of a message: itself, or the one that it replies to. */
export const postIdOf = (message: Message): string => message.root_id ?? message.id;

/** A table `k(group_id, id)` of these places, to join with. */
export function placesTable(places: readonly Place[]): RawBuilder<unknown> {
  const groupIds = places.map((place) => place.group_id);
  const ids = places.map((place) => place.id);
  return sql`unnest(${groupIds}::text[], ${ids}::text[]) as k(group_id, id)`;
}
