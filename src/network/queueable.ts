/** What may wait to be sent: writes by their names, and failures that may pass without anybody's doing. */
import type {NetworkError, NetworkErrorKind} from './errors.js';
import type {UserError, Write} from './operation.js';
import {addPageComment} from './operations/page.js';
import {createPost} from './operations/post.js';
import {addReply} from './operations/reply.js';

export type AnyWrite = Write<unknown, unknown, unknown, {readonly userErrors: readonly UserError[]}>;

export const queueable: Readonly<Record<string, AnyWrite>> = Object.fromEntries(
  [createPost, addReply, addPageComment].map((write) => [write.name, write as unknown as AnyWrite]),
);

const passing: ReadonlySet<NetworkErrorKind> = new Set([
  'offline',
  'timeout',
  'unreachable',
  'rate-limited',
  'server',
  'not-json',
  'unavailable',
  'unauthenticated',
]);

/** Whether the same may be taken later. */
export const mayPass = ({kind, userErrors}: Pick<NetworkError, 'kind' | 'userErrors'>): boolean =>
  passing.has(kind) || (kind === 'refused' && userErrors[0]?.code === 'RATE_LIMITED');

/** Whether the network has another message under this key: nothing was written. */
export const isTaken = ({kind, userErrors}: NetworkError): boolean =>
  kind === 'refused' && userErrors[0]?.code === 'CONFLICT';

/** Whether the network may have taken it although nothing says so. */
export const mayHaveArrived = ({kind, cause}: NetworkError): boolean =>
  ['timeout', 'unreachable', 'server', 'not-json', 'unavailable', 'unknown'].includes(kind) ||
  // The line may have gone after the request.
  (kind === 'offline' && cause !== undefined);
