/**
 * What an action changes in its thread: who was last seen when, the counters, the hour, the heat. Always inside the
 * transaction of the action, and in constant time; a withdrawal counts its thread anew.
 */
import {sql} from 'kysely';
import type {Executor} from '../database/tables.js';
import {heatAfter, heatOf, windows} from './heat.js';
import type {Place} from './message.js';

export interface Action {
  readonly personId: string;
  readonly at: Date;
  readonly kind: 'reply' | 'reaction';
  /** When the reaction was given whose place this one takes. */
  readonly replaces?: Date;
}

interface Stats {
  reply_count: number;
  participant_count: number;
  last_activity_at: Date;
  heat_day: number | null;
  heat_week: number | null;
  heat_month: number | null;
}

const hourOf = (at: Date): Date => new Date(Math.floor(at.getTime() / 3_600_000) * 3_600_000);

/** Two actions in one thread wait for each other here: both change the same counters. */
async function lockedStats(database: Executor, thread: Place): Promise<Stats> {
  const {rows} = await sql<Stats>`
    select reply_count, participant_count, last_activity_at, heat_day, heat_week, heat_month from thread_stats
    where group_id = ${thread.group_id} and post_id = ${thread.id} for update`.execute(database);
  if (!rows[0]) throw new Error(`The thread ${thread.id} has no counters.`);
  return rows[0];
}

/** Counts a reply or a reaction. Only a reply moves the thread up: a feed must not jump whenever somebody nods. */
export async function recordAction(database: Executor, thread: Place, action: Action): Promise<void> {
  const {group_id, id} = thread;
  const stats = await lockedStats(database, thread);
  const seen = await sql<{last_at: Date}>`
    select last_at from thread_participants
    where group_id = ${group_id} and post_id = ${id} and person_id = ${action.personId}`.execute(database);
  const last = seen.rows[0]?.last_at ?? null;
  const heat = windows.map((window) => heatAfter(heatBefore(stats, window), action.at, last, window));
  const isReply = action.kind === 'reply';
  await sql`
    insert into thread_participants (group_id, post_id, person_id, last_at)
    values (${group_id}, ${id}, ${action.personId}, ${action.at})
    on conflict (group_id, post_id, person_id)
      do update set last_at = greatest(thread_participants.last_at, excluded.last_at)`.execute(database);
  await sql`
    update thread_stats set
      reply_count = reply_count + ${isReply ? 1 : 0}::int,
      participant_count = participant_count + ${last === null ? 1 : 0}::int,
      last_activity_at = ${isReply ? sql`greatest(last_activity_at, ${action.at}::timestamptz)` : sql`last_activity_at`},
      heat_day = ${heat[0]}::float8, heat_week = ${heat[1]}::float8, heat_month = ${heat[2]}::float8
    where group_id = ${group_id} and post_id = ${id}`.execute(database);
  if (isReply) {
    await sql`
      update message_topics set last_activity_at = greatest(last_activity_at, ${action.at}::timestamptz)
      where group_id = ${group_id} and post_id = ${id}`.execute(database);
  }
  await countHour(database, thread, action, 1);
  if (action.replaces) await countHour(database, thread, {...action, at: action.replaces}, -1);
}

