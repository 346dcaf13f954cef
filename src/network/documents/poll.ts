// Generated from poll.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';
import {pollParts} from './fragments.js';
export const pollDocument: Document<types.PollQuery, types.PollQueryVariables> = {
  name: 'Poll',
  type: 'query',
  variables: {id: 'ID!'},
  fields: {node: 'node(id:$id){__typename ...PollParts}'},
  fragments: [pollParts],
};

export const voteInPollDocument: Document<types.VoteInPollMutation, types.VoteInPollMutationVariables> = {
  name: 'VoteInPoll',
  type: 'mutation',
  variables: {input: 'VoteInPollInput!'},
  fields: {voteInPoll: 'voteInPoll(input:$input){poll{...PollParts}userErrors{code message field retryAfterSeconds}}'},
  fragments: [pollParts],
};
