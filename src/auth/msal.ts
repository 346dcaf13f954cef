/**
 * Single sign-on through MSAL, for Microsoft Entra and any other OpenID Connect provider. Loaded only by pages that use
 * it. Tokens are in MSAL's own cache and nowhere else.
 *
 * Three ways, from the quietest: silently, from MSAL's cache, a refresh token or the provider's own session; a window, after
 * a click; and where the browser blocks windows, the whole page leaves for the provider and comes back to where it was.
 */
import {EventType, type AuthenticationResult, type PublicClientApplication} from '@azure/msal-browser';
import {readClaims} from '../lib/read-claims.js';
import {clockNote} from './clock.js';
import {clientFor, type Client} from './msal-client.js';
import {watchPopup} from './msal-popup.js';
import {explain, isBlocked, needsThePerson} from './msal-problems.js';
import {listen, tell, type Listener} from './msal-tabs.js';
import type {SignInSettings} from './settings.js';
import {SignInError, type Account, type Acquisition, type Grant, type SignInRequest} from './token-provider.js';
import type {TokenProvider} from './token-provider.js';

export class MsalProvider implements TokenProvider {
  readonly #shared: Client;
  readonly #clientId: string;
  readonly #scopes: string[];
  readonly #redirectUri: string;
  /** Who has signed in elsewhere, until this provider has looked for them. */
  #told: string | null = null;
  #listener: Listener | undefined;

  private constructor(shared: Client, {clientId, scopes, redirectUri}: SignInSettings) {
    this.#shared = shared;
    this.#clientId = clientId;
    this.#scopes = [...scopes];
    this.#redirectUri = redirectUri;
  }

  static async create(settings: SignInSettings): Promise<MsalProvider> {
    return new MsalProvider(await clientFor(settings), settings);
  }

  async acquire({forceRefresh, claims}: Acquisition): Promise<Grant | null> {
    const {returned} = this.#shared;
    if (returned) {
      this.#shared.returned = null;
      throw returned;
    }
    const request = {scopes: this.#scopes, redirectUri: this.#redirectUri, claims};
    const account = this.#told === null ? this.#account : await this.#findTold(this.#told);
    try {
      if (account) return this.#grant(await this.#client.acquireTokenSilent({...request, account, forceRefresh}));
    } catch (error) {
      if (!needsThePerson(error)) throw explain(error);
    }
    try {
      // The provider may know the person from elsewhere: that is what makes it *single* sign-on.
      return this.#grant(await this.#client.ssoSilent({...request, loginHint: account?.username}));
    } catch (error) {
      if (!needsThePerson(error)) throw explain(error);
      // Somebody may have signed in elsewhere while this was on its way.
      return this.#told === null ? null : this.acquire({forceRefresh, claims});
    }
  }

  signIn({switchAccount = false, claims}: SignInRequest): Promise<Grant> {
    const request = {
      scopes: this.#scopes,
      redirectUri: this.#redirectUri,
      claims,
      prompt: switchAccount ? 'select_account' : undefined,
      // More proof is asked of one person; without a hint the provider might ask who it is, too.
      loginHint: claims && !switchAccount ? this.#account?.username : undefined,
    };
    return new Promise((resolve, reject) => {
      const stop = watchPopup(this.#client, () => {
        reject(new SignInError('popup-closed', 'the sign-in window was closed before it had an answer.'));
      });
      this.#client
        // An attempt whose window was closed goes on for a while; a new click is a new attempt.
        .loginPopup({...request, overrideInteractionInProgress: true})
        .finally(stop)
        .then(
          (result) => {
            this.#told = null;
            resolve(this.#grant(result));
            tell(this.#clientId, result.account.homeAccountId, this.#listener);
          },
          (error: unknown) => {
            // In a frame there is no leaving: the provider would not be shown there.
            if (!isBlocked(error) || window.top !== window) reject(explain(error));
            else this.#client.loginRedirect(request).catch((reason: unknown) => reject(explain(reason)));
          },
        );
    });
  }

  async signOut(): Promise<void> {
    const account = this.#account;
    if (!account) return;
    const request = {account, idTokenHint: account.idToken, postLogoutRedirectUri: this.#redirectUri};
    try {
      await this.#client.logoutPopup(request);
    } finally {
      // Also of those that were switched away from: who signs out does not expect to be somebody else.
      await this.#client.clearCache();
      tell(this.#clientId, null, this.#listener);
    }
  }

  watch(listener: (account: Account | null) => void): () => void {
    const hear = (this.#listener = (accountId) => {
      this.#told = accountId;
      listener(accountId === null ? null : {id: accountId, name: ''});
    });
    const stop = listen(this.#clientId, hear);
    // Scripts of the page may sign out as well, with a client of their own; MSAL tells of that, and needs no cache for it.
    const client = this.#client;
    const id = client.addEventCallback(() => listener(null), [EventType.LOGOUT_SUCCESS]);
    return () => {
      stop();
      if (id) client.removeEventCallback(id);
    };
  }

  get #client(): PublicClientApplication {
    return this.#shared.application;
  }

  get #account() {
    return this.#client.getActiveAccount() ?? this.#client.getAllAccounts()[0] ?? null;
  }

  /** Null: the cache does not have them, so that only the provider can say who it is. */
  async #findTold(accountId: string) {
    this.#told = null;
    await this.#shared.readAgain();
    return this.#client.getAccount({homeAccountId: accountId});
  }

  #grant({accessToken, account, expiresOn, fromCache}: AuthenticationResult): Grant {
    const {issuedAt} = readClaims(accessToken);
    // MSAL counts from now on and so gets along with a wrong clock; other things of the page may not.
    if (issuedAt !== null && !fromCache) clockNote(issuedAt, Date.now());
    if (this.#client.getActiveAccount()?.homeAccountId !== account.homeAccountId)
      this.#client.setActiveAccount(account);
    return {token: accessToken, account: accountOf(account), expiresAt: expiresOn?.getTime() ?? null};
  }
}

const accountOf = (account: {readonly homeAccountId: string; readonly name?: string; readonly username: string}) => ({
  id: account.homeAccountId,
  name: account.name ?? account.username,
});
