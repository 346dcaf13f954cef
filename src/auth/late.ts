import {SignInError, type Account, type Acquisition, type Grant, type SignInRequest} from './token-provider.js';
import type {TokenProvider} from './token-provider.js';

/** A provider whose code is still on its way; if it does not arrive, the next who asks loads it again. */
export class LateProvider implements TokenProvider {
  readonly #load: () => Promise<TokenProvider>;
  #loading: Promise<TokenProvider> | null = null;
  #loaded: TokenProvider | null = null;
  #listener: ((account: Account | null) => void) | null = null;
  #unwatch: (() => void) | undefined;

  constructor(load: () => Promise<TokenProvider>) {
    this.#load = load;
  }

  async acquire(request: Acquisition): Promise<Grant | null> {
    return (await this.#provider()).acquire(request);
  }

  signIn(request: SignInRequest): Promise<Grant> {
    // Nothing may be awaited between the click and the window, or the browser blocks the window.
    if (this.#loaded) return this.#loaded.signIn(request);
    return this.#provider().then((provider) => provider.signIn(request));
  }

  async signOut(): Promise<void> {
    await (this.#loaded ?? (await this.#provider())).signOut();
  }

  /** Nobody signs in or out elsewhere unnoticed while the code is on its way: whoever has loaded it looks for itself. */
  watch(listener: (account: Account | null) => void): () => void {
    this.#listener = listener;
    this.#unwatch = this.#loaded?.watch?.(listener);
    return () => {
      this.#listener = null;
      this.#unwatch?.();
    };
  }

  async #provider(): Promise<TokenProvider> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = null;
      if (error instanceof SignInError) throw error;
      throw new SignInError('unreachable', `the code for signing in did not load: ${String(error)}`, error);
    });
    const provider = await this.#loading;
    if (!this.#loaded && this.#listener) this.#unwatch = provider.watch?.(this.#listener);
    return (this.#loaded = provider);
  }
}
