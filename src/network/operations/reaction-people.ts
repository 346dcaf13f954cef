/** Who reacted to a message, and how. */
import {reactionPeopleDocument} from '../documents/reaction-people.js';
import type {Read} from '../operation.js';
import type {ReactionPeopleQuery, ReactionPeopleQueryVariables} from '../schema.js';

type Found = Extract<ReactionPeopleQuery['node'], {readonly __typename: 'Post' | 'Reply'}>;

/** Of one reaction; `people` is null where the network does not tell, and the first fifty by name otherwise. */
export type ReactionPeople = Found['reactionGroups'][number];

export const reactionPeople = (
  id: string,
): Read<ReactionPeopleQuery, ReactionPeopleQueryVariables, readonly ReactionPeople[]> => ({
  document: reactionPeopleDocument,
  variables: {id},
  freshFor: 0,
  select: ({node}) => (node?.__typename === 'Post' || node?.__typename === 'Reply' ? node.reactionGroups : null),
});
