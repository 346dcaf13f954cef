/** From a page's settings to a way of signing in. */
import {LateProvider} from './late.js';
import type {SignInSettings} from './settings.js';
import {SignInError, type TokenProvider} from './token-provider.js';

/** Every setting that makes another sign-in of it, so that equal ones can be shared. */
export const describeSettings = (settings: SignInSettings): string => {
  const {auth, clientId, authority, scopes, redirectUri, relayUri, resource} = settings;
  if (auth === 'custom') return JSON.stringify([auth]);
  if (auth === 'sharepoint') return JSON.stringify([auth, resource]);
  return JSON.stringify([auth, clientId, authority, scopes, redirectUri, relayUri]);
};

/** Each way is loaded only by pages that use it, and so is what knows what may be wrong with its settings. */
export const createProvider = (settings: SignInSettings): TokenProvider =>
  new LateProvider(async () => {
    const {auth, endpoint} = settings;
    if (auth === 'custom' && endpoint && URL.canParse(endpoint, document.baseURI)) return settings.loadAsking();
    const {checkSettings} = await import('./check-settings.js');
    const wrong = checkSettings(settings);
    if (wrong) throw new SignInError('wrong-settings', `<foyer-network>: ${wrong}`);
    if (auth === 'sharepoint') {
      const {SharePointProvider} = await import('./sharepoint.js');
      return new SharePointProvider(settings.resource, settings.findAadSource);
    }
    if (auth === 'teams') return (await import('./teams.js')).createTeamsProvider(settings);
    return (await import('./msal.js')).MsalProvider.create(settings);
  });
