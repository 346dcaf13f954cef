/**
 * Reads what a server, a proxy or the line itself says when it does not answer, and names it. Knows HTTP and the
 * contract's error codes; sends nothing.
 */
import {readChallenge} from './challenge.js';
import {NetworkError, type NetworkErrorKind} from './errors.js';

/** An entry of `errors` in an answer, as far as it can be trusted. */
export interface GraphQLFailure {
  readonly message?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {readonly code?: string; readonly retryAfterSeconds?: number};
}

const kindOfCode: Readonly<Record<string, NetworkErrorKind>> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  RATE_LIMITED: 'rate-limited',
  UPSTREAM_UNAVAILABLE: 'unavailable',
  TOO_COMPLEX: 'too-complex',
};

/** From an entry of `errors`. */
export function fromGraphQL({message = '', extensions = {}}: GraphQLFailure): NetworkError {
  return new NetworkError(kindOfCode[extensions.code ?? ''] ?? 'unknown', {
    retryAfterSeconds: extensions.retryAfterSeconds,
    hint: `The network answered: ${message}`,
  });
}

/** From an HTTP status that is not a success. */
export function fromStatus(status: number, headers: Headers, url: string): NetworkError {
  const hint = `${url} answered with status ${status}.`;
  if (status === 401) {
    return new NetworkError('unauthenticated', {
      hint: `${hint} Is the token made out to this network (audience, scopes)?`,
      challenge: readChallenge(headers),
    });
  }
  if (status === 403) return new NetworkError('forbidden', {hint});
  if (status === 408 || status === 504) return new NetworkError('timeout', {hint});
  if (status === 413) return new NetworkError('too-complex', {hint});
  if (status === 429 || status === 503) {
    const retryAfterSeconds = secondsUntil(headers.get('retry-after'));
    return new NetworkError(status === 429 ? 'rate-limited' : 'server', {hint, retryAfterSeconds});
  }
  if (status >= 500) return new NetworkError('server', {hint});
  return new NetworkError('unknown', {hint: `${hint} Is it the address of a GraphQL API?`});
}

/** From what `fetch` or the reading of its answer threw. */
export function fromLine(failure: unknown, url: string): NetworkError {
  const name = failure instanceof Error ? failure.name : '';
  if (!navigator.onLine) return new NetworkError('offline', {cause: failure});
  // Nobody waits for it any more: nothing is wrong.
  if (name === 'AbortError') return new NetworkError('unknown', {cause: failure});
  if (name === 'TimeoutError') {
    return new NetworkError('timeout', {cause: failure, hint: `${url} did not answer in time.`});
  }
  if (name === 'TypeError') {
    return new NetworkError('unreachable', {
      cause: failure,
      hint: `${url} cannot be reached: is it up, does it allow this origin (CORS), does the page's policy (connect-src)?`,
    });
  }
  return new NetworkError('not-json', {
    cause: failure,
    hint: `${url} did not answer with whole JSON: is it the address of a GraphQL API, or a sign-in page of a proxy?`,
  });
}

/** `Retry-After` is a number of seconds or a date. */
function secondsUntil(header: string | null): number | null {
  if (!header) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
