/** Things to do: which there are, in the order in which they are due, and doing them. */
import {type RawBuilder, sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {noDay} from '../database/tables.js';
import {networkError} from '../errors.js';
import {text} from '../messages.js';
import {access, type ActionItemFacts, mayReadAction} from '../permission.js';
import {groupById} from './group.js';
import {inOrder, loader} from './loaders.js';
import type {Place, Post} from './message.js';
import {connection, type Connection, decodeCursor, encodeCursor, type PageArguments, pageSize} from './page.js';

export interface ActionItem extends Place, ActionItemFacts {
  readonly __typename: 'ActionItem';
  readonly is_public: boolean;
  readonly source_id: string | null;
  readonly task: string;
  readonly due_on: string;
  readonly created_at: Date;
  readonly completed_at: Date | null;
}

type Row = Omit<ActionItem, '__typename'>;
const toItem = (row: Row): ActionItem => ({__typename: 'ActionItem', ...row});

/** The columns of `action_items` (as `a`). */
const columns = sql`
  a.group_id, a.id, a.is_public, a.root_id, a.source_id, a.creator_id, a.assignee_id, a.task, a.due_on, a.created_at,
  a.completed_at`;

/** Null: there is none for this viewer. */
export function actionItemById(context: RequestContext, id: string): Promise<ActionItem | null> {
  return loader<string, ActionItem | null>(context, 'actionItem', async (ids) => {
    const viewer = await access(context);
    const {rows} = await sql<Row>`
      select ${columns} from action_items a where a.id = any(${ids}::text[]) and ${mayReadAction(viewer, 'a')}
    `.execute(context.database);
    return inOrder(ids, rows, (row) => row.id, toItem, null);
  }).load(id);
}

/** Those of a discussion that the viewer has been given: the open ones first, by their day. */
export function actionItemsOf(context: RequestContext, post: Post): Promise<readonly ActionItem[]> {
  return loader<string, readonly ActionItem[]>(context, 'actionItemsOf', async (ids) => {
    const viewer = await access(context);
    const {rows} = await sql<Row>`
      select ${columns} from action_items a where a.root_id = any(${ids}::text[]) and ${mayReadAction(viewer, 'a')}
      order by (a.completed_at is not null), a.due_on, a.id`.execute(context.database);
    return ids.map((id) => rows.filter((row) => row.root_id === id).map(toItem));
  }).load(post.id);
}

export interface ActionItemArguments extends PageArguments {
  readonly groupId?: string | null;
  readonly state?: 'OPEN' | 'DONE' | null;
}

/** Agreed in discussions that the viewer may read, of one group or of all. */
export async function actionItems(context: RequestContext, args: ActionItemArguments): Promise<Connection<ActionItem>> {
  if (!args.groupId) return list(context, args, 'all', sql<boolean>`a.root_id is not null`);
  if (!(await groupById(context, args.groupId))) {
    throw networkError('FORBIDDEN', text(context.language, 'notReadable'));
  }
  const ofGroup = sql<boolean>`a.root_id is not null and a.group_id = ${args.groupId}`;
  return list(context, args, `group ${args.groupId}`, ofGroup);
}

/** What the viewer is to do, wherever it was agreed. */
export async function actionItemsOfViewer(
  context: RequestContext,
  args: ActionItemArguments,
): Promise<Connection<ActionItem>> {
  const {personId} = await access(context);
  return list(context, args, 'mine', sql<boolean>`a.assignee_id = ${personId}`);
}

/** Open ones by the day on which they are due, overdue first; done ones by when they were done, latest first. */
async function list(
  context: RequestContext,
  args: ActionItemArguments,
  name: string,
  condition: RawBuilder<boolean>,
): Promise<Connection<ActionItem>> {
  const viewer = await access(context);
  const isDone = args.state === 'DONE';
  const size = pageSize(context, args.first, 10);
  const cursorName = `actionItems ${name} ${isDone ? 'DONE' : 'OPEN'}`;
  const key = args.after ? (decodeCursor(context, args.after, cursorName, 'ss') as [string, string]) : null;
  const state = isDone ? sql`a.completed_at is not null` : sql`a.completed_at is null`;
  const where = sql`${state} and ${condition} and ${mayReadAction(viewer, 'a')}`;
  const after = isDone
    ? key && sql`and (a.completed_at, a.id) < (${instant(context, key[0])}::timestamptz, ${key[1]}::text)`
    : key && sql`and (a.due_on, a.id) > (${key[0]}::text, ${key[1]}::text)`;
  const order = isDone ? sql`a.completed_at desc, a.id desc` : sql`a.due_on, a.id`;
  const [{rows}, counted] = await Promise.all([
    sql<Row>`
      select ${columns} from action_items a where ${where} ${after ?? sql``} order by ${order} limit ${size + 1}::int
    `.execute(context.database),
    sql<{count: number}>`select count(*)::int as count from action_items a where ${where}`.execute(context.database),
  ]);
  const edges = rows.map((row) => ({
    cursor: encodeCursor(cursorName, isDone ? row.completed_at!.toISOString() : row.due_on, row.id),
    node: toItem(row),
  }));
  return connection(edges, size, key !== null, counted.rows[0]!.count);
}

function instant(context: RequestContext, written: string): Date {
  const at = new Date(written);
  if (Number.isNaN(at.getTime())) throw networkError('INVALID', text(context.language, 'badCursor'));
  return at;
}

/** The day on which it is due; null: nobody has said. */
export const dueOn = (item: ActionItem): string | null => (item.due_on === noDay ? null : item.due_on);
