/**
 * Who is signed in on this page, and the token that proves it. Unknown until the provider has been asked once: widgets
 * show their skeletons until then, never a Sign-in button that flashes and goes. Nothing is stored here: tokens live in
 * memory and, for MSAL, in MSAL's own cache.
 *
 * What the provider grants and the network refuses could go round for ever. It does not: a refused token is renewed once,
 * and if that one is refused too the session ends, with words that say why, until somebody presses a button.
 */
import {hint} from '../lib/hint.js';
import {clockNote, isClockWrong} from './clock.js';
import {SignInError, type Account, type Grant, type SignInOptions, type SignInProblem} from './token-provider.js';
import type {Acquisition, TokenProvider} from './token-provider.js';

export type SessionState =
  | {readonly kind: 'unknown'}
  | {readonly kind: 'signed-out'; readonly problem: SignInProblem | null}
  | {readonly kind: 'signing-in'}
  | {readonly kind: 'signed-in'; readonly account: Account};

/** What the network has just turned away, and what it said. */
export interface Refusal {
  readonly token: string;
  /** JSON of a claims challenge, or empty: the network did not say what is missing. */
  readonly claims?: string;
  /** The network's clock, in milliseconds since 1970; null when it did not say. */
  readonly serverTime?: number | null;
}

/** A token is renewed this long before it expires, so that none expires on its way. */
const renewAhead = 60_000;

export class Session {
  readonly #provider: TokenProvider;
  readonly #listeners = new Set<() => void>();
  #state: SessionState = {kind: 'unknown'};
  #grant: Grant | null = null;
  #pending: Promise<Grant | null> | null = null;
  /** What the network wants proven, until somebody signs in; and what the last sign-in was asked to prove. */
  #wanted = '';
  #proven = '';
  /** Counts sign-ins and sign-outs: an answer from before the last one is thrown away. */
  #era = 0;
  readonly #unwatch: (() => void) | undefined;

  constructor(provider: TokenProvider) {
    this.#provider = provider;
    this.#unwatch = provider.watch?.((account) => this.#follow(account));
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Calls `listener` after every change of state; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Finds out, without asking anybody, whether somebody is signed in. Nothing happens if that is known. */
  async start(): Promise<void> {
    if (!this.#grant) await this.token().catch(() => undefined);
  }

  /**
   * The access token for a request. All who ask at the same time share one acquisition.
   * @param refusal - Of the last one: it is renewed unless somebody else did so already.
   * @throws SignInError when nobody is signed in any more; the state says so too.
   */
  async token(refusal?: Refusal): Promise<string> {
    const grant = this.#grant;
    const isFresh = grant && (grant.expiresAt === null || grant.expiresAt - renewAhead > Date.now());
    if (isFresh && grant.token !== refusal?.token) return grant.token;
    const isRefused = grant !== null && grant.token === refusal?.token;
    this.#pending ??= this.#acquire(
      isRefused ? {forceRefresh: true, ...(refusal.claims && {claims: refusal.claims})} : {forceRefresh: false},
    ).finally(() => (this.#pending = null));
    const renewed = await this.#pending;
    if (!renewed) throw new SignInError('expired');
    return renewed.token;
  }

  /**
   * The token that was renewed for this request has been refused as well, so that yet another one would be too.
   * Ends the session unless the token has been replaced meanwhile.
   */
  giveUp({token, claims = '', serverTime = null}: Refusal): void {
    if (this.#grant?.token !== token) return;
    if (serverTime !== null) clockNote(serverTime, Date.now());
    if (claims && claims !== this.#proven) {
      this.#wanted = claims;
      this.#end(new SignInError('more-proof', 'the network asks for claims that a silent renewal did not bring.'));
      return;
    }
    this.#end(
      isClockWrong(serverTime)
        ? new SignInError('wrong-clock', 'the network refuses new tokens, and the clock of this device is far off.')
        : new SignInError(
            'not-accepted',
            'the network refuses even new tokens: do audience, scope and issuer fit what it expects?',
          ),
    );
  }

  /** Starts a sign-in; call it in the click's own turn. The state tells how it goes. */
  signIn(options: SignInOptions = {}): void {
    const era = ++this.#era;
    const claims = this.#wanted;
    const attempt = this.#provider.signIn({...this.#remedy, ...options, ...(claims && {claims})});
    // Who switches accounts is still who they were until it is done, and if they do not finish.
    const isSwitch = this.#state.kind === 'signed-in';
    if (!isSwitch) this.#change({kind: 'signing-in'});
    attempt.then(
      (grant) => {
        if (era !== this.#era) return;
        this.#proven = claims;
        this.#wanted = '';
        this.#accept(grant);
      },
      (error: unknown) => {
        if (era !== this.#era) return;
        if (isSwitch) hint(`Switching accounts: ${describe(error)}`);
        else this.#end(error);
      },
    );
  }

  /** Forgets the token at once, then tells the provider. */
  signOut(): void {
    this.#forget();
    this.#provider.signOut().catch((error: unknown) => hint(`Signing out: ${describe(error)}`));
  }

  /** The page is done with this session. */
  dispose(): void {
    this.#era++;
    this.#listeners.clear();
    this.#unwatch?.();
    this.#provider.dispose?.();
  }

  async #acquire(request: Acquisition): Promise<Grant | null> {
    const era = this.#era;
    try {
      const grant = await this.#provider.acquire(request);
      if (era !== this.#era) return this.#grant;
      if (grant) return this.#accept(grant);
      this.#wanted = request.claims ?? this.#wanted;
      const wasSignedIn = this.#state.kind === 'signed-in';
      if (request.claims) this.#end(new SignInError('more-proof', 'the network asks for claims that need the person.'));
      else this.#end(wasSignedIn ? new SignInError('expired') : null);
      return null;
    } catch (error) {
      if (era === this.#era) this.#end(error);
      throw error;
    }
  }

  #accept(grant: Grant): Grant {
    this.#grant = grant;
    if (this.#state.kind !== 'signed-in' || this.#state.account.id !== grant.account.id) {
      this.#change({kind: 'signed-in', account: grant.account});
    }
    return grant;
  }

  /** Somebody signed in, out or changed in another tab; here they would otherwise still be who they were. */
  #follow(account: Account | null): void {
    const {kind} = this.#state;
    if (!account && kind === 'signed-in') this.#forget();
    if (!account || kind === 'unknown' || kind === 'signing-in') return;
    if (kind === 'signed-in' && this.#state.account.id === account.id) return;
    this.#era++;
    this.#grant = null;
    this.#pending = null;
    void this.start();
  }

  #forget(): void {
    this.#era++;
    this.#grant = null;
    this.#wanted = '';
    this.#change({kind: 'signed-out', problem: null});
  }

  #end(error: unknown): void {
    this.#grant = null;
    const problem = error === null ? null : error instanceof SignInError ? error.problem : 'unknown';
    if (error !== null) hint(`Signing in: ${describe(error)}`);
    this.#change({kind: 'signed-out', problem});
  }

  /** To sign in again just as before would end as before: there may be another account that the network takes. */
  get #remedy(): SignInOptions {
    const isHopeless = this.#state.kind === 'signed-out' && this.#state.problem === 'not-accepted';
    return isHopeless ? {switchAccount: true} : {};
  }

  #change(state: SessionState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));
