/** What was reported and nobody has dealt with yet, as those read it who look after the place. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {networkError} from '../errors.js';
import {text} from '../messages.js';
import {access, mayJudge, mayModerate} from '../permission.js';
import {groupById} from './group.js';
import {loader} from './loaders.js';
import {placesTable, type Place} from './message.js';
import {connection, type Connection, encodeCursor, type PageArguments, pageSize, timeKey} from './page.js';

/** All open reports of one message. */
export interface Report extends Place {
  readonly reporter_count: number;
  readonly last_at: Date;
  /** Set: nobody has reported it, the network itself holds it for these words. */
  readonly held_for: string | null;
}

export interface ReportsArguments extends PageArguments {
  readonly groupId?: string | null;
  readonly postId?: string | null;
}

/** Null: the viewer looks after nothing. */
export async function reports(context: RequestContext, args: ReportsArguments): Promise<Connection<Report> | null> {
  const viewer = await access(context);
  if (!mayModerate(viewer)) return null;
  if (args.groupId && !(await groupById(context, args.groupId))) {
    throw networkError('FORBIDDEN', text(context.language, 'notReadable'));
  }
  const size = pageSize(context, args.first, 10);
  const name = `reports ${args.groupId ?? ''} ${args.postId ?? ''}`;
  const key = timeKey(context, args.after, name);
  const open = sql`
    select r.group_id, r.message_id as id, count(*)::int as reporter_count, max(r.created_at) as last_at,
      null as held_for
    from reports r join messages m on m.group_id = r.group_id and m.id = r.message_id
    where r.dismissed_at is null and m.deleted_at is null and ${mayJudge(viewer, 'm')}
      ${args.groupId ? sql`and r.group_id = ${args.groupId}` : sql``}
      ${args.postId ? sql`and coalesce(m.root_id, m.id) = ${args.postId}` : sql``}
    group by r.group_id, r.message_id
    union all
    select m.group_id, m.id, 0, m.held_at, m.held_for from held_messages m where ${mayJudge(viewer, 'm')}
      ${args.groupId ? sql`and m.group_id = ${args.groupId}` : sql``}
      ${args.postId ? sql`and coalesce(m.root_id, m.id) = ${args.postId}` : sql``}`;
  const [{rows}, counted] = await Promise.all([
    sql<Report>`
      select * from (${open}) o
      ${key ? sql`where (o.last_at, o.id) < (${key.at}::timestamptz, ${key.id}::text)` : sql``}
      order by o.last_at desc, o.id desc limit ${size + 1}::int`.execute(context.database),
    sql<{count: number}>`select count(*)::int as count from (${open}) o`.execute(context.database),
  ]);
  const edges = rows.map((row) => ({cursor: encodeCursor(name, row.last_at.getTime(), row.id), node: row}));
  return connection(edges, size, key !== null, counted.rows[0]!.count);
}

interface Said {
  readonly reason: string;
  readonly note: string | null;
}

/** What was said against a message that the viewer has been given the reports of, the latest first. */
function saidOf(context: RequestContext, {group_id, id}: Report): Promise<readonly Said[]> {
  return loader<{group_id: string; id: string}, readonly Said[]>(context, 'saidInReports', async (places) => {
    const {rows} = await sql<Said & Place>`
      select r.group_id, r.message_id as id, r.reason, r.note
      from reports r join ${placesTable(places)} on k.group_id = r.group_id and k.id = r.message_id
      where r.dismissed_at is null order by r.created_at desc, r.person_id`.execute(context.database);
    return places.map((place) => rows.filter((row) => row.id === place.id && row.group_id === place.group_id));
  }).load({group_id, id});
}

export async function reasonsOf(
  context: RequestContext,
  report: Report,
): Promise<readonly {readonly reason: string; readonly count: number}[]> {
  const counts = new Map<string, number>();
  for (const {reason} of await saidOf(context, report)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({reason, count})).sort((one, other) => other.count - one.count);
}

export async function notesOf(context: RequestContext, report: Report): Promise<readonly string[]> {
  if (report.held_for !== null) return [text(context.language, 'heldFor', {words: report.held_for})];
  return (await saidOf(context, report)).flatMap(({note}) => note ?? []);
}
