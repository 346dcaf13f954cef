// Generated from notification.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';

export const unreadNotificationsDocument: Document<
  types.UnreadNotificationsQuery,
  types.UnreadNotificationsQueryVariables
> = {
  name: 'UnreadNotifications',
  type: 'query',
  variables: {},
  fields: {viewer: 'viewer{unreadNotificationCount}'},
  fragments: [],
};

export const notificationsDocument: Document<types.NotificationsQuery, types.NotificationsQueryVariables> = {
  name: 'Notifications',
  type: 'query',
  variables: {first: 'Int', after: 'String'},
  fields: {
    viewer:
      'viewer{notifications(first:$first after:$after){edges{cursor node{id reason createdAt isRead actors{personId:id displayName avatarUrl(size:96)}actorCount summary url subject{__typename ...on Post{messageId:id address:url title excerpt(maxLength:140)language viewerDidAuthor group{groupId:id name}}...on Reply{messageId:id address:url excerpt(maxLength:140)language viewerDidAuthor inReplyTo{replyId:id viewerDidAuthor}post{postId:id title viewerDidAuthor group{groupId:id name}}}...on ActionItem{task source{__typename messageId:id address:url}}}}}pageInfo{hasNextPage endCursor}}}',
  },
  fragments: [],
};

export const markNotificationsReadDocument: Document<
  types.MarkNotificationsReadMutation,
  types.MarkNotificationsReadMutationVariables
> = {
  name: 'MarkNotificationsRead',
  type: 'mutation',
  variables: {input: 'MarkNotificationsReadInput!'},
  fields: {
    markNotificationsRead: 'markNotificationsRead(input:$input){userErrors{code message field retryAfterSeconds}}',
  },
  fragments: [],
};
