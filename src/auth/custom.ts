/** Sign-in that the page does by itself: it hands over a token whenever it is asked for one. */
import {readGrant} from './read-grant.js';
import {SignInError, type Acquisition, type Grant, type SignInRequest, type TokenProvider} from './token-provider.js';

/** What a page is told when it is asked for a token. */
export interface TokenRequest {
  /** The network has refused the last token: hand over a new one, not one that was kept. */
  readonly forceRefresh: boolean;
  /** The person has pressed "Sign in": the page may show something. Otherwise it must not. */
  readonly isInteractive: boolean;
  /** The person wants to be somebody else. */
  readonly switchAccount: boolean;
  /** What the network wants the token to prove, as JSON for the identity provider (a claims challenge); else null. */
  readonly claims: string | null;
}

/** Gives an access token for the network, or null when nobody is signed in. */
export type TokenFunction = (request: TokenRequest) => Promise<string | null> | string | null;

export class CustomProvider implements TokenProvider {
  readonly #ask: TokenFunction;
  #last = '';

  constructor(ask: TokenFunction) {
    this.#ask = ask;
  }

  acquire({forceRefresh, claims = ''}: Acquisition): Promise<Grant | null> {
    return this.#request({forceRefresh, isInteractive: false, switchAccount: false, claims: claims || null});
  }

  async signIn({switchAccount = false, claims = ''}: SignInRequest): Promise<Grant> {
    const request = {forceRefresh: false, isInteractive: true, switchAccount, claims: claims || null};
    const grant = await this.#request(request);
    if (!grant) throw new SignInError('popup-closed');
    return grant;
  }

  /** The page hears of it through `foyer-session-change` and ends its own session as it likes. */
  signOut(): Promise<void> {
    return Promise.resolve();
  }

  async #request(request: TokenRequest): Promise<Grant | null> {
    try {
      const token = await this.#ask(request);
      if (!token) return null;
      if (typeof token !== 'string') throw new TypeError('the token provider must give a string or null.');
      // A page may not care what it is asked, and hand over the same token again.
      const isNew = (request.forceRefresh || request.claims !== null) && token !== this.#last;
      this.#last = token;
      return readGrant(token, 'custom', isNew);
    } catch (error) {
      if (error instanceof SignInError) throw error;
      throw new SignInError('unknown', `the page's token provider failed: ${String(error)}`, error);
    }
  }
}
