// Generated from preview.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';
import {richTextParts} from './fragments.js';
export const previewDocument: Document<types.PreviewQuery, types.PreviewQueryVariables> = {
  name: 'Preview',
  type: 'query',
  variables: {body: 'BodyInput!'},
  fields: {previewBody: 'previewBody(body:$body){...RichTextParts}'},
  fragments: [richTextParts],
};
