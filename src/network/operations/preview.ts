/** What a text will look like once it is posted. */
import {previewDocument} from '../documents/preview.js';
import type {Read} from '../operation.js';
import type {BodyInput, PreviewQuery, PreviewQueryVariables} from '../schema.js';

export type Preview = NonNullable<PreviewQuery['previewBody']>;

export const previewBody = (body: BodyInput): Read<PreviewQuery, PreviewQueryVariables, Preview> => ({
  document: previewDocument,
  variables: {body},
  feature: 'PREVIEW',
  freshFor: 0,
  select: ({previewBody: preview}) => preview,
});
