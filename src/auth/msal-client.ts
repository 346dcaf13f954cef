/**
 * MSAL's client, made from a page's settings: one for each application and authority of a page, because several would race
 * for one refresh token and lose the sign-in. It also takes in what a page that left for the provider comes back with.
 */
import {ProtocolMode, PublicClientApplication, type Configuration} from '@azure/msal-browser';
import {explain} from './msal-problems.js';
import {tell} from './msal-tabs.js';
import type {SignInSettings} from './settings.js';
import {SignInError} from './token-provider.js';

export interface Client {
  application: PublicClientApplication;
  /** Why the page came back from the provider without a sign-in. To be told once: it is not tried again by itself. */
  returned: SignInError | null;
  /** Finds what other tabs have put into the cache, as the next page would: MSAL reads it only when it starts. */
  readAgain(): Promise<void>;
}

/** Passwords, phones and questions take their time; whoever closes the window is noticed without waiting for this. */
const popupTime = 10 * 60_000;

const clients = new Map<string, Promise<Client>>();

export function clientFor(settings: SignInSettings): Promise<Client> {
  const key = JSON.stringify([settings.authority, settings.clientId, settings.relayUri]);
  let client = clients.get(key);
  if (!client) clients.set(key, (client = start(settings)));
  // A provider that could not be reached is asked again by whoever asks next.
  client.catch(() => clients.delete(key));
  return client;
}

async function start(settings: SignInSettings): Promise<Client> {
  const configuration = await configure(settings);
  const open = async (): Promise<PublicClientApplication> => {
    const application = new PublicClientApplication(configuration);
    await application.initialize();
    return application;
  };
  let reading: Promise<PublicClientApplication> | null = null;
  const client: Client = {
    application: await open(),
    returned: null,
    async readAgain() {
      reading ??= open().finally(() => (reading = null));
      client.application = await reading;
    },
  };
  try {
    // The redirect page has brought the browser back here already: no further journey.
    const result = await client.application.handleRedirectPromise({navigateToLoginRequestUrl: false});
    if (result) {
      client.application.setActiveAccount(result.account);
      tell(settings.clientId, result.account.homeAccountId);
    }
  } catch (error) {
    client.returned = explain(error);
  }
  return client;
}

/** Entra speaks its own dialect and is found out by MSAL itself; everybody else is an OpenID Connect provider. */
export async function configure(settings: SignInSettings): Promise<Configuration> {
  const {clientId, authority, redirectUri, relayUri} = settings;
  // In a frame of another site, what MSAL keeps in localStorage is lost with every page: its key is in a cookie, and blocked.
  const cache = {cacheLocation: relayUri ? 'sessionStorage' : 'localStorage'};
  const system = {popupBridgeTimeout: popupTime};
  const relay = relayUri ? {popupRelayUri: relayUri, popupRelayProtocolVersion: 2 as const} : {};
  const common = {clientId, redirectUri, ...relay};
  const url = new URL(authority || 'https://login.microsoftonline.com/organizations');
  if (/(^|\.)(microsoftonline\.(com|us)|microsoftonline\.cn|windows\.net)$/.test(url.hostname)) {
    // CP1: Entra may ask for more proof while a token still runs, and we know what to do then.
    return {auth: {...common, authority: url.href, clientCapabilities: ['CP1']}, cache, system};
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
    system: {...system, protocolMode: ProtocolMode.OIDC},
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
