/** Answers that are not GraphQL's: preflights, refusals, and what every answer carries. */
import {networkError, type ErrorCode} from './errors.js';

/** Widgets live in pages of any origin and bring a token with them; there are no cookies to be stolen. */
const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'WWW-Authenticate, Retry-After, Date, Upload-Offset, Upload-Length, Tus-Resumable, Content-Range',
} as const;

/** A request that is refused before GraphQL sees it, in GraphQL's shape all the same. */
export function refuse(
  status: number,
  code: ErrorCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
  retryAfterSeconds?: number,
): Response {
  const more = retryAfterSeconds === undefined ? {} : {retryAfterSeconds};
  return Response.json({errors: [networkError(code, message, more)]}, {status, headers});
}

export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, OPTIONS',
      'access-control-allow-headers': 'Authorization, Content-Type, Accept, Upload-Offset, Tus-Resumable',
      'access-control-max-age': '86400',
    },
  });
}

export const notFound = (): Response => refuse(404, 'INVALID', 'There is nothing here.');

/** The same answer, readable from every origin, never guessed at by a browser. */
export function opened(response: Response): Response {
  // Those of the handlers are immutable once made; a copy of the headers is not.
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(crossOrigin)) headers.set(name, value);
  headers.set('x-content-type-options', 'nosniff');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  return new Response(response.body, {status: response.status, statusText: response.statusText, headers});
}

/** The request with its body read; null: it is longer than `limit` bytes. */
export async function readWhole(request: Request, limit: number): Promise<Request | null> {
  if (!request.body) return request;
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    // Leaving the loop cancels the rest.
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return new Request(request.url, {
    method: request.method,
    headers: request.headers,
    body: Buffer.concat(chunks),
    signal: request.signal,
  });
}
