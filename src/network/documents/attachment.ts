// Generated from attachment.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';
import {attachmentParts} from './fragments.js';
export const attachmentDocument: Document<types.AttachmentQuery, types.AttachmentQueryVariables> = {
  name: 'Attachment',
  type: 'query',
  variables: {id: 'ID!'},
  fields: {node: 'node(id:$id){__typename ...AttachmentParts}'},
  fragments: [attachmentParts],
};
