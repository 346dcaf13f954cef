// Generated from change.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';

export const changesDocument: Document<types.ChangesSubscription, types.ChangesSubscriptionVariables> = {
  name: 'Changes',
  type: 'subscription',
  variables: {watch: '[WatchInput!]!'},
  fields: {changes: 'changes(watch:$watch){key kind nodeId at}'},
  fragments: [],
};
