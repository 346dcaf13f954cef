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
import type {SignInSettings} from './settings.js';
import {SignInError, type Account, type Acquisition, type Grant, type SignInRequest} from './token-provider.js';
import type {TokenProvider} from './token-provider.js';

export class MsalProvider implements TokenProvider {
  readonly #shared: Client;
  readonly #client: PublicClientApplication;
  readonly #scopes: string[];
  readonly #redirectUri: string;
  /** What it tells all tabs itself, it need not be told. */
  #isTelling = false;

  private constructor(shared: Client, {scopes, redirectUri}: SignInSettings) {
    this.#shared = shared;
    this.#client = shared.application;
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
    const account = this.#account;
    try {
      if (account) return this.#grant(await this.#client.acquireTokenSilent({...request, account, forceRefresh}));
    } catch (error) {
      if (!needsThePerson(error)) throw explain(error);
    }
    try {
      // The provider may know the person from elsewhere: that is what makes it *single* sign-on.
      return this.#grant(await this.#client.ssoSilent({...request, loginHint: account?.username}));
    } catch (error) {
      if (needsThePerson(error)) return null;
      throw explain(error);
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
          (result) => resolve(this.#grant(result)),
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
    }
  }

  /** MSAL tells all tabs of an origin when somebody signs in or out; the cache is common to them. */
  watch(listener: (account: Account | null) => void): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (left: number): void => {
      clearTimeout(timer);
      // The news may be ahead of whom it is about: the cache comes to other tabs on a channel of its own. Until then
      // nobody is active here, or only somebody from before is known.
      if (!this.#client.getActiveAccount() && left > 0) timer = setTimeout(() => look(left - 1), pauseBetweenLooks);
      else listener(this.#account && accountOf(this.#account));
    };
    const id = this.#client.addEventCallback(
      ({eventType}) => {
        if (this.#isTelling) return;
        if (eventType !== EventType.LOGOUT_SUCCESS) {
          look(looks);
          return;
        }
        // Whatever this tab still remembers: who signs out in one tab must not be read on in another.
        clearTimeout(timer);
        listener(null);
      },
      [EventType.LOGIN_SUCCESS, EventType.LOGOUT_SUCCESS, EventType.ACTIVE_ACCOUNT_CHANGED],
    );
    return () => {
      clearTimeout(timer);
      if (id) this.#client.removeEventCallback(id);
    };
  }

  get #account() {
    return this.#client.getActiveAccount() ?? this.#client.getAllAccounts()[0] ?? null;
  }

  #grant({accessToken, account, expiresOn, fromCache}: AuthenticationResult): Grant {
    const {issuedAt} = readClaims(accessToken);
    // MSAL counts from now on and so gets along with a wrong clock; other things of the page may not.
    if (issuedAt !== null && !fromCache) clockNote(issuedAt, Date.now());
    // Only if it is another one: all tabs are told, and would answer each other for ever.
    if (this.#client.getActiveAccount()?.homeAccountId !== account.homeAccountId) {
      this.#isTelling = true;
      this.#client.setActiveAccount(account);
      this.#isTelling = false;
    }
    return {token: accessToken, account: accountOf(account), expiresAt: expiresOn?.getTime() ?? null};
  }
}

/** How often an account that was told of is looked for, and the milliseconds in between. */
const looks = 20;
const pauseBetweenLooks = 250;

const accountOf = (account: {readonly homeAccountId: string; readonly name?: string; readonly username: string}) => ({
  id: account.homeAccountId,
  name: account.name ?? account.username,
});
