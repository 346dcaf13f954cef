/**
 * The one way to the network: what the widgets of a page ask for in the same moment goes out as one POST with one
 * token. A refusal of the whole is asked again in parts, so that one bad widget never blanks the others. Does not
 * cache and does not try again by itself (the cache does), but for a token that was refused: that is renewed once, and
 * if the new one is refused as well the source of tokens is told, so that nobody goes on like this.
 */
import {ClientError, GraphQLClient} from 'graphql-request';
import {afterLayout} from '../lib/after-layout.js';
import {hint} from '../lib/hint.js';
import {toJson} from '../lib/to-json.js';
import {NetworkError, type Challenge} from './errors.js';
import {fromGraphQL, fromLine, fromStatus, type GraphQLFailure} from './failure.js';
import {merge, portion, type Operation} from './merge.js';
import type {Document} from './operation.js';

/** What came back for one operation. Both may be there: data with holes, and why there are holes. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly error: NetworkError | null;
}

/** A token that the network has just turned away, and what it said. */
export interface Refused extends Partial<Challenge> {
  readonly token: string;
}

/** Where access tokens come from. */
export interface TokenSource {
  /** Null: nobody is signed in, and the page wants what anybody may read. */
  get(refused?: Refused): Promise<string | null>;
  /** The renewed token has been refused as well. */
  giveUp(refused: Refused): void;
}

interface Waiting extends Operation {
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answer: Answer<unknown>) => void;
  readonly reject: (error: NetworkError) => void;
}

interface Reply {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLFailure[];
}

/** One try, and why the token was refused if it was. */
type Attempt = {readonly challenge: Challenge | null} & (
  {readonly reply: Reply; readonly error: null} | {readonly reply: null; readonly error: NetworkError}
);

const patience = 15_000;

const nextMillisecond = (callback: () => void): void => void setTimeout(callback, 1);

export class Client {
  readonly #url: string;
  readonly #tokens: TokenSource;
  readonly #http: GraphQLClient;
  #waiting: Waiting[] = [];
  #hasAsked = false;
  /** Mutations keep the order in which people acted. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(url: string, tokens: TokenSource) {
    this.#url = url;
    this.#tokens = tokens;
    this.#http = new GraphQLClient(url, {
      // Looked up at each call: pages and tools wrap `fetch` after we are loaded.
      fetch: (...request) => fetch(...request),
      errorPolicy: 'all',
      jsonSerializer: {stringify: toJson, parse: JSON.parse},
      // Spares the parser of graphql, which is larger than all of this client.
      excludeOperationName: true,
      // The token says who asks. Cookies would let other pages ask in the person's name.
      credentials: 'omit',
    });
  }

  /**
   * Sends one operation, together with whatever else is asked for in this moment. A mutation is on its own, and once it
   * is on its way nothing calls it back: only what still waits for its turn is given up by `signal`.
   * @throws NetworkError when there is no answer at all; an answer with errors resolves.
   */
  execute<Data>(document: Document<Data, unknown>, variables: unknown, signal?: AbortSignal): Promise<Answer<Data>> {
    if (document.type === 'mutation') return this.#write(document, variables, signal);
    return new Promise((resolve, reject) => {
      if (this.#waiting.push({document, variables, signal, resolve: resolve as Waiting['resolve'], reject}) > 1) return;
      // A timer and not a microtask: elements of one page are drawn one after the other, in microtasks of their own, and those
      // that try again wait for the same millisecond with timers of their own. The first
      // time, it takes a frame until they know whether they will be seen: they are waited for, to go out together.
      const soon = this.#hasAsked ? nextMillisecond : afterLayout;
      this.#hasAsked = true;
      soon(() => this.#flush());
    });
  }

  #flush(): void {
    const waiting = this.#waiting.filter(({signal}) => !signal?.aborted);
    this.#waiting = [];
    for (const group of portion(waiting)) void this.#sendGroup(group);
  }

  #write<Data>(document: Document<Data, unknown>, variables: unknown, signal?: AbortSignal): Promise<Answer<Data>> {
    const send = () =>
      new Promise<Answer<Data>>((resolve, reject) => {
        const write = {document, variables, signal: undefined, resolve: resolve as Waiting['resolve'], reject};
        void this.#sendGroup([write], signal);
      });
    const answer = this.#lastWrite.then(send);
    this.#lastWrite = answer.catch(() => undefined);
    return answer;
  }

