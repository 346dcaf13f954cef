/** Announcements: confirming one, and who has not yet. */
import {acknowledgeAnnouncementDocument, unconfirmedDocument} from '../documents/announcement.js';
import type {CacheEditor, Read, Write} from '../operation.js';
import type {
  AcknowledgeAnnouncementMutation,
  AcknowledgeAnnouncementMutationVariables,
  AnnouncementPartsFragment,
  PersonPartsFragment,
  UnconfirmedQuery,
  UnconfirmedQueryVariables,
} from '../schema.js';

export type Announcement = AnnouncementPartsFragment;
type AcknowledgePayload = AcknowledgeAnnouncementMutation['acknowledgeAnnouncement'];
type Announcing = Pick<NonNullable<AcknowledgePayload['post']>, 'id' | 'announcement'>;

const show = ({post}: AcknowledgePayload, editor: CacheEditor): void => {
  if (post) editor.editNode<Announcing>(post.id, (shown) => ({...shown, announcement: post.announcement}));
};

/** Says that the viewer has read what a post announces. Once said, it stays so. */
export const acknowledgeAnnouncement: Write<
  {readonly postId: string},
  AcknowledgeAnnouncementMutation,
  AcknowledgeAnnouncementMutationVariables,
  AcknowledgePayload
> = {
  name: 'acknowledgeAnnouncement',
  document: acknowledgeAnnouncementDocument,
  variables: (input) => ({input}),
  lane: ({postId}) => postId,
  select: (data) => data.acknowledgeAnnouncement,
  expect: ({postId}, editor) =>
    editor.editNode<Announcing>(postId, ({announcement, ...shown}) => ({
      ...shown,
      announcement: announcement && {...announcement, viewerHasAcknowledged: true},
    })),
  settle: (payload, _input, editor) => show(payload, editor),
  correct: (payload, _input, editor) => show(payload, editor),
};

/** Those who have not confirmed, by name, as far as a dialog shows them. */
export interface Unconfirmed {
  readonly count: number;
  readonly people: readonly PersonPartsFragment[];
}

export const unconfirmed = (postId: string): Read<UnconfirmedQuery, UnconfirmedQueryVariables, Unconfirmed> => ({
  document: unconfirmedDocument,
  variables: {id: postId, first: 50},
  freshFor: 0,
  select: ({node}) => {
    const told = node?.__typename === 'Post' ? node.announcement?.acknowledgements : null;
    return told ? {count: told.audienceCount - told.acknowledgedCount, people: told.pending?.nodes ?? []} : null;
  },
});
