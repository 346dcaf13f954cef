// Generated from action-item.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';
import {actionItemParts} from './fragments.js';
export const createActionItemDocument: Document<
  types.CreateActionItemMutation,
  types.CreateActionItemMutationVariables
> = {
  name: 'CreateActionItem',
  type: 'mutation',
  variables: {input: 'CreateActionItemInput!'},
  fields: {
    createActionItem:
      'createActionItem(input:$input){actionItem{...ActionItemParts}userErrors{code message field retryAfterSeconds}}',
  },
  fragments: [actionItemParts],
};

export const updateActionItemDocument: Document<
  types.UpdateActionItemMutation,
  types.UpdateActionItemMutationVariables
> = {
  name: 'UpdateActionItem',
  type: 'mutation',
  variables: {input: 'UpdateActionItemInput!'},
  fields: {
    updateActionItem:
      'updateActionItem(input:$input){actionItem{...ActionItemParts}userErrors{code message field retryAfterSeconds}}',
  },
  fragments: [actionItemParts],
};
