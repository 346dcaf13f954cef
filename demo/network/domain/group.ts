/** Groups: which there are for the viewer, who is in them, joining and leaving. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {wholeNetwork} from '../database/tables.js';
import {access, forgetAccess, type GroupFacts, mayJoin, maySeeGroup, roleOnJoining} from '../permission.js';
import {forgetLoaded, inOrder, loader} from './loaders.js';
import {connection, type Connection, decodeCursor, encodeCursor, type PageArguments, pageSize} from './page.js';
import {peopleByName, type Person} from './person.js';
import {wordPattern} from './text.js';

export interface Group extends GroupFacts {
  readonly __typename: 'Group';
  readonly name: string;
  readonly description: string;
}

type GroupRow = Omit<Group, '__typename'>;

export const toGroup = (row: GroupRow): Group => ({__typename: 'Group', ...row});

/** Null: there is none for this viewer. */
export function groupById(context: RequestContext, id: string): Promise<Group | null> {
  return loader<string, Group | null>(context, 'group', async (ids) => {
    const viewer = await access(context);
    const {rows} = await sql<GroupRow>`
      select g.id, g.name, g.description, g.privacy from groups g
      where g.id = any(${ids}::text[]) and ${maySeeGroup(viewer, 'g')}`.execute(context.database);
    return inOrder(ids, rows, (row) => row.id, toGroup, null);
  }).load(id);
}

/** The group that content is kept under; null for the whole network. Only for content that the viewer may read. */
export async function groupOf(context: RequestContext, groupId: string): Promise<Group | null> {
  return groupId === wholeNetwork ? null : groupById(context, groupId);
}

export interface GroupFilter {
  readonly query?: string | null;
  readonly memberOnly?: boolean | null;
}

/** By name. `query`: the beginning of any word of the name. */
export async function groups(
  context: RequestContext,
  filter: GroupFilter,
  page: PageArguments,
): Promise<Connection<Group>> {
  const viewer = await access(context);
  const size = pageSize(context, page.first, 10);
  const key = page.after ? decodeCursor(context, page.after, 'groups', 'ss') : null;
  const {rows} = await sql<GroupRow>`
    select g.id, g.name, g.description, g.privacy from groups g
    where ${maySeeGroup(viewer, 'g')} and ' ' || g.folded like ${wordPattern(filter.query ?? '')}
      and (not ${filter.memberOnly ?? false}::boolean or g.id = any(${[...viewer.groupIds]}::text[]))
      ${key ? sql`and (g.name, g.id) > (${key[0]}::text, ${key[1]}::text)` : sql``}
    order by g.name, g.id limit ${size + 1}::int`.execute(context.database);
  const edges = rows.map((row) => ({cursor: encodeCursor('groups', row.name, row.id), node: toGroup(row)}));
  return connection(edges, size, key !== null);
}

/** `group` has been seen by the viewer already: that is the permission to see who is in it. */
export function members(context: RequestContext, group: Group, page: PageArguments): Promise<Connection<Person>> {
  return peopleByName(context, `members ${group.id}`, page, {
    from: sql`memberships m join people p on p.id = m.person_id`,
    where: sql`m.group_id = ${group.id} and m.role in ('MEMBER', 'OWNER')`,
  });
}

export function memberCount(context: RequestContext, group: Group): Promise<number> {
  return loader<string, number>(context, 'memberCount', async (ids) => {
    const {rows} = await sql<{group_id: string; count: number}>`
      select m.group_id, count(*)::int as count
      from memberships m join people p on p.id = m.person_id and not p.is_deleted
      where m.group_id = any(${ids}::text[]) and m.role in ('MEMBER', 'OWNER')
      group by m.group_id`.execute(context.database);
    return inOrder(
      ids,
      rows,
      (row) => row.group_id,
      (row) => row.count,
      0,
    );
  }).load(group.id);
}

export async function membership(
  context: RequestContext,
  group: Group,
): Promise<'NONE' | 'PENDING' | 'MEMBER' | 'OWNER'> {
  const viewer = await access(context);
  if (viewer.ownedGroupIds.includes(group.id)) return 'OWNER';
  if (viewer.groupIds.includes(group.id)) return 'MEMBER';
  return viewer.pendingGroupIds.includes(group.id) ? 'PENDING' : 'NONE';
}

/** Joins, or asks to. Whoever is in or has asked stays as he or she is. */
export async function join(context: RequestContext, group: Group): Promise<void> {
  const viewer = await access(context);
  if (!mayJoin(viewer, group)) return;
  await context.database
    .insertInto('memberships')
    .values({group_id: group.id, person_id: viewer.personId, role: roleOnJoining(group), since: context.now()})
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  forgetAccess(context);
  forgetLoaded(context);
}

/** False: the viewer is the only owner, and a group is not left without one. */
export async function leave(context: RequestContext, group: Group): Promise<boolean> {
  const viewer = await access(context);
  const left = await context.database.transaction().execute(async (transaction) => {
    // The owners' rows are locked, so that two owners who leave at the same moment do not both find the other.
    const owners = await transaction
      .selectFrom('memberships')
      .select('person_id')
      .where('group_id', '=', group.id)
      .where('role', '=', 'OWNER')
      .orderBy('person_id')
      .forUpdate()
      .execute();
    if (owners.length === 1 && owners[0]!.person_id === viewer.personId) return false;
    await transaction
      .deleteFrom('memberships')
      .where('group_id', '=', group.id)
      .where('person_id', '=', viewer.personId)
      .execute();
    return true;
  });
  forgetAccess(context);
  forgetLoaded(context);
  return left;
}