/** Takes back what has been deleted already: its people may have done other things in the thread. */
export async function withdrawActions(database: Executor, thread: Place, actions: readonly Action[]): Promise<void> {
  const {group_id, id} = thread;
  await lockedStats(database, thread);
  for (const action of actions) await countHour(database, thread, action, -1);
  const personIds = [...new Set(actions.map(({personId}) => personId))];
  await sql`
    delete from thread_participants
    where group_id = ${group_id} and post_id = ${id} and person_id = any(${personIds}::text[])`.execute(database);
  await sql`
    insert into thread_participants (group_id, post_id, person_id, last_at)
    select ${group_id}, ${id}, left_over.person_id, max(left_over.at) from (
      select author_id as person_id, created_at as at from messages
      where group_id = ${group_id} and root_id = ${id} and deleted_at is null
      union all
      select person_id, created_at from reactions where group_id = ${group_id} and root_id = ${id}
    ) left_over where left_over.person_id = any(${personIds}::text[]) group by left_over.person_id`.execute(database);
  const {rows} = await sql<{last_at: Date}>`
    select last_at from thread_participants where group_id = ${group_id} and post_id = ${id}`.execute(database);
  const heat = windows.map((window) =>
    heatOf(
      rows.map(({last_at}) => last_at),
      window,
    ),
  );
  const isFewer = actions.some(({kind}) => kind === 'reply');
  await sql`
    update thread_stats set participant_count = ${rows.length}::int,
      heat_day = ${heat[0]}::float8, heat_week = ${heat[1]}::float8, heat_month = ${heat[2]}::float8
    where group_id = ${group_id} and post_id = ${id}`.execute(database);
  if (isFewer) await recountReplies(database, thread);
}

/** The number of replies and the last activity, counted anew: what is gone keeps no thread on top. */
async function recountReplies(database: Executor, {group_id, id}: Place): Promise<void> {
  await sql`
    update thread_stats s set reply_count = r.count, last_activity_at = greatest(s.created_at, r.last_at)
    from (
      select count(*)::int as count, max(created_at) as last_at from messages
      where group_id = ${group_id} and root_id = ${id} and deleted_at is null
    ) r where s.group_id = ${group_id} and s.post_id = ${id}`.execute(database);
  await sql`
    update message_topics mt set last_activity_at = s.last_activity_at from thread_stats s
    where mt.group_id = ${group_id} and mt.post_id = ${id} and s.group_id = ${group_id} and s.post_id = ${id}
  `.execute(database);
}

/** Takes a whole thread out of what was counted for its topics, before its rows go. */
export async function forgetTopicHours(database: Executor, thread: Place, createdAt: Date): Promise<void> {
  const {group_id, id} = thread;
  await sql`
    update topic_hours th set actions = greatest(th.actions - w.actions, 0)
    from (
      select mt.topic_id, h.hour, sum(h.actions)::int as actions
      from message_topics mt, (
        select hour, replies + reactions as actions from thread_hours where group_id = ${group_id} and post_id = ${id}
        union all select ${hourOf(createdAt)}::timestamptz, 1
      ) h
      where mt.group_id = ${group_id} and mt.post_id = ${id}
      group by mt.topic_id, h.hour
    ) w
    where th.group_id = ${group_id} and th.topic_id = w.topic_id and th.hour = w.hour`.execute(database);
}

function heatBefore(stats: Stats, window: (typeof windows)[number]): number | null {
  return {DAY: stats.heat_day, WEEK: stats.heat_week, MONTH: stats.heat_month}[window];
}

/** Adds to the hour of the thread, and of each of its topics. */
async function countHour(database: Executor, thread: Place, {at, kind}: Action, step: 1 | -1): Promise<void> {
  const column = sql.raw(kind === 'reply' ? 'replies' : 'reactions');
  const replies = kind === 'reply' ? step : 0;
  await sql`
    insert into thread_hours (group_id, post_id, hour, replies, reactions)
    values (${thread.group_id}, ${thread.id}, ${hourOf(at)}, ${replies}::int, ${step - replies}::int)
    on conflict (group_id, post_id, hour) do update set ${column} = greatest(thread_hours.${column} + ${step}::int, 0)
  `.execute(database);
  await countTopicHour(database, thread, at, step);
}

/** What happened under the topics of a thread; a new post counts too. */
export async function countTopicHour(database: Executor, thread: Place, at: Date, step: 1 | -1): Promise<void> {
  await sql`
    insert into topic_hours (group_id, topic_id, hour, is_public, actions)
    select group_id, topic_id, ${hourOf(at)}::timestamptz, is_public, ${step}::int from message_topics
    where group_id = ${thread.group_id} and post_id = ${thread.id}
    on conflict (group_id, topic_id, hour) do update set actions = greatest(topic_hours.actions + ${step}::int, 0)
  `.execute(database);
}
