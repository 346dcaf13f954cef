/**
 * Single sign-on through MSAL, for Microsoft Entra and any other OpenID Connect provider. Loaded only by pages that use
 * it. Tokens are in MSAL's own cache and nowhere else.
 */
import {
  AuthError,
  InteractionRequiredAuthError,
  ProtocolMode,
  PublicClientApplication,
  type AuthenticationResult,
  type Configuration,
} from '@azure/msal-browser';
import type {SignInSettings} from './settings.js';
import {SignInError, type Grant, type SignInOptions, type SignInProblem, type TokenProvider} from './token-provider.js';

/** One client for each authority and application: several would race for one refresh token and lose the sign-in. */
const clients = new Map<string, Promise<PublicClientApplication>>();

/** Codes after which only the person can help; everything else is a fault. */
const askThePerson = new Set([
  'no_account_error',
  'no_account_found',
  'timed_out',
  'interaction_required',
  'invalid_grant',
  'no_tokens_found',
]);

const problems: Readonly<Record<string, SignInProblem>> = {
  popup_window_error: 'popup-blocked',
  empty_window_error: 'popup-blocked',
  user_cancelled: 'popup-closed',
  access_denied: 'popup-closed',
  timed_out: 'timed-out',
  no_network_connectivity: 'unreachable',
  network_error: 'unreachable',
  post_request_failed: 'unreachable',
  get_request_failed: 'unreachable',
  endpoints_resolution_error: 'unreachable',
  openid_config_error: 'unreachable',
  invalid_client: 'wrong-settings',
  unauthorized_client: 'wrong-settings',
  invalid_scope: 'wrong-settings',
  invalid_target: 'wrong-settings',
};

export class MsalProvider implements TokenProvider {
  readonly #client: PublicClientApplication;
  readonly #scopes: string[];
  readonly #redirectUri: string;

  private constructor(client: PublicClientApplication, {scopes, redirectUri}: SignInSettings) {
    this.#client = client;
    this.#scopes = [...scopes];
    this.#redirectUri = redirectUri;
  }

  static async create(settings: SignInSettings): Promise<MsalProvider> {
    const key = JSON.stringify([settings.authority, settings.clientId, settings.relayUri]);
    let client = clients.get(key);
    if (!client) clients.set(key, (client = start(settings)));
    // A provider that could not be reached is asked again by whoever asks next.
    client.catch(() => clients.delete(key));
    return new MsalProvider(await client, settings);
  }

  async acquire({forceRefresh}: {readonly forceRefresh: boolean}): Promise<Grant | null> {
    const request = {scopes: this.#scopes, redirectUri: this.#redirectUri};
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

  signIn({switchAccount = false}: SignInOptions): Promise<Grant> {
    return this.#client
      .loginPopup({
        scopes: this.#scopes,
        redirectUri: this.#redirectUri,
        prompt: switchAccount ? 'select_account' : undefined,
        // An attempt whose window was closed goes on for a minute; a new click is a new attempt.
        overrideInteractionInProgress: true,
      })
      .then(
        (result) => this.#grant(result),
        (error: unknown) => {
          throw explain(error);
        },
      );
  }

  async signOut(): Promise<void> {
    const account = this.#account;
    if (!account) return;
    try {
      await this.#client.logoutPopup({account, idTokenHint: account.idToken, postLogoutRedirectUri: this.#redirectUri});
    } finally {
      // Also of those that were switched away from: who signs out does not expect to be somebody else.
      await this.#client.clearCache();
    }
  }

  get #account() {
    return this.#client.getActiveAccount() ?? this.#client.getAllAccounts()[0] ?? null;
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

async function start(settings: SignInSettings): Promise<PublicClientApplication> {
  const client = new PublicClientApplication(await configure(settings));
  await client.initialize();
  return client;
}

/** Entra speaks its own dialect and is found out by MSAL itself; everybody else is an OpenID Connect provider. */
async function configure({clientId, authority, redirectUri, relayUri}: SignInSettings): Promise<Configuration> {
  const cache = {cacheLocation: 'localStorage'};
  const relay = relayUri ? {popupRelayUri: relayUri, popupRelayProtocolVersion: 2 as const} : {};
  const common = {clientId, redirectUri, ...relay};
  const url = new URL(authority || 'https://login.microsoftonline.com/organizations');
  if (/(^|\.)(microsoftonline\.(com|us)|microsoftonline\.cn|windows\.net)$/.test(url.hostname)) {
    return {auth: {...common, authority: url.href}, cache};
  }
  const issuer = url.href.replace(/\/$/, '');
  return {
    auth: {
      ...common,
      authority: issuer.replace(/^http:/, 'https:'),
      knownAuthorities: [url.host],
      // Not offline_access, which MSAL adds by itself: providers that give it only with consent then refuse to renew.
      OIDCOptions: {defaultScopes: ['openid', 'profile']},
      // MSAL refuses http, which is what a provider on one's own machine speaks: it is told what it would have asked for.
      ...(url.protocol === 'http:' && {authorityMetadata: await describe(issuer)}),
    },
    cache,
    system: {protocolMode: ProtocolMode.OIDC},
  };
}

async function describe(issuer: string): Promise<string> {
  const {hostname} = new URL(issuer);
  if (hostname !== 'localhost' && hostname !== '127.0.0.1') {
    throw new SignInError(
      'wrong-settings',
      `authority="${issuer}": only a provider on localhost may do without https.`,
    );
  }
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`);
  if (!answer.ok) throw new SignInError('unreachable', `authority="${issuer}" answered with status ${answer.status}.`);
  return answer.text();
}

const needsThePerson = (error: unknown): boolean =>
  error instanceof InteractionRequiredAuthError || (error instanceof AuthError && askThePerson.has(error.errorCode));

function explain(error: unknown): SignInError {
  if (error instanceof SignInError) return error;
  if (!(error instanceof AuthError)) return new SignInError('unknown', String(error), error);
  const problem = problems[error.errorCode] ?? (error.errorCode.includes('server') ? 'refused' : 'unknown');
  return new SignInError(problem, `${error.errorCode}: ${error.errorMessage}`, error);
}
