/**
 * Sends a file to where its ticket says. What has arrived stays with the network: after a break it is asked how much that is, and
 * the rest is sent (the core of tus 1.0: `HEAD`, then `PATCH` from `Upload-Offset`). A network that knows no tus gets the whole
 * again. No token goes with it: the address is the right to send, and it may belong to another host.
 */
import {pause} from '../lib/pause.js';
import {NetworkError} from './errors.js';
import type {Ticket} from './operations/upload.js';

export interface Sent {
  readonly signal: AbortSignal;
  /** How much is there, from 0 to 1; and whether the line is gone, so that it stands still. */
  progress(share: number, isWaiting: boolean): void;
}

/** The ticket is not good any more: there may be a new one for the same file. */
export class TicketExpired extends Error {}
/** The network has thrown away what it had of the file: it begins anew, as another one. */
export class UploadGone extends Error {}

/** How often a line that breaks is tried again without a byte more arriving. */
const mostTries = 5;
/** Milliseconds before the second try; doubled for every further one. */
const patience = 1000;

/** Resolves when the network has all of it. Rejects when it will not have it, or `signal` is aborted. */
export async function sendFile(file: Blob, ticket: Ticket, isBegun: boolean, {signal, progress}: Sent): Promise<void> {
  // Null: not known, ask.
  let offset: number | null = isBegun ? null : 0;
  let best = 0;
  for (let tries = 0; ; tries++) {
    try {
      offset ??= await arrived(ticket.url, signal);
      if (offset > best) tries = 0;
      best = offset;
      progress(offset / file.size, false);
      await send(file, offset, ticket, {signal, progress});
      return;
    } catch (failure) {
      if (signal.aborted || !(failure instanceof NetworkError) || failure.kind !== 'unreachable') throw failure;
      if (tries >= mostTries) throw failure;
      progress(best / file.size, true);
      await lineIsBack(patience * 2 ** tries, signal);
      offset = null;
    }
  }
}

/** How much of it the network has. Nothing, where it does not say. */
async function arrived(url: string, signal: AbortSignal): Promise<number> {
  const answer = await fetch(url, {
    method: 'HEAD',
    headers: {'tus-resumable': '1.0.0'},
    credentials: 'omit',
    cache: 'no-store',
    signal,
  }).catch((cause: unknown) => {
    throw signal.aborted ? cause : new NetworkError('unreachable', {cause});
  });
  if (answer.ok) return Number(answer.headers.get('upload-offset') ?? 0) || 0;
  if (answer.status === 405 || answer.status === 501) return 0;
  throw failureOf(answer.status);
}

/** By the old means, which tell how much has left, as `fetch` does not. */
function send(file: Blob, offset: number, {url, method, headers}: Ticket, {signal, progress}: Sent): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = (): void => request.abort();
    const end = (result: () => void) => (): void => {
      signal.removeEventListener('abort', stop);
      result();
    };
    request.upload.onprogress = ({loaded}) => progress(Math.min(1, (offset + loaded) / file.size), false);
    request.onload = end(() => {
      const has = Number(request.getResponseHeader('upload-offset') ?? file.size);
      if (request.status < 200 || request.status >= 300) reject(failureOf(request.status));
      else if (has < file.size) reject(new NetworkError('unreachable'));
      else resolve();
    });
    request.onerror = request.ontimeout = end(() => reject(new NetworkError('unreachable')));
    request.onabort = end(() => reject(new DOMException('', 'AbortError')));
    request.open(offset > 0 ? 'PATCH' : method, url);
    if (offset > 0) {
      request.setRequestHeader('tus-resumable', '1.0.0');
      request.setRequestHeader('upload-offset', String(offset));
      request.setRequestHeader('content-type', 'application/offset+octet-stream');
    } else for (const {name, value} of headers) request.setRequestHeader(name, value);
    signal.addEventListener('abort', stop);
    request.send(offset > 0 ? file.slice(offset) : file);
  });
}

function failureOf(status: number): Error {
  if (status === 401 || status === 403) return new TicketExpired();
  if (status === 404 || status === 410) return new UploadGone();
  // 400: it broke off on the way. 409: more has arrived than was thought. 412 and others of the line's kind: ask, and go on.
  if (status === 400 || status === 409 || status === 429 || status >= 500) return new NetworkError('unreachable');
  return new NetworkError('refused');
}

/** Waits a while; without a line, until there is one. */
async function lineIsBack(duration: number, signal: AbortSignal): Promise<void> {
  if (navigator.onLine) return pause(duration, signal);
  await new Promise<void>((resolve) => {
    const ends = {once: true, signal};
    addEventListener('online', () => resolve(), ends);
    signal.addEventListener('abort', () => resolve(), {once: true});
  });
}
