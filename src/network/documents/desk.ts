// Generated from desk.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';
import {personParts} from './fragments.js';
export const deskDocument: Document<types.DeskQuery, types.DeskQueryVariables> = {
  name: 'Desk',
  type: 'query',
  variables: {},
  fields: {network: 'network{memberCount praiseBadges{key label emoji}}', viewer: 'viewer{delegators{...PersonParts}}'},
  fragments: [personParts],
};

export const similarPostsDocument: Document<types.SimilarPostsQuery, types.SimilarPostsQueryVariables> = {
  name: 'SimilarPosts',
  type: 'query',
  variables: {text: 'String!', groupId: 'ID'},
  fields: {
    similarPosts:
      'similarPosts(text:$text groupId:$groupId first:3){id url title excerpt(maxLength:120)replyCount question{bestAnswer{id}}}',
  },
  fragments: [],
};

export const postsOfDocument: Document<types.PostsOfQuery, types.PostsOfQueryVariables> = {
  name: 'PostsOf',
  type: 'query',
  variables: {scope: 'FeedScope!'},
  fields: {feed: 'feed(scope:$scope first:1){edges{cursor}}'},
  fragments: [],
};
