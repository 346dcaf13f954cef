// Generated from network.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';
import {personParts} from './fragments.js';
export const networkInfoDocument: Document<types.NetworkInfoQuery, types.NetworkInfoQueryVariables> = {
  name: 'NetworkInfo',
  type: 'query',
  variables: {},
  fields: {
    network:
      'network{name url contractVersion features creatableKinds reactions{key label emoji}pollIntervalSeconds maxBodyLength maxUploadBytes}',
    viewer: 'viewer{person{...PersonParts}capabilities}',
  },
  fragments: [personParts],
};
