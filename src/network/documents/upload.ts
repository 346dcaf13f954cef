// Generated from upload.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';

export const createUploadDocument: Document<types.CreateUploadMutation, types.CreateUploadMutationVariables> = {
  name: 'CreateUpload',
  type: 'mutation',
  variables: {input: 'CreateUploadInput!'},
  fields: {
    createUpload:
      'createUpload(input:$input){ticket{attachmentId method url headers{name value}}userErrors{code message field retryAfterSeconds}}',
  },
  fragments: [],
};
