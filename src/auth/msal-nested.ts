/**
 * Nested app authentication: MSAL asks the host (Teams, Outlook, the Microsoft 365 app) for tokens, through a bridge that the
 * host puts into the page. No window, no redirect page, no storage of a third party.
 */
import {createNestablePublicClientApplication, type AuthenticationResult} from '@azure/msal-browser';
import type {IPublicClientApplication} from '@azure/msal-browser';
import {configure} from './msal-client.js';
import {explain, needsThePerson} from './msal-problems.js';
import type {SignInSettings} from './settings.js';
import type {Acquisition, Grant, SignInRequest, TokenProvider} from './token-provider.js';

export class NestedProvider implements TokenProvider {
  readonly #client: IPublicClientApplication;
  readonly #scopes: string[];

  private constructor(client: IPublicClientApplication, {scopes}: SignInSettings) {
    this.#client = client;
    this.#scopes = [...scopes];
  }

  static async create(settings: SignInSettings): Promise<NestedProvider> {
    return new NestedProvider(await createNestablePublicClientApplication(await configure(settings)), settings);
  }

  async acquire({forceRefresh, claims}: Acquisition): Promise<Grant | null> {
    try {
      const account = this.#client.getActiveAccount() ?? undefined;
      const request = {scopes: this.#scopes, forceRefresh, claims, account};
      // Without an account MSAL asks the host, which knows who is there.
      return this.#grant(await (account ? this.#client.acquireTokenSilent(request) : this.#client.ssoSilent(request)));
    } catch (error) {
      if (needsThePerson(error)) return null;
      throw explain(error);
    }
  }

  async signIn({switchAccount = false, claims}: SignInRequest): Promise<Grant> {
    try {
      const prompt = switchAccount ? 'select_account' : undefined;
      return this.#grant(await this.#client.acquireTokenPopup({scopes: this.#scopes, claims, prompt}));
    } catch (error) {
      throw explain(error);
    }
  }

  /** One signs out of the host, not of a part of it. */
  signOut(): Promise<void> {
    return Promise.resolve();
  }

  #grant({accessToken, account, expiresOn}: AuthenticationResult): Grant {
    this.#client.setActiveAccount(account);
    return {
      token: accessToken,
      account: {id: account.homeAccountId, name: account.name ?? account.username},
      expiresAt: expiresOn?.getTime() ?? null,
    };
  }
}
