/** People: who they are, who follows them. The deleted are nobody: what they wrote stays, its author is null. */
import {type RawBuilder, sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {access} from '../permission.js';
import {inOrder, loader} from './loaders.js';
import {connection, type Connection, decodeCursor, encodeCursor, type PageArguments, pageSize} from './page.js';
import {wordPattern} from './text.js';

export interface Person {
  readonly __typename: 'Person';
  readonly id: string;
  readonly displayName: string;
  readonly handle: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly email: string;
  readonly isLeader: boolean;
}

interface PersonRow {
  id: string;
  display_name: string;
  handle: string;
  job_title: string;
  department: string;
  email: string;
  is_leader: boolean;
}

/** The columns of `people` (as `p`) that a person is made of. */
export const personColumns = sql`p.id, p.display_name, p.handle, p.job_title, p.department, p.email, p.is_leader`;

export const toPerson = (row: PersonRow): Person => ({
  __typename: 'Person',
  id: row.id,
  displayName: row.display_name,
  handle: row.handle,
  jobTitle: row.job_title,
  department: row.department,
  email: row.email,
  isLeader: row.is_leader,
});

/** Null: nobody has this id, or not any more. */
export function personById(context: RequestContext, id: string): Promise<Person | null> {
  return loader<string, Person | null>(context, 'person', async (ids) => {
    await access(context);
    const {rows} = await sql<PersonRow>`
      select ${personColumns} from people p where p.id = any(${ids}::text[]) and not p.is_deleted
    `.execute(context.database);
    return inOrder(ids, rows, ({id}) => id, toPerson, null);
  }).load(id);
}

export interface PersonKey {
  readonly id?: string | null;
  readonly email?: string | null;
  readonly handle?: string | null;
}

export async function personBy(context: RequestContext, by: PersonKey): Promise<Person | null> {
  if (by.id) return personById(context, by.id);
  await access(context);
  const condition = by.email
    ? sql`lower(p.email) = lower(${by.email})`
    : sql`lower(p.handle) = lower(${(by.handle ?? '').replace(/^@/, '')})`;
  const {rows} = await sql<PersonRow>`
    select ${personColumns} from people p where ${condition} and not p.is_deleted`.execute(context.database);
  return rows[0] ? toPerson(rows[0]) : null;
}

export interface PeopleFilter {
  readonly query?: string | null;
  readonly department?: string | null;
  readonly leadersOnly?: boolean | null;
}

/** By name. `query`: the beginning of any word of name, handle, job or department. */
export async function people(
  context: RequestContext,
  filter: PeopleFilter,
  page: PageArguments,
): Promise<Connection<Person>> {
  await access(context);
  return peopleByName(context, 'people', page, {
    from: sql`people p`,
    where: sql`' ' || p.folded like ${wordPattern(filter.query ?? '')}
      and (${filter.department ?? null}::text is null or p.department = ${filter.department ?? null})
      and (not ${filter.leadersOnly ?? false}::boolean or p.is_leader)`,
  });
}

/** A list of people in the order of their names; `from` joins `people p`. */
export async function peopleByName(
  context: RequestContext,
  list: string,
  page: PageArguments,
  {from, where}: {readonly from: RawBuilder<unknown>; readonly where: RawBuilder<unknown>},
): Promise<Connection<Person>> {
  const size = pageSize(context, page.first, 10);
  const key = page.after ? decodeCursor(context, page.after, list, 'ss') : null;
  const {rows} = await sql<PersonRow>`
    select ${personColumns} from ${from}
    where not p.is_deleted and ${where}
      ${key ? sql`and (p.display_name, p.id) > (${key[0]}::text, ${key[1]}::text)` : sql``}
    order by p.display_name, p.id limit ${size + 1}::int`.execute(context.database);
  const edges = rows.map((row) => ({cursor: encodeCursor(list, row.display_name, row.id), node: toPerson(row)}));
  return connection(edges, size, key !== null);
}

export function followerCount(context: RequestContext, personId: string): Promise<number> {
  return loader<string, number>(context, 'followerCount', async (ids) => {
    const {rows} = await sql<{subject_id: string; count: number}>`
      select f.subject_id, count(*)::int as count
      from follows f join people p on p.id = f.person_id and not p.is_deleted
      where f.kind = 'person' and f.subject_id = any(${ids}::text[])
      group by f.subject_id`.execute(context.database);
    return inOrder(
      ids,
      rows,
      (row) => row.subject_id,
      (row) => row.count,
      0,
    );
  }).load(personId);
}
