/**
 * Who is signed in on this page, and the token that proves it. Unknown until the provider has been asked once: widgets
 * show their skeletons until then, never a Sign-in button that flashes and goes. Nothing is stored here: tokens live in
 * memory and, for MSAL, in MSAL's own cache.
 */
import {hint} from '../lib/hint.js';
import {SignInError, type Account, type Grant, type SignInOptions, type SignInProblem} from './token-provider.js';
import type {TokenProvider} from './token-provider.js';

export type SessionState =
  | {readonly kind: 'unknown'}
  | {readonly kind: 'signed-out'; readonly problem: SignInProblem | null}
  | {readonly kind: 'signing-in'}
  | {readonly kind: 'signed-in'; readonly account: Account};

/** A token is renewed this long before it expires, so that none expires on its way. */
const renewAhead = 60_000;

export class Session {
  readonly #provider: TokenProvider;
  readonly #listeners = new Set<() => void>();
  #state: SessionState = {kind: 'unknown'};
  #grant: Grant | null = null;
  #pending: Promise<Grant | null> | null = null;
  /** Counts sign-ins and sign-outs: an answer from before the last one is thrown away. */
  #era = 0;

  constructor(provider: TokenProvider) {
    this.#provider = provider;
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
   * @param refused - The token that the network has just refused: it is renewed unless somebody else did so already.
   * @throws SignInError when nobody is signed in any more; the state says so too.
   */
  async token(refused?: string): Promise<string> {
    const grant = this.#grant;
    const isFresh = grant && (grant.expiresAt === null || grant.expiresAt - renewAhead > Date.now());
    if (isFresh && grant.token !== refused) return grant.token;
    this.#pending ??= this.#acquire(grant !== null && grant.token === refused).finally(() => (this.#pending = null));
    const renewed = await this.#pending;
    if (!renewed) throw new SignInError('expired');
    return renewed.token;
  }

  /** Starts a sign-in; call it in the click's own turn. The state tells how it goes. */
  signIn(options: SignInOptions = {}): void {
    const era = ++this.#era;
    const attempt = this.#provider.signIn(options);
    // Who switches accounts is still who they were until it is done, and if they do not finish.
    const isSwitch = this.#state.kind === 'signed-in';
    if (!isSwitch) this.#change({kind: 'signing-in'});
    attempt.then(
      (grant) => era === this.#era && this.#accept(grant),
      (error: unknown) => {
        if (era !== this.#era) return;
        if (isSwitch) hint(`Switching accounts: ${describe(error)}`);
        else this.#end(error);
      },
    );
  }

  /** Forgets the token at once, then tells the provider. */
  signOut(): void {
    this.#era++;
    this.#grant = null;
    this.#change({kind: 'signed-out', problem: null});
    this.#provider.signOut().catch((error: unknown) => hint(`Signing out: ${describe(error)}`));
  }

  /** The page is done with this session. */
  dispose(): void {
    this.#era++;
    this.#listeners.clear();
    this.#provider.dispose?.();
  }

  async #acquire(forceRefresh: boolean): Promise<Grant | null> {
    const era = this.#era;
    try {
      const grant = await this.#provider.acquire({forceRefresh});
      if (era !== this.#era) return this.#grant;
      if (grant) return this.#accept(grant);
      const wasSignedIn = this.#state.kind === 'signed-in';
      this.#end(wasSignedIn ? new SignInError('expired') : null);
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

  #end(error: unknown): void {
    this.#grant = null;
    const problem = error === null ? null : error instanceof SignInError ? error.problem : 'unknown';
    if (error !== null) hint(`Signing in: ${describe(error)}`);
    this.#change({kind: 'signed-out', problem});
  }

  #change(state: SessionState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));
