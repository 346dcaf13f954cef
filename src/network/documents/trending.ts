// Generated from trending.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';

export const trendingDocument: Document<types.TrendingQuery, types.TrendingQueryVariables> = {
  name: 'Trending',
  type: 'query',
  variables: {of: 'TrendKind', window: 'TrendWindow', groupId: 'ID', first: 'Int'},
  fields: {
    trending:
      'trending(of:$of window:$window groupId:$groupId first:$first){rank score participantCount replyCount factors{kind value contribution}series{at value}subject{__typename ...on Post{id title excerpt(maxLength:120)language url author{id displayName}group{id name}}...on Topic{id name url}}}',
  },
  fragments: [],
};
