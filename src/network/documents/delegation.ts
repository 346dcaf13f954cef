// Generated from delegation.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';
import {personParts} from './fragments.js';
export const delegatorsDocument: Document<types.DelegatorsQuery, types.DelegatorsQueryVariables> = {
  name: 'Delegators',
  type: 'query',
  variables: {},
  fields: {viewer: 'viewer{delegators{...PersonParts}}'},
  fragments: [personParts],
};
