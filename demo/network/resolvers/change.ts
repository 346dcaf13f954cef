/** The one subscription: what happens in the network, for all the widgets of a page. */
import type {RequestContext} from '../context.js';
import {networkError} from '../errors.js';
import type {Change, WatchInput} from '../live/change.js';
import {ChangeStream} from '../live/stream.js';
import {access} from '../permission.js';
import type {Resolvers} from './schema.js';

/** More than any page has widgets. */
const maxWatches = 30;

async function changes(
  _source: unknown,
  {watch}: {readonly watch: readonly WatchInput[]},
  context: RequestContext,
): Promise<ChangeStream> {
  // Anonymous callers hear nothing; later checks would fail one by one.
  await access(context);
  if (watch.length === 0 || watch.length > maxWatches) {
    throw networkError('TOO_COMPLEX', `A stream may have between 1 and ${maxWatches} watches.`);
  }
  return new ChangeStream({watches: watch, contextNow: () => ({...context}), report: context.report});
}

export const change: Resolvers = {
  Subscription: {
    changes: {
      subscribe: changes,
      resolve: (source: {readonly changes: Change}) => source.changes,
    },
  },
};
