/** From a page's settings to a way of signing in. */
import {CustomProvider} from './custom.js';
import type {SignInSettings} from './settings.js';
import {SignInError, type Grant, type SignInOptions, type TokenProvider} from './token-provider.js';

/** Says what is wrong with the settings, to a developer; null when nothing is. */
export function checkSettings({auth, clientId, authority, scopes}: SignInSettings): string | null {
  if (auth === 'custom') return null;
  if (auth === 'sharepoint' || auth === 'teams') return `auth="${auth}" is not available in this version.`;
  if (auth !== 'msal') return `auth="${auth}" is not known: use "msal" or "custom".`;
  if (!clientId) return 'client-id is missing: the id of the app registration that people sign in to.';
  if (!scopes.length) return 'scopes is missing: what a token must allow, such as "api://…/network".';
  return authority && !URL.canParse(authority) ? `authority="${authority}" is not an address.` : null;
}

/** Every setting that makes another sign-in of it, so that equal ones can be shared. */
export const describeSettings = (settings: SignInSettings): string => {
  const {auth, clientId, authority, scopes, redirectUri, relayUri, resource} = settings;
  return JSON.stringify([
    auth,
    ...(auth === 'custom' ? [] : [clientId, authority, scopes, redirectUri, relayUri, resource]),
  ]);
};

/** The settings must have been found good. */
export function createProvider(settings: SignInSettings): TokenProvider {
  if (settings.auth === 'custom') return new CustomProvider(settings.askPage);
  // MSAL weighs more than all of Foyer: only pages that use it load it.
  return new LateProvider(async () => {
    const {MsalProvider} = await import('./msal.js');
    return MsalProvider.create(settings);
  });
}

/** Stands in for settings that cannot work. */
export class NoProvider implements TokenProvider {
  readonly #why: string;

  constructor(why: string) {
    this.#why = why;
  }

  acquire(): Promise<null> {
    return Promise.reject(new SignInError('wrong-settings', this.#why));
  }

  signIn(): Promise<Grant> {
    return Promise.reject(new SignInError('wrong-settings', this.#why));
  }

  signOut(): Promise<void> {
    return Promise.resolve();
  }
}

/** A provider whose code is still on its way; if it does not arrive, the next who asks loads it again. */
class LateProvider implements TokenProvider {
  readonly #load: () => Promise<TokenProvider>;
  #loading: Promise<TokenProvider> | null = null;
  #loaded: TokenProvider | null = null;

  constructor(load: () => Promise<TokenProvider>) {
    this.#load = load;
  }

  async acquire(request: {readonly forceRefresh: boolean}): Promise<Grant | null> {
    return (await this.#provider()).acquire(request);
  }

  signIn(options: SignInOptions): Promise<Grant> {
    // Nothing may be awaited between the click and the window, or the browser blocks the window.
    if (this.#loaded) return this.#loaded.signIn(options);
    return this.#provider().then((provider) => provider.signIn(options));
  }

  async signOut(): Promise<void> {
    await (this.#loaded ?? (await this.#provider())).signOut();
  }

  async #provider(): Promise<TokenProvider> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = null;
      if (error instanceof SignInError) throw error;
      throw new SignInError('unreachable', `the code for signing in did not load: ${String(error)}`, error);
    });
    return (this.#loaded = await this.#loading);
  }
}
