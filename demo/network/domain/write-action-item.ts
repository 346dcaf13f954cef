/** Agreeing on something to do, and changing or doing it. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {type Executor, noDay, wholeNetwork} from '../database/tables.js';
import {access, couldRead, mayPost, mayUpdateAction} from '../permission.js';
import {type ActionItem, actionItemById} from './action-item.js';
import {groupOf} from './group.js';
import {forgetLoaded} from './loaders.js';
import {messageById, type Post, postById} from './message.js';
import {notifyOfActions, publishNotified} from './notify.js';
import {isKey, type Written} from './post.js';
import {notFound, type Refusal, refusal} from './refusal.js';
import {isLonger, newId} from './text.js';
import {publish, threadOf} from './thread.js';

/** Characters of what is to be done. */
const maxTaskLength = 500;

export interface CreateActionItemInput {
  readonly idempotencyKey: string;
  readonly task: string;
  readonly sourceId?: string | null;
  readonly assigneeId?: string | null;
  readonly dueOn?: string | null;
}

/** Whoever could write in a discussion may note what was agreed there, when it is closed too. */
export async function createActionItem(
  context: RequestContext,
  input: CreateActionItemInput,
): Promise<Written<ActionItem>> {
  const viewer = await access(context);
  const refuse = (found: Refusal) => ({refusal: found});
  if (!isKey(input.idempotencyKey)) return refuse(refusal(context, 'INVALID', 'badKey', ['idempotencyKey']));
  const source = input.sourceId ? await messageById(context, input.sourceId) : null;
  const thread = source && !source.deleted_at ? await threadOf(context, source) : null;
  if (input.sourceId && !thread) return refuse(notFound(context, 'sourceId'));
  if (thread && !mayPost(viewer, thread.group)) {
    return refuse(refusal(context, 'FORBIDDEN', 'mayNotPost', ['sourceId']));
  }
  const wrong =
    taskProblem(context, input.task) ?? (await assigneeProblem(context, input.assigneeId, thread?.post ?? null));
  if (wrong) return refuse(wrong);
  const {idempotencyKey: key, ...rest} = input;
  const outcome = await context.idempotency.once<Refusal>(
    {personId: viewer.personId, field: 'createActionItem', key, input: rest},
    async (transaction) => {
      if (thread) {
        const {rows} = await sql`
          select id from messages
          where group_id = ${thread.post.group_id} and id = ${thread.post.id} and deleted_at is null for share
        `.execute(transaction);
        if (rows.length === 0) return refuse(refusal(context, 'NOT_FOUND', 'deletedPost', ['sourceId']));
      }
      const at = context.now();
      const id = newId('action', at);
      await transaction
        .insertInto('action_items')
        .values({
          group_id: thread?.post.group_id ?? wholeNetwork,
          id,
          // Never public without a discussion: mayReadAction looks at the people then.
          is_public: thread?.post.is_public ?? false,
          root_id: thread?.post.id ?? null,
          source_id: source?.id ?? null,
          creator_id: viewer.personId,
          assignee_id: input.assigneeId ?? null,
          task: input.task.trim(),
          due_on: input.dueOn ?? noDay,
          created_at: at,
        })
        .execute();
      await tell(transaction, 'ACTION_ASSIGNED', {id, personId: viewer.personId, at});
      return {id};
    },
  );
  if (outcome.kind === 'refused') return outcome;
  if (outcome.kind === 'conflict') return refuse(refusal(context, 'CONFLICT', 'conflict', ['idempotencyKey']));
  forgetLoaded(context);
  const node = await actionItemById(context, outcome.id);
  if (!outcome.isRepeat && thread) publish(context, 'UPDATED', thread.post);
  if (!outcome.isRepeat && node) publishNotified(context, node.group_id, concerned(node));
  return node ? {node} : refuse(notFound(context, 'idempotencyKey'));
}

