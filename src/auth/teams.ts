/**
 * Sign-in inside Microsoft Teams (and Outlook and the Microsoft 365 app): as whoever uses it, without a window. Where the
 * host offers nested app authentication and the page names its app, MSAL asks the host's broker; otherwise the host gives
 * the token of the app's manifest. Which teams-js does it is all the same: the page's own, or ours.
 */
import type {TeamsSdk} from './handed-over.js';
import {readGrant} from './read-grant.js';
import type {SignInSettings} from './settings.js';
import {SignInError, type Acquisition, type Grant, type SignInRequest, type TokenProvider} from './token-provider.js';

/** Milliseconds. Outside of Teams nobody answers, and teams-js would wait for ever. */
const patience = 15_000;

/** Codes of teams-js after which only the person can help. */
const askThePerson = /CancelledByUser|consent|interaction|mfa|FailedToOpenWindow|tokenRevoked|invalid_grant/i;
const isNotSetUp = /resource|manifest|origin/i;

export async function createTeamsProvider(settings: SignInSettings): Promise<TokenProvider> {
  const sdk = settings.findTeams() ?? (await import('./teams-sdk.js')).teamsSdk;
  await initialize(sdk);
  // Only now: in Teams on the web it is teams-js that puts the bridge into the page.
  if (settings.clientId && settings.scopes.length && 'nestedAppAuthBridge' in window) {
    const {NestedProvider} = await import('./msal-nested.js');
    const nested = await NestedProvider.create(settings);
    if (nested) return nested;
  }
  return new TeamsProvider(sdk);
}

async function initialize({app}: TeamsSdk): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), patience);
  });
  try {
    await Promise.race([app.initialize(), late]);
  } catch (error) {
    throw new SignInError(
      'wrong-settings',
      `auth="teams": this page is not inside Microsoft Teams, or not allowed there (${describe(error)}).`,
      error,
    );
  } finally {
    clearTimeout(timer);
  }
}

/** Tokens by `getAuthToken`: made out to the API that the app's manifest names in `webApplicationInfo`. */
class TeamsProvider implements TokenProvider {
  readonly #sdk: TeamsSdk;

  constructor(sdk: TeamsSdk) {
    this.#sdk = sdk;
  }

  async acquire({forceRefresh, claims = ''}: Acquisition): Promise<Grant | null> {
    try {
      return await this.#request(true, forceRefresh, claims);
    } catch (error) {
      if (!(error instanceof SignInError) && askThePerson.test(describe(error))) return null;
      throw explain(error);
    }
  }

  async signIn({claims = ''}: SignInRequest): Promise<Grant> {
    try {
      return await this.#request(false, true, claims);
    } catch (error) {
      throw explain(error);
    }
  }

  /** One signs out of Teams, not of a tab in it. */
  signOut(): Promise<void> {
    return Promise.resolve();
  }

  async #request(silent: boolean, isNew: boolean, claims: string): Promise<Grant> {
    const token = await this.#sdk.authentication.getAuthToken({silent, ...(claims && {claims: [claims]})});
    // Teams keeps tokens itself and can't be told to get another one, unless claims are asked for.
    return readGrant(token, 'teams', claims !== '' && isNew);
  }
}

function explain(error: unknown): SignInError {
  if (error instanceof SignInError) return error;
  const text = describe(error);
  const problem = /CancelledByUser/i.test(text)
    ? 'popup-closed'
    : /FailedToOpenWindow/i.test(text)
      ? 'popup-blocked'
      : askThePerson.test(text)
        ? 'refused'
        : isNotSetUp.test(text)
          ? 'wrong-settings'
          : 'unknown';
  return new SignInError(problem, `Teams: ${text}`, error);
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 300);
