/** Files of messages: one anew, when its address has expired. */
import {attachmentDocument} from '../documents/attachment.js';
import type {CacheEditor, Read} from '../operation.js';
import type {AttachmentPartsFragment, AttachmentQuery, AttachmentQueryVariables} from '../schema.js';

export type Attachment = AttachmentPartsFragment;

/** A file as the network hands it out now; null: it is gone, or not for the viewer any more. */
export const attachment = (id: string): Read<AttachmentQuery, AttachmentQueryVariables, Attachment> => ({
  document: attachmentDocument,
  variables: {id},
  freshFor: 0,
  select: ({node}) => (node?.__typename === 'Attachment' ? node : null),
});

/** Puts a file as it is handed out now wherever it is shown. */
export const showAttachment = (now: Attachment, editor: CacheEditor): void =>
  editor.editNode<Attachment>(now.id, (shown) => ({...shown, ...now}));
