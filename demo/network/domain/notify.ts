/**
 * Telling people what concerns them: in the transaction of what causes it, once for each person and cause, never those who did
 * it themselves. Rows are made for whoever is meant; who may see what, `notification.ts` asks when they look.
 */
import {type RawBuilder, sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {type Executor, wholeNetwork} from '../database/tables.js';
import type {Place} from './message.js';

/** Whoever wrote a row of `messages`, on a leader's behalf too. */
const writersOf = (alias: string): RawBuilder<string> =>
  sql<string>`unnest(array[${sql.ref(`${alias}.author_id`)}, ${sql.ref(`${alias}.delegate_id`)}])`;

/**
 * Of a new message (`w`), or of one whose words have changed. Somebody who is meant in more than one way is told of the
 * nearest. A page's thread begins with nobody's words: who happened to comment first is not told of all that follow.
 */
export async function notifyOfMessages(database: Executor, which: RawBuilder<boolean>): Promise<void> {
  await sql`
    insert into notifications (person_id, cause, reason, group_id, root_id, message_id, actor_id, created_at)
    select distinct on (c.person_id, w.id) c.person_id, 'message-' || w.id, c.reason, w.group_id, coalesce(w.root_id, w.id),
      w.id, w.author_id, coalesce(w.edited_at, w.created_at)
    from messages w cross join lateral (
        select n.person_id, 'PRAISED' as reason, 1 as rank from praised_people n
        where n.group_id = w.group_id and n.post_id = w.id
        union all
        select n.person_id, 'ASKED', 2 from asked_people n where n.group_id = w.group_id and n.post_id = w.id
        union all
        select n.person_id, 'MENTIONED', 3 from mentions n where n.group_id = w.group_id and n.message_id = w.id
        union all
        select r.id, 'ANNOUNCED', 4 from announcements n join people r on w.group_id = ${wholeNetwork} or exists (
          select from memberships o where o.group_id = w.group_id and o.person_id = r.id and o.role in ('MEMBER', 'OWNER'))
        where n.group_id = w.group_id and n.post_id = w.id
        union all
        select ${writersOf('r')}, 'REPLIED', 5 from messages r
        where r.group_id = w.group_id and r.id in (w.root_id, w.in_reply_to_id) and r.deleted_at is null
          and r.context_key is null
        union all
        select f.person_id, 'REPLIED', 5 from follows f where f.kind = 'post' and f.subject_id = w.root_id
      ) c join people p on p.id = c.person_id and not p.is_deleted
    where ${which} and w.deleted_at is null and p.id <> w.author_id and p.id is distinct from w.delegate_id
    order by c.person_id, w.id, c.rank
    on conflict (person_id, cause) do nothing`.execute(database);
}

/** The same for one message. */
export const notifyOfMessage = (database: Executor, {group_id, id}: Place): Promise<void> =>
  notifyOfMessages(database, sql<boolean>`w.group_id = ${group_id} and w.id = ${id}`);

const outcomes = {
  answer: {reason: 'ANSWER_CHOSEN', reply: 'best_answer_id', by: 'chosen_by_id', at: 'chosen_at'},
  decision: {reason: 'DECISION_RECORDED', reply: 'decision_id', by: 'recorded_by_id', at: 'recorded_at'},
} as const;

/**
 * What posts (`t`) have come to, to all who took part: who wrote in the discussion, was asked, or follows it. Chosen again after
 * something else, it is the same outcome; only who said so may be another.
 */
export async function notifyOfOutcomes(
  database: Executor,
  kind: keyof typeof outcomes,
  which: RawBuilder<boolean>,
): Promise<void> {
  const {reason, ...columns} = outcomes[kind];
  const [reply, by, at] = [sql.ref(`t.${columns.reply}`), sql.ref(`t.${columns.by}`), sql.ref(`t.${columns.at}`)];
  await sql`
    insert into notifications (person_id, cause, reason, group_id, root_id, message_id, actor_id, created_at)
    select distinct p.id, ${`${kind}-`} || ${reply}, ${reason}, t.group_id, t.id, ${reply}, coalesce(${by}, t.author_id),
      coalesce(${at}, t.created_at)
    from messages t cross join lateral (
        select ${writersOf('r')} as person_id from messages r
        where r.group_id = t.group_id and (r.id = t.id or r.root_id = t.id) and r.deleted_at is null
          and r.context_key is null
        union all
        select n.person_id from asked_people n where n.group_id = t.group_id and n.post_id = t.id
        union all
        select f.person_id from follows f where f.kind = 'post' and f.subject_id = t.id
      ) c join people p on p.id = c.person_id and not p.is_deleted
    where ${which} and ${reply} is not null and t.deleted_at is null and p.id <> coalesce(${by}, t.author_id)
    on conflict (person_id, cause) do update set actor_id = excluded.actor_id`.execute(database);
}

/** Of things to do (`a`): whoever is to do it, and, once it is done, whoever agreed it. `actor`: a column or a person's id. */
export async function notifyOfActions(
  database: Executor,
  reason: 'ACTION_ASSIGNED' | 'ACTION_DONE',
  {actor, at, which}: {actor: RawBuilder<string>; at: RawBuilder<Date>; which: RawBuilder<boolean>},
): Promise<void> {
  const isDone = reason === 'ACTION_DONE';
  const people = isDone ? sql`array[a.creator_id, a.assignee_id]` : sql`array[a.assignee_id]`;
  await sql`
    insert into notifications (person_id, cause, reason, group_id, root_id, action_id, actor_id, created_at)
    select distinct p.id, ${isDone ? 'done-' : 'assigned-'} || a.id, ${reason}, a.group_id, a.root_id, a.id, ${actor}, ${at}
    from action_items a join people p on p.id = any(${people}) and not p.is_deleted
    where ${which} and p.id <> ${actor} and ${isDone ? sql`a.completed_at is not null` : sql`true`}
    on conflict (person_id, cause) do update set actor_id = excluded.actor_id`.execute(database);
}

/** Of reactions (`r`), whoever wrote the message: a row for each who reacts, so that doing it once more is no news. */
export async function notifyOfReactions(database: Executor, which: RawBuilder<boolean>): Promise<void> {
  await sql`
    insert into notifications (person_id, cause, reason, group_id, root_id, message_id, actor_id, created_at)
    select distinct p.id, 'reaction-' || r.message_id || '-' || r.person_id, 'REACTED', r.group_id, r.root_id, r.message_id,
      r.person_id, r.created_at
    from reactions r join messages w on w.group_id = r.group_id and w.id = r.message_id
      cross join lateral (select ${writersOf('w')} as person_id) c
      join people p on p.id = c.person_id and not p.is_deleted
    where ${which} and w.deleted_at is null and w.context_key is null and p.id <> r.person_id
    on conflict (person_id, cause) do nothing`.execute(database);
}

/** Of somebody who follows a person from now on. */
export async function notifyOfFollower(
  database: Executor,
  {personId, followerId, at}: {readonly personId: string; readonly followerId: string; readonly at: Date},
): Promise<void> {
  await database
    .insertInto('notifications')
    .values({
      ...{person_id: personId, cause: `follower-${followerId}`, reason: 'FOLLOWED', group_id: wholeNetwork},
      ...{root_id: null, message_id: null, action_id: null, actor_id: followerId, created_at: at, read_at: null},
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Those who have been told of a message, or of anything in a discussion. */
export async function notifiedOf(
  database: Executor,
  column: 'message_id' | 'root_id',
  {group_id, id}: Place,
): Promise<readonly string[]> {
  const {rows} = await sql<{person_id: string}>`
    select distinct person_id from notifications where group_id = ${group_id} and ${sql.ref(column)} = ${id}
  `.execute(database);
  return rows.map(({person_id}) => person_id);
}

/** Tells these people's pages, after the commit, that there is something new, or something less. */
export function publishNotified(context: RequestContext, groupId: string, personIds: readonly string[]): void {
  if (personIds.length === 0) return;
  context.changes.publish({
    kind: 'UPDATED',
    postId: '',
    groupId: groupId === wholeNetwork ? null : groupId,
    notified: new Set(personIds),
    actorId: context.viewer?.personId ?? null,
  });
}
