/**
 * A page's connection to one network: session, client, cache and live stream wired together. Made by `<foyer-network>`,
 * found by the widgets' controllers. Knows no elements.
 */
import {Session} from '../auth/session.js';
import type {SignInProblem, TokenProvider} from '../auth/token-provider.js';
import {Cache, type Observation, type PagesObservation} from './cache.js';
import {Client, type Refused, type TokenSource} from './client.js';
import {NetworkError} from './errors.js';
import type {Examiner} from './examiner.js';
import {Live} from './live.js';
import type {Pages, Read, UserError, Write} from './operation.js';
import {networkInfo, type NetworkInfo} from './operations/network.js';
import type {Feature} from './schema.js';
import {Outgoing} from './outgoing.js';
import type {Outbox} from './outbox.js';
import type {MayWait, Outcome} from './outcome.js';
import {forgetTexts} from './storage.js';
import type {Vault} from './vault.js';
import type {Writer} from './writer.js';

export type {SessionState} from '../auth/session.js';
export type {Account, SignInOptions, SignInProblem} from '../auth/token-provider.js';
export type {NetworkInfo} from './operations/network.js';
export type {MayWait, Outcome} from './outcome.js';

/** Problems that a line which comes back does not mend: only a person does. */
const lasting: ReadonlySet<SignInProblem> = new Set(['not-accepted', 'more-proof', 'wrong-clock', 'wrong-settings']);

export class Network {
  readonly session: Session;
  readonly cache: Cache;
  readonly live: Live;
  readonly #endpoint: string;
  readonly #provider: TokenProvider;
  readonly #client: Client;
  readonly #outgoing: Outgoing;
  readonly #listeners = new Set<() => void>();
  #info: Observation<NetworkInfo> | null = null;
  #reader: string | null = null;
  #vault: Promise<Vault> | null = null;
  #writer: Writer | null = null;
  /** Ends when another person, or nobody, is signed in. */
  #visit = new AbortController();

  /** Whether to show what anybody may read, as long as nobody is signed in. */
  readonly #isAnonymous: boolean;
  readonly #isShared: boolean;

