/** The files of a message that is being sent: what goes to the network, and what is shown until that answers. */
import type {AltTextInput, AttachmentPartsFragment} from '../schema.js';

/** A file that the network has, with what its author says of it. */
export interface AttachedFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly byteSize: number;
  /** What a picture shows; empty: nobody has said. */
  readonly altText: string;
}

interface AttachedInput {
  readonly attachmentIds?: readonly string[];
  readonly altTexts?: readonly AltTextInput[];
}

/** Left out where there are none: an earlier network does not know `altTexts`. */
export function attachedInput(attachments: readonly AttachedFile[] = []): AttachedInput {
  const altTexts = attachments.flatMap(({id, altText}) =>
    altText.trim() === '' ? [] : [{attachmentId: id, text: altText.trim()}],
  );
  return {
    ...(attachments.length > 0 && {attachmentIds: attachments.map(({id}) => id)}),
    ...(altTexts.length > 0 && {altTexts}),
  };
}

/** As lines, without a place to follow: the network gives that. */
export const expectedAttachments = (attachments: readonly AttachedFile[] = []): AttachmentPartsFragment[] =>
  attachments.map(({id, name, mimeType, byteSize, altText}) => ({
    ...{__typename: 'Attachment', id, name, mimeType, byteSize, altText, mediaKind: 'FILE'},
    ...{url: null, urlExpiresAt: null, thumbnailUrl: null, description: null, width: null, height: null},
  }));
