// Generated from reaction.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';
import {reactionParts} from './fragments.js';
export const addReactionDocument: Document<types.AddReactionMutation, types.AddReactionMutationVariables> = {
  name: 'AddReaction',
  type: 'mutation',
  variables: {input: 'AddReactionInput!'},
  fields: {
    addReaction:
      'addReaction(input:$input){message{id reactionGroups{...ReactionParts}}userErrors{code message field retryAfterSeconds}}',
  },
  fragments: [reactionParts],
};

export const removeReactionDocument: Document<types.RemoveReactionMutation, types.RemoveReactionMutationVariables> = {
  name: 'RemoveReaction',
  type: 'mutation',
  variables: {input: 'RemoveReactionInput!'},
  fields: {
    removeReaction:
      'removeReaction(input:$input){message{id reactionGroups{...ReactionParts}}userErrors{code message field retryAfterSeconds}}',
  },
  fragments: [reactionParts],
};
