// Generated from feed.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';
import {
  actionItemParts,
  announcementParts,
  attachmentParts,
  outcomeParts,
  personParts,
  pollParts,
  postHeadParts,
  postParts,
  praiseParts,
  reactionParts,
  replyHeadParts,
  replyParts,
  richTextParts,
} from './fragments.js';
export const feedDocument: Document<types.FeedQuery, types.FeedQueryVariables> = {
  name: 'Feed',
  type: 'query',
  variables: {scope: 'FeedScope!', filter: 'FeedFilter', orderBy: 'FeedOrder', first: 'Int', after: 'String'},
  fields: {
    feed: 'feed(scope:$scope filter:$filter orderBy:$orderBy first:$first after:$after){edges{cursor reason node{...PostParts}}pageInfo{hasNextPage endCursor}}',
  },
  fragments: [
    actionItemParts,
    announcementParts,
    attachmentParts,
    outcomeParts,
    personParts,
    pollParts,
    postHeadParts,
    postParts,
    praiseParts,
    reactionParts,
    replyHeadParts,
    replyParts,
    richTextParts,
  ],
};

export const postsDocument: Document<types.PostsQuery, types.PostsQueryVariables> = {
  name: 'Posts',
  type: 'query',
  variables: {ids: '[ID!]!'},
  fields: {nodes: 'nodes(ids:$ids){...PostParts}'},
  fragments: [
    actionItemParts,
    announcementParts,
    attachmentParts,
    outcomeParts,
    personParts,
    pollParts,
    postHeadParts,
    postParts,
    praiseParts,
    reactionParts,
    replyHeadParts,
    replyParts,
    richTextParts,
  ],
};
