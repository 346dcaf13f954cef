// Generated from outcome.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';
import {outcomeParts} from './fragments.js';
export const chooseBestAnswerDocument: Document<
  types.ChooseBestAnswerMutation,
  types.ChooseBestAnswerMutationVariables
> = {
  name: 'ChooseBestAnswer',
  type: 'mutation',
  variables: {input: 'ChooseBestAnswerInput!'},
  fields: {
    chooseBestAnswer:
      'chooseBestAnswer(input:$input){post{id question{bestAnswer{...OutcomeParts}}}userErrors{code message field retryAfterSeconds}}',
  },
  fragments: [outcomeParts],
};

export const recordDecisionDocument: Document<types.RecordDecisionMutation, types.RecordDecisionMutationVariables> = {
  name: 'RecordDecision',
  type: 'mutation',
  variables: {input: 'RecordDecisionInput!'},
  fields: {
    recordDecision:
      'recordDecision(input:$input){post{id decision{reply{...OutcomeParts}}}userErrors{code message field retryAfterSeconds}}',
  },
  fragments: [outcomeParts],
};

export const closePostDocument: Document<types.ClosePostMutation, types.ClosePostMutationVariables> = {
  name: 'ClosePost',
  type: 'mutation',
  variables: {input: 'ClosePostInput!'},
  fields: {
    closePost:
      'closePost(input:$input){post{id isClosed viewerCanReply}userErrors{code message field retryAfterSeconds}}',
  },
  fragments: [],
};