  /**
   * @param endpoint - Absolute address of the GraphQL API.
   * @param provider - How people sign in.
   * @param isAnonymous - Ask without a token while nobody is signed in.
   * @param isShared - Many people use this device: no text outlives the tab.
   */
  constructor(endpoint: string, provider: TokenProvider, isAnonymous = false, isShared = false) {
    this.#endpoint = endpoint;
    this.#provider = provider;
    this.#isAnonymous = isAnonymous;
    this.#isShared = isShared;
    this.session = new Session(provider);
    const tokens: TokenSource = {
      get: (refused) => this.#token(refused),
      giveUp: (refused) => this.session.giveUp(refused),
    };
    this.#client = new Client(endpoint, tokens);
    this.cache = new Cache((document, variables, signal) => this.#client.execute(document, variables, signal));
    this.live = new Live(endpoint, tokens);
    this.#outgoing = new Outgoing(
      endpoint,
      () => this.vault(),
      (account) => ({
        cache: this.cache,
        canSend: () => this.reader === account,
        send: (write, input) => this.#writing((writer, visit) => writer.send(write, input, visit)),
      }),
    );
    this.cache.onAnswer = () => this.#outgoing.outbox?.show();
    this.session.subscribe(() => this.#followSession());
  }

  /**
   * For whom to ask right now: somebody's account, or nobody's where the page lets anybody read. Null: not known yet, or
   * nobody may ask. What is asked for one reader is never shown to another.
   */
  get reader(): string | null {
    const {state} = this.session;
    if (state.kind === 'signed-in') return state.account.id;
    return this.#isAnonymous && state.kind !== 'unknown' ? '' : null;
  }

  /** What the network can do and who the viewer is; null until the first answer. */
  get info(): NetworkInfo | null {
    return this.#info?.snapshot.result ?? null;
  }

  /** Whether the network has been asked what it can do and would not say. */
  get infoFailed(): boolean {
    return Boolean(this.#info?.snapshot.error);
  }

  /** Whether the network has a feature; null while that is not known. */
  hasFeature(feature: Feature | undefined): boolean | null {
    if (!feature) return true;
    return this.info?.features.includes(feature) ?? null;
  }

  /** Calls `listener` when the session or what is known of the network changes; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  start(): void {
    this.cache.start();
    addEventListener('online', this.#onOnline);
    void this.session.start();
  }

  /** Ends everything that is under way. A network that was stopped is not started again. */
  stop(): void {
    removeEventListener('online', this.#onOnline);
    this.live.stop();
    this.#info?.stop();
    this.#outgoing.stop();
    this.cache.stop();
    this.session.dispose();
    this.#listeners.clear();
  }

  observe<Result>(read: Read<unknown, unknown, Result>, onChange: () => void): Observation<Result> {
    return this.cache.observe(read, onChange);
  }

  observePages<Edge>(pages: Pages<unknown, unknown, Edge>, onChange: () => void): PagesObservation<Edge> {
    return this.cache.observePages(pages, onChange);
  }

  /** Asks for something once, past the cache. Rejects with a NetworkError. */
  async ask<Result>(read: Read<unknown, unknown, Result>): Promise<Result | null> {
    const {data, error} = await this.#client.execute(read.document, read.variables);
    if (data === null) throw error ?? new NetworkError('unavailable');
    return read.select(data);
  }

  /** Where texts are kept that were not sent. Rejects when what opens it does not come. */
  vault(): Promise<Vault> {
    this.#vault ??= import('./vault.js').then(({openVault}) => openVault(this.#isShared));
    this.#vault.catch(() => (this.#vault = null));
    return this.#vault;
  }

  /** Whether somebody has asked for it: what this browser does not keep is there alone. */
  get hasVault(): boolean {
    return this.#vault !== null;
  }

  /** What waits to be sent. Null: nothing, as far as is known. */
  get outbox(): Outbox | null {
    return this.#outgoing.outbox;
  }

  /** Loads what sends messages and what lets them wait: without a line it would not come. */
  async openOutbox(): Promise<void> {
    if (this.outbox) return;
    const [outbox] = await Promise.all([this.#outgoing.open(), this.#loadWriter().catch(() => null)]);
    if (outbox) this.#notify();
  }

  /** For `<foyer-doctor>`: looks into what only this room may see, and hands out facts without a token. */
  async examine(): Promise<Examiner> {
    const {Examiner} = await import('./examiner.js');
    return new Examiner(this.#endpoint, this.session, this.#provider);
  }

  /**
   * Carries out a write: shows what is expected, then what came true, or puts everything back. Never rejects.
   * @param mayWait - What is expected stays if it cannot be sent now and may be later.
   */
  async write<Input, Payload extends {readonly userErrors: readonly UserError[]}>(
    write: Write<Input, unknown, unknown, Payload>,
    input: Input,
    mayWait?: MayWait,
  ): Promise<Outcome<Payload>> {
    const account = this.reader;
    const wait = async (error: NetworkError): Promise<boolean> =>
      Boolean(mayWait && account && (await this.#outgoing.add(account, {...mayWait, write: write.name, input}, error)));
    return this.#writing((writer, visit) => writer.write(write, input, visit, wait, mayWait), wait);
  }

  /** Does something in the name of whoever is here now, with what is loaded for that; in the same turn if it is there. */
  async #writing<Payload>(
    act: (writer: Writer, visit: AbortSignal) => Promise<Outcome<Payload>>,
    wait?: (error: NetworkError) => Promise<boolean>,
  ): Promise<Outcome<Payload>> {
    const {signal} = this.#visit;
    try {
      if (!this.#writer) await this.#loadWriter();
      // What was meant for one person's eyes is not shown to the next.
      if (signal.aborted) throw new NetworkError('unauthenticated');
    } catch (failure) {
      const error = failure instanceof NetworkError ? failure : NetworkError.ofMissingCode(failure);
      return {ok: false, error, isWaiting: await wait?.(error)};
    }
    return act(this.#writer!, signal);
  }

  async #loadWriter(): Promise<void> {
    const {Writer} = await import('./writer.js');
    this.#writer ??= new Writer(this.#client, this.cache);
  }

  async #token(refused?: Refused): Promise<string | null> {
    if (this.reader === '') return null;
    try {
      return await this.session.token(refused);
    } catch (cause) {
      throw new NetworkError('unauthenticated', {cause});
    }
  }

  /** A page that was opened without a line could not find out who is signed in. */
  readonly #onOnline = (): void => {
    const {state} = this.session;
    if (state.kind === 'signed-out' && state.problem && !lasting.has(state.problem)) void this.session.start();
  };

  /** What one person was shown is gone before another one looks. */
  #followSession(): void {
    const {state} = this.session;
    const {reader} = this;
    if (reader !== this.#reader) {
      // Signed out on purpose, perhaps for whoever sits here next. A session that merely ran out keeps unsent texts.
      if (this.#reader && state.kind === 'signed-out' && state.problem === null) this.#forgetTexts(this.#reader);
      if (reader) this.#outgoing.follow(reader);
      this.#reader = reader;
      this.#visit.abort();
      this.#visit = new AbortController();
      this.#info?.stop();
      this.#info = null;
      this.cache.clear();
      this.live.setActive(reader !== null, reader === '');
      if (reader !== null) this.#info = this.cache.observe(networkInfo(), () => this.#notify());
    }
    this.#notify();
  }

  #forgetTexts(account: string): void {
    this.#outgoing.stop();
    forgetTexts(account);
    this.#vault?.then((vault) => vault.forgetAccount(account)).catch(() => undefined);
  }

  #notify(): void {
    this.live.follow(this.info);
    for (const listener of [...this.#listeners]) listener();
  }
}
