/** Files on their way to the network: a ticket for each, and what a message says of those that have arrived. */
import {createUploadDocument} from '../documents/upload.js';
import type {Write} from '../operation.js';
import type {CreateUploadInput, CreateUploadMutation, CreateUploadMutationVariables} from '../schema.js';

type CreateUploadPayload = CreateUploadMutation['createUpload'];
export type Ticket = NonNullable<CreateUploadPayload['ticket']>;

/** Asks for a place to send a file to. With the same key it is the same file, and the place may be a new one. */
export const createUpload: Write<
  CreateUploadInput,
  CreateUploadMutation,
  CreateUploadMutationVariables,
  CreateUploadPayload
> = {
  name: 'createUpload',
  document: createUploadDocument,
  variables: (input) => ({input}),
  select: (data) => data.createUpload,
};
