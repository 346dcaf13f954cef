/**
 * What nobody does and yet concerns people: that something they are to do is due, and that a poll has ended. Nothing happens in
 * that moment, so the row is made when they look; like every other it is one for each person and cause.
 */
import {type RawBuilder, sql} from 'kysely';
import type {Executor} from '../database/tables.js';

/** Those who made a poll (of the post `t`), and those who voted in it. */
const concerned = sql<boolean>`(p.id in (t.author_id, t.delegate_id) or exists (
  select from poll_votes v where v.group_id = t.group_id and v.post_id = t.id and v.person_id = p.id))`;

/** Of polls (`o`, of the post `t`) that are over: whoever made one or voted in it, but for whoever has just ended it. */
export async function notifyOfPolls(
  database: Executor,
  {actor, at, which}: {actor: RawBuilder<string>; at: RawBuilder<Date>; which: RawBuilder<boolean>},
): Promise<void> {
  await sql`
    insert into notifications (person_id, cause, reason, group_id, root_id, message_id, actor_id, created_at)
    select p.id, 'poll-' || t.id, 'POLL_CLOSED', t.group_id, t.id, t.id, ${actor}, ${at}
    from polls o join messages t on t.group_id = o.group_id and t.id = o.post_id and t.deleted_at is null
      join people p on not p.is_deleted and ${concerned}
    where ${which}
    on conflict (person_id, cause) do nothing`.execute(database);
}

/** A poll that was over for longer is no news: of that, a network that has only learned to tell would have months. */
const newsFor = 7 * 24 * 60 * 60 * 1000;

/** Where a person (`p`) lives, as far as the directory knows. */
const zone = sql<string>`coalesce(p.time_zone, 'UTC')`;

/**
 * Tells people (`p`) what the time since has brought. A new day for something to do is another cause. A day is that of whoever is to
 * do it, and begins when it begins there.
 */
export async function notifyOfTime(
  database: Executor,
  {since, now, whom}: {readonly since: Date; readonly now: Date; whom: RawBuilder<boolean>},
): Promise<void> {
  const pollsSince = new Date(Math.max(since.getTime(), now.getTime() - newsFor));
  await notifyOfPolls(database, {
    actor: sql<string>`t.author_id`,
    at: sql<Date>`o.closes_at`,
    which: sql<boolean>`o.closes_at > ${pollsSince}::timestamptz and o.closes_at <= ${now}::timestamptz and ${whom}`,
  });
  await sql`
    insert into notifications (person_id, cause, reason, group_id, root_id, action_id, actor_id, created_at)
    select p.id, 'due-' || a.id || '-' || a.due_on, 'ACTION_DUE', a.group_id, a.root_id, a.id, a.creator_id,
      greatest(a.due_on::timestamp at time zone ${zone}, a.created_at)
    from action_items a join people p on p.id = a.assignee_id and not p.is_deleted
    where a.completed_at is null and a.due_on > ${since.toISOString().slice(0, 10)} and ${whom}
      and a.due_on <= to_char(${now}::timestamptz at time zone ${zone}, 'YYYY-MM-DD')
    on conflict (person_id, cause) do nothing`.execute(database);
}
