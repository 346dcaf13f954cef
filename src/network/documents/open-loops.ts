// Generated from open-loops.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';
import {loopParts} from './fragments.js';
export const openActionsDocument: Document<types.OpenActionsQuery, types.OpenActionsQueryVariables> = {
  name: 'OpenActions',
  type: 'query',
  variables: {groupId: 'ID', first: 'Int'},
  fields: {
    actionItems:
      'actionItems(groupId:$groupId state:OPEN first:$first){totalCount nodes{...LoopParts}pageInfo{hasNextPage}}',
  },
  fragments: [loopParts],
};

export const myActionsDocument: Document<types.MyActionsQuery, types.MyActionsQueryVariables> = {
  name: 'MyActions',
  type: 'query',
  variables: {first: 'Int'},
  fields: {viewer: 'viewer{actionItems(state:OPEN first:$first){totalCount nodes{...LoopParts}pageInfo{hasNextPage}}}'},
  fragments: [loopParts],
};

export const openQuestionsDocument: Document<types.OpenQuestionsQuery, types.OpenQuestionsQueryVariables> = {
  name: 'OpenQuestions',
  type: 'query',
  variables: {scope: 'FeedScope!', filter: 'FeedFilter', first: 'Int'},
  fields: {
    feed: 'feed(scope:$scope filter:$filter orderBy:NEWEST first:$first){totalCount nodes{__typename id url title excerpt(maxLength:140)language createdAt replyCount author{id displayName avatarUrl(size:96)}group{id name}}pageInfo{hasNextPage}}',
  },
  fragments: [],
};