  async #sendGroup(group: readonly Waiting[], turn?: AbortSignal): Promise<void> {
    const merged = merge(group);
    try {
      const reply = await this.#sendWithToken(merged.text, merged.variables, allAborted(group), turn);
      if (!reply.data && reply.errors.length && group.length > 1) {
        this.#sendEach(group);
        return;
      }
      for (const failure of reply.errors) hint(fromGraphQL(failure).hint);
      group.forEach((operation, index) => operation.resolve(answerOf(reply, merged.keys[index] ?? {})));
    } catch (failure) {
      const error = NetworkError.from(failure);
      if (group.length > 1 && error.kind === 'too-complex') {
        this.#sendEach(group);
        return;
      }
      hint(error.hint);
      for (const operation of group) operation.reject(error);
    }
  }

  #sendEach(group: readonly Waiting[]): void {
    for (const operation of group) void this.#sendGroup([operation]);
  }

  async #sendWithToken(
    text: string,
    variables: Readonly<Record<string, unknown>>,
    signal: AbortSignal | undefined,
    turn: AbortSignal | undefined,
  ): Promise<Reply> {
    // While the token was fetched, another person may have sat down: nobody acts in another one's name.
    const tokenFor = async (refused?: Refused): Promise<string | null> => {
      const token = turn?.aborted ? null : await this.#tokens.get(refused);
      if (turn?.aborted) throw new NetworkError('unauthenticated');
      return token;
    };
    const token = await tokenFor();
    const first = await this.#attempt(text, variables, token, signal);
    if (token === null || !first.challenge) return settled(first);
    const renewed = await tokenFor({token, ...first.challenge});
    const second = await this.#attempt(text, variables, renewed, signal);
    if (renewed !== null && second.challenge) this.#tokens.giveUp({token: renewed, ...second.challenge});
    return settled(second);
  }

  /** Sends, and notices a refusal of the token in any of the forms that it comes in. */
  async #attempt(
    text: string,
    variables: Readonly<Record<string, unknown>>,
    token: string | null,
    signal: AbortSignal | undefined,
  ): Promise<Attempt> {
    try {
      const reply = await this.#send(text, variables, token, signal);
      const isRefused = reply.errors.some(({extensions}) => extensions?.code === 'UNAUTHENTICATED');
      return {reply, error: null, challenge: isRefused ? {claims: '', serverTime: null} : null};
    } catch (error) {
      if (!(error instanceof NetworkError) || error.kind !== 'unauthenticated') throw error;
      return {reply: null, error, challenge: error.challenge ?? {claims: '', serverTime: null}};
    }
  }

  async #send(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    token: string | null,
    signal: AbortSignal | undefined,
  ): Promise<Reply> {
    if (!navigator.onLine) throw new NetworkError('offline');
    const language = document.documentElement.lang;
    try {
      const {data, errors} = await this.#http.rawRequest<Reply['data']>({
        query,
        variables,
        signal: AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]),
        requestHeaders: {
          ...(token !== null && {Authorization: `Bearer ${token}`}),
          ...(language && {'Accept-Language': language}),
        },
      });
      if (Array.isArray(data) || (!data && !Array.isArray(errors))) throw new SyntaxError('JSON of another shape.');
      return {data: data ?? null, errors: (errors as readonly GraphQLFailure[] | undefined) ?? []};
    } catch (failure) {
      if (!(failure instanceof ClientError)) throw fromLine(failure, this.#url);
      const {status, headers, errors, data} = failure.response;
      // A server that refuses the document may say so with a status of its own; its words are worth more.
      if (status === 400 && Array.isArray(errors)) return {data: (data as Reply['data']) ?? null, errors};
      throw fromStatus(status, headers, this.#url);
    }
  }
}

/** A reply that may be worth nothing because of the token, or an error that says so. */
function settled({reply, error}: Attempt): Reply {
  if (error) throw error;
  return reply;
}

/** Cuts an operation's part out of the answer to all, errors included. */
function answerOf(reply: Reply, keys: Readonly<Record<string, string>>): Answer<unknown> {
  const own = new Set(Object.values(keys));
  const failure = reply.errors.find(({path}) => !path?.length || own.has(String(path[0])));
  const data = reply.data && Object.fromEntries(Object.entries(keys).map(([key, alias]) => [key, reply.data?.[alias]]));
  return {data, error: failure ? fromGraphQL(failure) : null};
}

/** A request is given up only when nobody waits for any part of it. */
function allAborted(group: readonly Waiting[]): AbortSignal | undefined {
  const controller = new AbortController();
  let left = group.length;
  for (const {signal} of group) {
    if (!signal) return undefined;
    signal.addEventListener('abort', () => --left === 0 && controller.abort(signal.reason), {once: true});
  }
  return controller.signal;
}
