/** Agreeing on something to do, and doing it. */
import {createActionItemDocument, updateActionItemDocument} from '../documents/action-item.js';
import type {CacheEditor, Write} from '../operation.js';
import type {
  ActionItemPartsFragment,
  CreateActionItemMutation,
  CreateActionItemMutationVariables,
  PostPartsFragment,
  UpdateActionItemInput,
  UpdateActionItemMutation,
  UpdateActionItemMutationVariables,
} from '../schema.js';

export type ActionItem = ActionItemPartsFragment;

export interface NewActionItem {
  /** A UUID made when the form opens and kept for every try: the network takes it once. */
  readonly idempotencyKey: string;
  readonly task: string;
  /** The post in whose discussion it was agreed. */
  readonly postId: string;
  /** The message from which it was made. */
  readonly sourceId: string;
  /** Null: nobody yet. */
  readonly assigneeId: string | null;
  /** A calendar day; null: some time. */
  readonly dueOn: string | null;
}

/** Shown when the network has it: until then its form is open. */
export const createActionItem: Write<
  NewActionItem,
  CreateActionItemMutation,
  CreateActionItemMutationVariables,
  CreateActionItemMutation['createActionItem']
> = {
  name: 'createActionItem',
  document: createActionItemDocument,
  variables: ({postId: _postId, ...input}) => ({input}),
  select: (data) => data.createActionItem,
  settle: ({actionItem}, {postId}, editor) => {
    if (!actionItem) return;
    editor.editNode<PostPartsFragment>(postId, (node) =>
      // The live stream may have been faster.
      !('actionItems' in node) || node.actionItems.some(({id}) => id === actionItem.id)
        ? node
        : {...node, actionItems: [...node.actionItems, actionItem]},
    );
  },
};

const show = (
  {actionItem}: UpdateActionItemMutation['updateActionItem'],
  _input: unknown,
  editor: CacheEditor,
): void => {
  if (actionItem) editor.editNode<ActionItem>(actionItem.id, (node) => ({...node, ...actionItem}));
};

/** Done, open again, or in other words. What is left out stays. */
export const updateActionItem: Write<
  UpdateActionItemInput,
  UpdateActionItemMutation,
  UpdateActionItemMutationVariables,
  UpdateActionItemMutation['updateActionItem']
> = {
  name: 'updateActionItem',
  document: updateActionItemDocument,
  variables: (input) => ({input}),
  lane: ({id}) => id,
  select: (data) => data.updateActionItem,
  expect: ({id, state}, editor) => {
    if (state) editor.editNode<ActionItem>(id, (node) => ({...node, state}));
  },
  settle: show,
  correct: show,
};
