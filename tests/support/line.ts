/**
 * The line between a page and the network, for tests to listen on and to injure. What is not injured goes to the real
 * server and comes from it: nothing is faked but the fault.
 */
import {untouchedFetch} from './token.js';

export interface SentRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
  readonly isStream: boolean;
  /** Ends when nobody waits for the answer any more. */
  readonly signal: AbortSignal | null;
}

/** Stands between: gives an answer of its own, or lets the request through with `pass`. */
export type Injury = (request: SentRequest, pass: () => Promise<Response>) => Promise<Response> | Response;

export class Line {
  /** Every GraphQL request since the line was taken, streams included. */
  readonly sent: SentRequest[] = [];
  /** How many streams the network has taken since. */
  streams = 0;
  #injury: Injury | null = null;
  #areStreamsHeld = false;

  /** Takes the line; give it back with `release`. */
  static take(): Line {
    const line = new Line();
    window.fetch = (input, init) => line.#send(input, init);
    return line;
  }

  /** Whether the network has taken a stream: from then on, what happens is told. */
  get isListening(): boolean {
    return this.streams > 0;
  }

  /** Queries and mutations only. */
  get requests(): SentRequest[] {
    return this.sent.filter(({isStream}) => !isStream);
  }

  /**
   * No stream opens from now on: one that opens after the first answer has everything asked for once more, and which of the two
   * is first depends on the machine. For tests that count requests.
   */
  holdStreams(): void {
    this.#areStreamsHeld = true;
  }

  /** From now on; null heals it. */
  injure(injury: Injury | null): void {
    this.#injury = injury;
  }

  /** Only for the next `count` requests. */
  injureOnce(injury: Injury, count = 1): void {
    let left = count;
    this.#injury = (request, pass) => {
      if (--left <= 0) this.#injury = null;
      return injury(request, pass);
    };
  }

  /** Only for the next query or mutation: whether the stream is opened before it or after is nobody's business. */
  injureNext(injury: Injury): void {
    this.#injury = (request, pass) => {
      if (request.isStream) return pass();
      this.#injury = null;
      return injury(request, pass);
    };
  }

  /** Only for the next mutation: what else is asked meanwhile, a list that is read again for one, goes through. */
  injureNextWrite(injury: Injury): void {
    this.#injury = (request, pass) => {
      if (!request.query.startsWith('mutation')) return pass();
      this.#injury = null;
      return injury(request, pass);
    };
  }

  /** Only for the next request that asks for this field. */
  injureNextFor(field: string, injury: Injury): void {
    this.#injury = (request, pass) => {
      if (!request.query.includes(field)) return pass();
      this.#injury = null;
      return injury(request, pass);
    };
  }

  release(): void {
    window.fetch = untouchedFetch;
  }

  async #send(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const url = input instanceof Request ? input.url : String(input);
    const pass = (): Promise<Response> => untouchedFetch(input, init);
    if (!new URL(url, location.href).pathname.endsWith('/graphql') || typeof init?.body !== 'string') return pass();
    const {query, variables = {}} = JSON.parse(init.body) as {query: string; variables?: Record<string, unknown>};
    const headers = new Headers(init.headers);
    const request = {
      query,
      variables,
      headers,
      isStream: headers.get('accept') === 'text/event-stream',
      signal: init.signal ?? null,
    };
    this.sent.push(request);
    if (request.isStream && this.#areStreamsHeld) return unanswered(request);
    const answer = await (this.#injury ? this.#injury(request, pass) : pass());
    if (request.isStream && answer.ok) this.streams++;
    return answer;
  }
}

const unanswered = ({signal}: SentRequest): Promise<Response> =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));

/** Answers that a line may give instead of the network's. */
export const injuries = {
  /** As if the server's name could not be resolved. */
  down: (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch')),
  /** There is never an answer: whoever waits for it gives up, with all that time brings. */
  silent:
    (time: () => void): Injury =>
    (request) => {
      const answer = unanswered(request);
      time();
      return answer;
    },
  html: (): Response => new Response('<!doctype html><title>Sign in</title>', {headers: {'content-type': 'text/html'}}),
  status:
    (status: number, headers: Readonly<Record<string, string>> = {}): Injury =>
    () =>
      new Response('no', {status, headers: {'content-type': 'text/plain', ...headers}}),
  /** The connection breaks in the middle of the answer. */
  truncated: async (_request: SentRequest, pass: () => Promise<Response>): Promise<Response> => {
    const answer = await pass();
    const text = await answer.text();
    return new Response(text.slice(0, text.length / 2), {headers: answer.headers});
  },
  /** The answer is held back until `until` resolves. */
  slow:
    (until: Promise<unknown>): Injury =>
    async (_request, pass) => {
      const answer = await pass();
      await until;
      return answer;
    },
  /** The real answer, with a change made to it. */
  edited:
    (edit: (answer: {data: Record<string, unknown> | null; errors?: unknown[]}) => void): Injury =>
    async (_request, pass) => {
      const answer = await pass();
      const body = (await answer.json()) as {data: Record<string, unknown> | null; errors?: unknown[]};
      edit(body);
      return new Response(JSON.stringify(body), {status: answer.status, headers: answer.headers});
    },
} as const;
