/** One batch loader of each sort for each request: what many fields of one answer need is read by one statement. */
import DataLoader from 'dataloader';
import type {RequestContext} from '../context.js';

const loaders = new WeakMap<RequestContext, Map<string, DataLoader<never, unknown, string>>>();

/** A key of a loader: an id, or a few words that can be told apart by their JSON. */
type Key = string | Readonly<Record<string, unknown>>;

/**
 * The loader called `name` of this request, made when first asked for. `batch` answers all keys in their order.
 * A name stands for one function and, if the answer depends on more than the key, holds that too.
 */
export function loader<LoaderKey extends Key, Value>(
  context: RequestContext,
  name: string,
  batch: (keys: readonly LoaderKey[]) => Promise<readonly Value[]>,
): DataLoader<LoaderKey, Value, string> {
  let ofRequest = loaders.get(context);
  if (!ofRequest) loaders.set(context, (ofRequest = new Map<string, DataLoader<never, unknown, string>>()));
  let found = ofRequest.get(name);
  if (!found) {
    found = new DataLoader<LoaderKey, Value, string>(batch, {
      cacheKeyFn: (key) => (typeof key === 'string' ? key : JSON.stringify(key)),
    });
    ofRequest.set(name, found);
  }
  return found as unknown as DataLoader<LoaderKey, Value, string>;
}

/** To call after a change, so that the rest of the request sees it. */
export function forgetLoaded(context: RequestContext): void {
  loaders.delete(context);
}

/** The values in the order of the keys; `missing` where there is none. */
export function inOrder<Row, Value, Missing>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  valueOf: (row: Row) => Value,
  missing: Missing,
): (Value | Missing)[] {
  const found = new Map(rows.map((row) => [keyOf(row), valueOf(row)]));
  return keys.map((key) => (found.has(key) ? found.get(key)! : missing));
}