export interface UpdateActionItemInput {
  readonly id: string;
  readonly task?: string | null;
  readonly state?: 'OPEN' | 'DONE' | null;
  /** Null clears it, left out it stays; so does the day. */
  readonly assigneeId?: string | null;
  readonly dueOn?: string | null;
}

/** Refused, it still answers with the item as it stands. */
export async function updateActionItem(
  context: RequestContext,
  input: UpdateActionItemInput,
): Promise<{readonly item: ActionItem | null; readonly refusal: Refusal | null}> {
  const viewer = await access(context);
  const item = await actionItemById(context, input.id);
  if (!item) return {item, refusal: notFound(context, 'id')};
  const group = await groupOf(context, item.group_id);
  if (!mayUpdateAction(viewer, group, item)) {
    return {item, refusal: refusal(context, 'FORBIDDEN', 'mayNotChange', ['id'])};
  }
  const post = item.root_id ? await postById(context, item.root_id) : null;
  const {task, state, assigneeId, dueOn} = input;
  const wrong =
    (typeof task === 'string' ? taskProblem(context, task) : null) ??
    (await assigneeProblem(context, assigneeId, post));
  if (wrong) return {item, refusal: wrong};
  const isDone = item.completed_at !== null;
  // Done twice is done when it was done first.
  const completed_at = state === 'OPEN' ? null : state === 'DONE' && !isDone ? context.now() : item.completed_at;
  await context.database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('action_items')
      .set({
        completed_at,
        ...(typeof task === 'string' && {task: task.trim()}),
        ...(assigneeId !== undefined && {assignee_id: assigneeId}),
        ...(dueOn !== undefined && {due_on: dueOn ?? noDay}),
      })
      .where('group_id', '=', item.group_id)
      .where('id', '=', item.id)
      .execute();
    const act = {id: item.id, personId: viewer.personId, at: context.now()};
    if (assigneeId && assigneeId !== item.assignee_id) await tell(transaction, 'ACTION_ASSIGNED', act);
    if (completed_at && !isDone) await tell(transaction, 'ACTION_DONE', act);
  });
  forgetLoaded(context);
  if (post) publish(context, 'UPDATED', post);
  const now = await actionItemById(context, item.id);
  publishNotified(context, item.group_id, [...concerned(item), ...(now ? concerned(now) : [])]);
  return {item: now, refusal: null};
}

interface Act {
  readonly id: string;
  readonly personId: string;
  readonly at: Date;
}

const tell = (database: Executor, reason: 'ACTION_ASSIGNED' | 'ACTION_DONE', {id, personId, at}: Act): Promise<void> =>
  notifyOfActions(database, reason, {
    actor: sql<string>`${personId}::text`,
    at: sql<Date>`${at}::timestamptz`,
    which: sql<boolean>`a.id = ${id}`,
  });

/** Whose notifications may have changed with it. */
const concerned = ({creator_id, assignee_id}: ActionItem): readonly string[] => [
  creator_id,
  ...(assignee_id ? [assignee_id] : []),
];

function taskProblem(context: RequestContext, task: string): Refusal | null {
  if (task.replace(/\0/g, '').trim() === '' || task.includes('\0')) return refusal(context, 'BLANK', 'blank', ['task']);
  return isLonger(task, maxTaskLength)
    ? refusal(context, 'TOO_LONG', 'tooLong', ['task'], {limit: maxTaskLength})
    : null;
}

/** Nobody is given something to do that he or she cannot read about. */
async function assigneeProblem(
  context: RequestContext,
  assigneeId: string | null | undefined,
  post: Post | null,
): Promise<Refusal | null> {
  if (!assigneeId) return null;
  const {rows} = await sql<{may: boolean}>`
    select ${couldRead(post ?? {group_id: wholeNetwork, is_public: true})} as may from people p
    where p.id = ${assigneeId} and not p.is_deleted`.execute(context.database);
  if (!rows[0]) return notFound(context, 'assigneeId');
  return rows[0].may ? null : refusal(context, 'INVALID', 'cannotRead', ['assigneeId']);
}
