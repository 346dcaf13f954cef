/** What the viewer has been told of: how much of it is new, the list, and having read it. */
import {
  markNotificationsReadDocument,
  notificationsDocument,
  unreadNotificationsDocument,
} from '../documents/notification.js';
import type {Pages, Read, Write} from '../operation.js';
import type {
  MarkNotificationsReadMutation,
  MarkNotificationsReadMutationVariables,
  NotificationsQuery,
  NotificationsQueryVariables,
  UnreadNotificationsQuery,
  UnreadNotificationsQueryVariables,
} from '../schema.js';

type Connection = NonNullable<NonNullable<NotificationsQuery['viewer']>['notifications']>;
export type NotificationEdge = Connection['edges'][number];
export type Notification = NotificationEdge['node'];

export interface Unread {
  /** Null: the network does not say. */
  readonly count: number | null;
}

export const unreadNotifications = (): Read<UnreadNotificationsQuery, UnreadNotificationsQueryVariables, Unread> => ({
  document: unreadNotificationsDocument,
  variables: {},
  feature: 'NOTIFICATIONS',
  select: ({viewer}) => viewer && {count: viewer.unreadNotificationCount},
});

/** Newest first. */
export const notifications = (
  first: number,
): Pages<NotificationsQuery, NotificationsQueryVariables, NotificationEdge> => ({
  document: notificationsDocument,
  variables: {first},
  feature: 'NOTIFICATIONS',
  select: ({viewer}) => viewer?.notifications ?? null,
});

export interface Seen {
  /** When the newest of them was made. */
  readonly upTo: string;
  /** All that were seen and were new. */
  readonly ids: readonly string[];
}

/** All up to the newest that was seen: what has come since stays new. */
export const markNotificationsRead: Write<
  Seen,
  MarkNotificationsReadMutation,
  MarkNotificationsReadMutationVariables,
  MarkNotificationsReadMutation['markNotificationsRead']
> = {
  name: 'markNotificationsRead',
  document: markNotificationsReadDocument,
  variables: ({upTo}) => ({input: {upTo}}),
  select: (data) => data.markNotificationsRead,
  settle: (_payload, {ids}, editor) => {
    for (const id of ids) editor.editNode<Notification>(id, (node) => ({...node, isRead: true}));
    editor.invalidate(unreadNotificationsDocument);
  },
};
