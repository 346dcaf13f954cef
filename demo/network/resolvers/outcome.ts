/** What discussions come to: best answers, decisions, things to do. */
import {
  type ActionItem,
  type ActionItemArguments,
  actionItems,
  actionItemsOfViewer,
  dueOn,
} from '../domain/action-item.js';
import {groupOf} from '../domain/group.js';
import {messageById, type Post, replyById} from '../domain/message.js';
import {chooseBestAnswer, type OutcomeInput, recordDecision} from '../domain/outcome.js';
import {personById} from '../domain/person.js';
import {errorsOf} from '../domain/refusal.js';
import {
  createActionItem,
  type CreateActionItemInput,
  updateActionItem,
  type UpdateActionItemInput,
} from '../domain/write-action-item.js';
import {access, mayUpdateAction} from '../permission.js';
import type {Resolvers} from './schema.js';

export const outcome: Resolvers = {
  Query: {actionItems: (_source, args: ActionItemArguments, context) => actionItems(context, args)},
  Viewer: {actionItems: (_source, args: ActionItemArguments, context) => actionItemsOfViewer(context, args)},
  Decision: {
    reply: (source: Post, _args, context) => replyById(context, source.decision_id ?? ''),
    recordedBy: (source: Post, _args, context) =>
      source.recorded_by_id ? personById(context, source.recorded_by_id) : null,
    recordedAt: (source: Post) => source.recorded_at,
  },
  ActionItem: {
    state: (source: ActionItem) => (source.completed_at ? 'DONE' : 'OPEN'),
    assignee: (source: ActionItem, _args, context) =>
      source.assignee_id ? personById(context, source.assignee_id) : null,
    dueOn,
    // Deleted since, it leaves the task without its place.
    source: async (source: ActionItem, _args, context) => {
      const found = source.source_id ? await messageById(context, source.source_id) : null;
      return found?.deleted_at ? null : found;
    },
    createdAt: (source: ActionItem) => source.created_at,
    completedAt: (source: ActionItem) => source.completed_at,
    viewerCanUpdate: async (source: ActionItem, _args, context) =>
      mayUpdateAction(await access(context), await groupOf(context, source.group_id), source),
  },
  Mutation: {
    chooseBestAnswer: async (_source, {input}: {input: OutcomeInput}, context) => {
      const {post, refusal} = await chooseBestAnswer(context, input);
      return {post, userErrors: errorsOf(refusal)};
    },
    recordDecision: async (_source, {input}: {input: OutcomeInput}, context) => {
      const {post, refusal} = await recordDecision(context, input);
      return {post, userErrors: errorsOf(refusal)};
    },
    createActionItem: async (_source, {input}: {input: CreateActionItemInput}, context) => {
      const written = await createActionItem(context, input);
      return 'node' in written
        ? {actionItem: written.node, userErrors: []}
        : {actionItem: null, userErrors: [written.refusal]};
    },
    updateActionItem: async (_source, {input}: {input: UpdateActionItemInput}, context) => {
      const {item, refusal} = await updateActionItem(context, input);
      return {actionItem: item, userErrors: errorsOf(refusal)};
    },
  },
};
