/** Whether an address answers a page's script, and if not, why not, as far as a browser tells. Never sends a token. */
import type {Violations} from './violations.js';

export type Reach =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly type: string;
      /** The first characters of the answer. */
      readonly text: string;
      /** How far this computer's clock is ahead of the server's, in milliseconds; null: it does not let the page know. */
      readonly clockAhead: number | null;
      /** Where the answer came from, after redirects. */
      readonly url: string;
      readonly milliseconds: number;
    }
  /** By the page's own policy. */
  | {readonly kind: 'blocked'; readonly directive: string}
  /** The server is there, but does not let this origin read its answers. */
  | {readonly kind: 'cors'}
  /** It sends elsewhere, such as to a sign-in page of a proxy. */
  | {readonly kind: 'redirected'}
  | {readonly kind: 'offline'}
  | {readonly kind: 'timeout'}
  /** No server, no such name, no valid certificate: a browser does not tell them apart. */
  | {readonly kind: 'down'};

const patience = 12_000;

/** Asks as a widget would, but without a token. */
export async function reach(address: string, request: RequestInit, violations: Violations): Promise<Reach> {
  const start = performance.now();
  const own: RequestInit = {credentials: 'omit', cache: 'no-store', signal: AbortSignal.timeout(patience)};
  try {
    const answer = await fetch(address, {...own, ...request});
    const clockAhead = aheadOf(answer);
    return {
      kind: 'answered',
      status: answer.status,
      type: answer.headers.get('content-type') ?? '',
      text: (await answer.text()).slice(0, 4000),
      clockAhead,
      url: answer.url,
      milliseconds: performance.now() - start,
    };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return {kind: 'timeout'};
    return why(address, violations);
  }
}

async function why(address: string, violations: Violations): Promise<Reach> {
  // The event about it comes in a task of its own.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const violation = violations.of(address) ?? violations.of(new URL(address).origin);
  if (violation) return {kind: 'blocked', directive: violation.directive};
  if (!navigator.onLine) return {kind: 'offline'};
  const probe = (more: RequestInit): Promise<Response | null> =>
    fetch(address, {credentials: 'omit', cache: 'no-store', signal: AbortSignal.timeout(patience), ...more}).catch(
      () => null,
    );
  if ((await probe({redirect: 'manual'}))?.type === 'opaqueredirect') return {kind: 'redirected'};
  // Without CORS nothing can be read, but that something answers can be seen.
  const isCross = new URL(address).origin !== location.origin;
  return isCross && (await probe({mode: 'no-cors'})) ? {kind: 'cors'} : {kind: 'down'};
}

/** By a server's `Date` header, which other origins' scripts see only where they are allowed to. */
export function aheadOf({headers}: Response): number | null {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? null : Date.now() - date;
}
