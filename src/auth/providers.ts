/** From a page's settings to a way of signing in. */
import {LateProvider} from './late.js';
import type {SignInSettings} from './settings.js';
import {SignInError, type Grant, type TokenProvider} from './token-provider.js';

const ways = ['msal', 'teams', 'sharepoint', 'custom'];

/** Says what is wrong with the settings, to a developer; null when nothing is. */
export function checkSettings(settings: SignInSettings): string | null {
  const {auth, clientId, authority, scopes, relayUri, resource} = settings;
  if (!ways.includes(auth)) return `auth="${auth}" is not known: use "${ways.join('", "')}".`;
  if (auth === 'custom') return null;
  if (auth === 'sharepoint') {
    return resource ? null : 'resource is missing: the App ID URI of the API, such as "api://my-network".';
  }
  if (authority && !URL.canParse(authority)) return `authority="${authority}" is not an address.`;
  // Teams gives tokens for the app in its manifest; only nested app authentication needs to be told which.
  if (auth === 'teams') return null;
  if (!clientId) return 'client-id is missing: the id of the app registration that people sign in to.';
  if (!scopes.length) return 'scopes is missing: what a token must allow, such as "api://…/network".';
  if (relayUri && new URL(relayUri).origin !== location.origin) {
    return `relay-uri="${relayUri}" is on another origin than this page, and could not hand anything over.`;
  }
  return null;
}

/** Every setting that makes another sign-in of it, so that equal ones can be shared. */
export const describeSettings = (settings: SignInSettings): string => {
  const {auth, clientId, authority, scopes, redirectUri, relayUri, resource} = settings;
  if (auth === 'custom') return JSON.stringify([auth]);
  if (auth === 'sharepoint') return JSON.stringify([auth, resource]);
  return JSON.stringify([auth, clientId, authority, scopes, redirectUri, relayUri]);
};

/** The settings must have been found good. Each way is loaded only by pages that use it. */
export function createProvider(settings: SignInSettings): TokenProvider {
  switch (settings.auth) {
    case 'custom':
      return new LateProvider(async () => {
        const {CustomProvider} = await import('./custom.js');
        return new CustomProvider(settings.askPage);
      });
    case 'sharepoint':
      return new LateProvider(async () => {
        const {SharePointProvider} = await import('./sharepoint.js');
        return new SharePointProvider(settings.resource, settings.findAadSource);
      });
    case 'teams':
      return new LateProvider(async () => (await import('./teams.js')).createTeamsProvider(settings));
    default:
      return new LateProvider(async () => (await import('./msal.js')).MsalProvider.create(settings));
  }
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
