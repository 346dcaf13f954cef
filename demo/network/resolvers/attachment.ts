/** Files: asking to send one, and what is shown of it. */
import type {Attachment} from '../domain/attachment.js';
import {createUpload, type CreateUploadInput} from '../domain/upload.js';
import type {RequestContext} from '../context.js';
import {urlEnd} from '../files/signature.js';
import type {Resolvers} from './schema.js';

const urlOf = (context: RequestContext, {id}: Attachment): string =>
  context.files.signer.urlOf({
    act: 'read',
    id,
    personId: context.viewer?.personId ?? '',
    expiresAt: urlEnd(context.now()),
  });

export const attachment: Resolvers = {
  Attachment: {
    mediaKind: (source: Attachment) => source.media_kind,
    url: (source: Attachment, _args, context) => urlOf(context, source),
    urlExpiresAt: (_source, _args, context) => urlEnd(context.now()),
    altText: (source: Attachment) => source.alt_text,
    mimeType: (source: Attachment) => source.mime_type,
    byteSize: (source: Attachment) => source.byte_size,
  },
  Mutation: {
    createUpload: async (_source, {input}: {input: CreateUploadInput}, context) => {
      const outcome = await createUpload(context, input);
      return 'ticket' in outcome
        ? {ticket: outcome.ticket, userErrors: []}
        : {ticket: null, userErrors: [outcome.refusal]};
    },
  },
};
