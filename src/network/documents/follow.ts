// Generated from follow.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';

export const setFollowingDocument: Document<types.SetFollowingMutation, types.SetFollowingMutationVariables> = {
  name: 'SetFollowing',
  type: 'mutation',
  variables: {input: 'SetFollowingInput!'},
  fields: {
    setFollowing:
      'setFollowing(input:$input){subject{__typename id ...on Post{viewerIsFollowing}...on Person{viewerIsFollowing}...on Topic{viewerIsFollowing}}userErrors{code message field retryAfterSeconds}}',
  },
  fragments: [],
};
