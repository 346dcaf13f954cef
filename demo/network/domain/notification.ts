/**
 * What somebody has been told of, as far as it still holds and he or she may still read it: what was deleted, taken back or is
 * out of sight by now is in no list and no count. Replies to one discussion that were not read yet are one notification, and so are
 * all reactions to one message.
 */
import {type RawBuilder, sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {NotificationReason} from '../database/notification-tables.js';
import {wholeNetwork} from '../database/tables.js';
import {access, mayRead, mayReadAction} from '../permission.js';
import {forgetLoaded, loader} from './loaders.js';
import {notifyOfTime} from './notify-in-time.js';
import {publishNotified} from './notify.js';
import {connection, type Connection, encodeCursor, largestPage, type PageArguments, pageSize, timeKey} from './page.js';
import {type Refusal, refusal} from './refusal.js';

export interface Notification {
  readonly __typename: 'Notification';
  readonly id: string;
  readonly reason: NotificationReason;
  readonly createdAt: Date;
  readonly isRead: boolean;
  /** Latest first, each once. */
  readonly actorIds: readonly string[];
  /** Of several, the first that was not read: there one reads on. */
  readonly messageId: string | null;
  readonly actionId: string | null;
}

interface Row {
  readonly id: string;
  readonly reason: NotificationReason;
  readonly root_id: string | null;
  readonly message_id: string | null;
  readonly action_id: string | null;
  readonly actor_id: string;
  readonly created_at: Date;
  readonly read_at: Date | null;
}

/** Looked at are the newest of the last weeks: nobody reads further back, and no list grows without end. */
const mostRows = 500;
const keptFor = 90 * 24 * 60 * 60 * 1000;

const oldest = (context: RequestContext): Date => new Date(context.now().getTime() - keptFor);

/**
 * What a notification is called outside: rows of different people never share a name. Reactions to one message are one, whoever
 * was the first.
 */
const idOf = (alias: string): RawBuilder<string> => {
  const row = sql.raw(alias);
  return sql<string>`('notification-' || case ${row}.reason when 'REACTED' then 'reactions-' || ${row}.message_id else ${row}.cause end
    || '-' || ${row}.person_id)`;
};

/** Whether what happened (`n`) still holds: of message `m` in thread `t`, of something to do, `a`, or of a person. */
const holds = (context: RequestContext): RawBuilder<boolean> => sql<boolean>`case
  when n.reason = 'FOLLOWED' then exists (select from follows f
    where f.person_id = n.actor_id and f.kind = 'person' and f.subject_id = n.person_id)
  when n.action_id is not null then a.id is not null and case n.reason
    when 'ACTION_ASSIGNED' then a.assignee_id = n.person_id
    when 'ACTION_DUE' then a.assignee_id = n.person_id and a.completed_at is null and n.cause = 'due-' || a.id || '-' || a.due_on
    else a.completed_at is not null end
  else t.deleted_at is null and m.deleted_at is null and case n.reason
    when 'ANSWER_CHOSEN' then t.best_answer_id = n.message_id
    when 'DECISION_RECORDED' then t.decision_id = n.message_id
    when 'MENTIONED' then exists (select from mentions k
      where k.group_id = n.group_id and k.message_id = n.message_id and k.person_id = n.person_id)
    when 'REACTED' then exists (select from reactions r
      where r.group_id = n.group_id and r.message_id = n.message_id and r.person_id = n.actor_id)
    when 'POLL_CLOSED' then t.is_closed or exists (select from polls o
      where o.group_id = n.group_id and o.post_id = n.message_id and o.closes_at <= ${context.now()}::timestamptz)
    else true end
  end`;

/** The newest of the viewer's. A thousand reactions leave the rest its room. */
const newest = (context: RequestContext, personId: string, which: RawBuilder<boolean>): RawBuilder<unknown> =>
  sql`(select * from notifications where person_id = ${personId} and created_at > ${oldest(context)}::timestamptz and ${which}
    order by created_at desc, cause desc limit ${mostRows}::int)`;

/** All of the viewer's, newest first: read once for count and list. */
function all(context: RequestContext): Promise<readonly Notification[]> {
  return loader<string, readonly Notification[]>(context, 'notifications', async (personIds) => {
    const viewer = await access(context);
    const {personId} = viewer;
    const whom = sql<boolean>`p.id = ${personId}`;
    await notifyOfTime(context.database, {since: oldest(context), now: context.now(), whom});
    const {rows} = await sql<Row>`
      select ${idOf('n')} as id, n.reason, n.root_id, n.message_id, n.action_id, n.actor_id, n.created_at, n.read_at
      from (${newest(context, personId, sql`reason <> 'REACTED'`)} union all ${newest(context, personId, sql`reason = 'REACTED'`)}) n
        left join messages t on t.group_id = n.group_id and t.id = n.root_id
        left join messages m on m.group_id = n.group_id and m.id = n.message_id
        left join action_items a on a.group_id = n.group_id and a.id = n.action_id
      where ${holds(context)} and case when n.reason = 'FOLLOWED' then true
        when n.action_id is null then m.id is not null and ${mayRead(viewer, 't')} else ${mayReadAction(viewer, 'a')} end
      order by n.created_at desc, n.cause desc`.execute(context.database);
    const found = bundled(rows);
    return personIds.map(() => found);
  }).load('viewer');
}

/** Replies of one discussion, and followers, together as they were read; reactions by their message; everything else by itself. */
function bundled(rows: readonly Row[]): readonly Notification[] {
  const bundles = new Map<string, Row[]>();
  for (const row of rows) {
    const isSeries = row.reason === 'REPLIED' || row.reason === 'FOLLOWED';
    const key = isSeries ? JSON.stringify([row.reason, row.root_id, row.read_at]) : row.id;
    bundles.set(key, [...(bundles.get(key) ?? []), row]);
  }
  const found = [...bundles.values()].map((bundle): Notification => {
    const [latest, first] = [bundle[0]!, bundle.at(-1)!];
    return {
      __typename: 'Notification',
      id: first.id,
      reason: latest.reason,
      createdAt: latest.created_at,
      isRead: bundle.every(({read_at}) => read_at !== null),
      actorIds: [...new Set(bundle.map(({actor_id}) => actor_id))],
      messageId: first.message_id,
      actionId: first.action_id,
    };
  });
  return found.sort((one, other) => (isBefore(one, other) ? 1 : -1));
}

/** By time, and where that is the same, by id: how pages go on. */
const isBefore = (
  one: Pick<Notification, 'createdAt' | 'id'>,
  other: Pick<Notification, 'createdAt' | 'id'>,
): boolean =>
  one.createdAt < other.createdAt || (one.createdAt.getTime() === other.createdAt.getTime() && one.id < other.id);

export async function unreadCount(context: RequestContext): Promise<number> {
  return (await all(context)).filter(({isRead}) => !isRead).length;
}

export interface NotificationArguments extends PageArguments {
  readonly unreadOnly?: boolean | null;
}

export async function notifications(
  context: RequestContext,
  {unreadOnly, first, after}: NotificationArguments,
): Promise<Connection<Notification>> {
  const list = unreadOnly ? 'unread notifications' : 'notifications';
  const [size, key] = [pageSize(context, first, 10), timeKey(context, after, list)];
  const isBehind = (one: Notification): boolean => !key || isBefore(one, {createdAt: key.at, id: key.id});
  const edges = (await all(context))
    .filter((one) => isBehind(one) && !(unreadOnly && one.isRead))
    .slice(0, size + 1)
    .map((node) => ({cursor: encodeCursor(list, node.createdAt.getTime(), node.id), node}));
  return connection(edges, size, key !== null);
}

/** Null: the viewer has none of this id. */
export async function notificationById(context: RequestContext, id: string): Promise<Notification | null> {
  if (!id.startsWith('notification-') || !context.viewer) return null;
  return (await all(context)).find((one) => one.id === id) ?? null;
}

/** The contract's MarkNotificationsReadInput: exactly one of them is there. */
export interface MarkReadInput {
  readonly ids?: readonly string[] | null;
  readonly upTo?: Date | null;
}

/** What is read stays read; ids that are nobody's, or somebody else's, say nothing. */
export async function markRead(context: RequestContext, {ids, upTo}: MarkReadInput): Promise<Refusal | null> {
  if (ids && ids.length > largestPage) {
    return refusal(context, 'TOO_LONG', 'tooMany', ['ids'], {limit: largestPage});
  }
  const {personId} = await access(context);
  const known = ids ? [...ids].filter((id) => !id.includes('\0')) : [];
  const isMeant = upTo
    ? sql<boolean>`n.created_at <= ${upTo}::timestamptz`
    : sql<boolean>`exists (select from notifications h where h.person_id = ${personId} and ${idOf('h')} = any(${known}::text[])
        and (h.cause = n.cause or (h.reason in ('REPLIED', 'FOLLOWED') and h.reason = n.reason
          and h.root_id is not distinct from n.root_id and h.read_at is null)))`;
  const {rows} = await sql`
    update notifications n set read_at = ${context.now()}::timestamptz
    where n.person_id = ${personId} and n.read_at is null and ${isMeant} returning n.cause`.execute(context.database);
  // Nobody looks back this far any more.
  await sql`delete from notifications where person_id = ${personId} and created_at <= ${oldest(context)}::timestamptz`.execute(
    context.database,
  );
  forgetLoaded(context);
  if (rows.length > 0) publishNotified(context, wholeNetwork, [personId]);
  return null;
}
