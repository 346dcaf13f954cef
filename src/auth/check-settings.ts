/** What is wrong with a page's settings, in words for whoever builds it. */
import type {SignInSettings} from './settings.js';

const ways = ['msal', 'teams', 'sharepoint', 'custom'];

/** Says what is wrong with the settings, to a developer; null when nothing is. */
export function checkSettings(settings: SignInSettings): string | null {
  const {endpoint, auth, clientId, authority, scopes, relayUri, resource} = settings;
  if (!endpoint) return 'endpoint is missing: the address of the GraphQL API of the network.';
  if (!URL.canParse(endpoint, document.baseURI)) return `endpoint="${endpoint}" is not an address.`;
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
