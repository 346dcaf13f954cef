// Generated from group.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';

export const myGroupsDocument: Document<types.MyGroupsQuery, types.MyGroupsQueryVariables> = {
  name: 'MyGroups',
  type: 'query',
  variables: {first: 'Int'},
  fields: {
    groups:
      'groups(filter:{memberOnly:true}first:$first){nodes{id name privacy memberCount viewerCanPost viewerCanAnnounce}}',
  },
  fragments: [],
};

export const groupDocument: Document<types.GroupQuery, types.GroupQueryVariables> = {
  name: 'Group',
  type: 'query',
  variables: {id: 'ID!'},
  fields: {node: 'node(id:$id){__typename ...on Group{id name privacy memberCount viewerCanPost viewerCanAnnounce}}'},
  fragments: [],
};
