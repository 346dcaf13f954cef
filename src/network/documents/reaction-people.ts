// Generated from reaction-people.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';
import {personParts} from './fragments.js';
export const reactionPeopleDocument: Document<types.ReactionPeopleQuery, types.ReactionPeopleQueryVariables> = {
  name: 'ReactionPeople',
  type: 'query',
  variables: {id: 'ID!'},
  fields: {
    node: 'node(id:$id){__typename id ...on Post{reactionGroups{reaction{key label emoji}count people(first:50){nodes{...PersonParts}}}}...on Reply{reactionGroups{reaction{key label emoji}count people(first:50){nodes{...PersonParts}}}}}',
  },
  fragments: [personParts],
};
