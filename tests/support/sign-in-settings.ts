/** Settings of a sign-in at the tests' own provider, for tests to change what they are about. */
import type {SignInSettings} from '../../src/auth/settings.js';

export const signInSettings: SignInSettings = {
  endpoint: '/graphql',
  auth: 'msal',
  clientId: 'foyer-demo',
  authority: new URL('/identity', location.href).href,
  scopes: ['api://foyer/network'],
  redirectUri: new URL('/auth-redirect.html', location.href).href,
  relayUri: '',
  resource: 'api://foyer',
  loadAsking: () => Promise.reject(new Error('nobody is asked')),
  findAadSource: () => Promise.reject(new Error('nothing was handed over')),
  findTeams: () => null,
};
