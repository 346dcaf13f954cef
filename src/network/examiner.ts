/**
 * Looks into what only the network's own code may see, for `<foyer-doctor>`: what the token says about itself, whether the
 * network takes it, whether the live stream comes through. Hands out facts, never the token, nor whose it is. Signs nobody
 * in: without a session there is nothing to see. Loaded only when somebody examines a page.
 */
import type {Session, SessionState} from '../auth/session.js';
import type {SignInProblem, TokenProvider} from '../auth/token-provider.js';
import {readTokenFacts, type TokenFacts} from '../lib/read-token-facts.js';
import {changesDocument} from './documents/change.js';
import {networkInfoDocument} from './documents/network.js';

export type {TokenFacts} from '../lib/read-token-facts.js';

/** What the network said to a request with the person's token. */
export interface Asked {
  /** 0: there was no readable answer. */
  readonly status: number;
  /** Of the contract, such as `UNAUTHENTICATED`; empty when nothing is wrong. */
  readonly code: string;
  /** The network's own words about what is wrong. */
  readonly said: string;
  readonly info: {
    readonly contractVersion: string;
    readonly features: readonly string[];
    readonly pollIntervalSeconds: number;
  } | null;
}

/** How the live stream came. Times in milliseconds since it was asked for; null: it has not, as long as was waited. */
export interface Streamed {
  readonly status: number;
  readonly isStream: boolean;
  readonly openedAfter: number | null;
  readonly firstAfter: number | null;
}

interface Reply {
  readonly data?: {readonly network?: Asked['info']} | null;
  readonly errors?: readonly {readonly message?: string; readonly extensions?: {readonly code?: string}}[];
}

/** Ends of a session that are the network's doing. */
const refusals: ReadonlySet<SignInProblem | null> = new Set(['not-accepted', 'more-proof', 'wrong-clock'] as const);

const nothing: Streamed = {status: 0, isStream: false, openedAfter: null, firstAfter: null};

export class Examiner {
  readonly #endpoint: string;
  readonly #session: Session;
  readonly #provider: TokenProvider;

  constructor(endpoint: string, session: Session, provider: TokenProvider) {
    this.#endpoint = endpoint;
    this.#session = session;
    this.#provider = provider;
  }

  /** Who is signed in, once that is known; gives up waiting when `signal` is aborted. */
  state(signal: AbortSignal): Promise<SessionState> {
    return new Promise((resolve) => {
      const look = (): void => {
        const {state} = this.#session;
        if (state.kind === 'unknown' && !signal.aborted) return;
        stop();
        signal.removeEventListener('abort', look);
        resolve(state);
      };
      const stop = this.#session.subscribe(look);
      signal.addEventListener('abort', look);
      look();
    });
  }

  /** What the token says about itself; null: nobody is signed in. */
  async token(): Promise<TokenFacts | null> {
    const token = await this.#token();
    return token === null ? null : readTokenFacts(token);
  }

  /** Asks what every widget asks, with the token; null: nobody is signed in. Rejects when the line breaks. */
  async ask(signal: AbortSignal): Promise<Asked | null> {
    const token = await this.#token();
    if (token === null) return null;
    const answer = await this.#post(token, 'application/json', signal, `query{${networkInfoDocument.fields.network}}`);
    const {data, errors} = (await answer.json().catch(() => ({}))) as Reply;
    const [error] = errors ?? [];
    return {
      status: answer.status,
      code: error?.extensions?.code ?? (error ? 'UNKNOWN' : ''),
      said: error?.message ?? answer.headers.get('www-authenticate') ?? '',
      info: data?.network ?? null,
    };
  }

  /**
   * Opens a stream and closes it when the first bytes are there; null: nobody is signed in.
   * @param patience - How long to wait for them, in milliseconds.
   */
  async stream(signal: AbortSignal, patience: number): Promise<Streamed | null> {
    const token = await this.#token();
    if (token === null) return null;
    const stop = new AbortController();
    // A timer and not AbortSignal.timeout: what has come until then is the finding, not a failure.
    const timer = setTimeout(() => stop.abort(), patience);
    const start = performance.now();
    let streamed = nothing;
    try {
      const answer = await this.#post(
        token,
        'text/event-stream',
        AbortSignal.any([signal, stop.signal]),
        `subscription($watch:[WatchInput!]!){${changesDocument.fields.changes}}`,
        {watch: [{key: 'doctor', target: {feed: {stream: 'HOME'}}}]},
      );
      const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
      streamed = {status: answer.status, isStream, openedAfter: performance.now() - start, firstAfter: null};
      if (!answer.ok || !isStream || !answer.body) return streamed;
      const {value} = await answer.body.getReader().read();
      return {...streamed, firstAfter: value ? performance.now() - start : null};
    } catch (error) {
      if (!stop.signal.aborted) throw error;
      return streamed;
    } finally {
      clearTimeout(timer);
      stop.abort();
    }
  }

  /**
   * Only of somebody who is signed in already: an examination must not sign anybody in. A session that ended because the
   * network refused its tokens is looked into as well, or nobody could say why; it stays ended.
   */
  async #token(): Promise<string | null> {
    const {state} = this.#session;
    if (state.kind === 'signed-in') return this.#session.token().catch(() => null);
    if (state.kind !== 'signed-out' || !refusals.has(state.problem)) return null;
    const grant = await this.#provider.acquire({forceRefresh: false}).catch(() => null);
    return grant?.token ?? null;
  }

  #post(token: string, accept: string, signal: AbortSignal, query: string, variables = {}): Promise<Response> {
    return fetch(this.#endpoint, {
      method: 'POST',
      credentials: 'omit',
      headers: {Accept: accept, 'Content-Type': 'application/json', Authorization: `Bearer ${token}`},
      body: JSON.stringify({query, variables}),
      signal,
    });
  }
}
