import {expect} from '@open-wc/testing';
import {checkSettings} from '../../src/auth/check-settings.js';
import {CustomProvider} from '../../src/auth/custom.js';
import {createProvider, describeSettings} from '../../src/auth/providers.js';
import type {SignInSettings} from '../../src/auth/settings.js';
import {SignInError} from '../../src/auth/token-provider.js';

const good: SignInSettings = {
  endpoint: '/graphql',
  auth: 'msal',
  clientId: 'app',
  authority: 'https://login.example.com/tenant',
  scopes: ['api://network/read'],
  redirectUri: 'https://intranet.example.com/auth-redirect.html',
  relayUri: '',
  resource: '',
  findAadSource: () => Promise.reject(new Error('none')),
  findTeams: () => null,
  loadAsking: () => Promise.resolve(new CustomProvider(() => 'token')),
};

describe('the settings of a sign-in', () => {
  it('are good when all is there', () => {
    expect(checkSettings(good)).to.equal(null);
    expect(checkSettings({...good, authority: ''})).to.equal(null);
    for (const auth of ['custom', 'teams'])
      expect(checkSettings({...good, auth, clientId: '', scopes: []})).to.equal(null);
    expect(checkSettings({...good, auth: 'sharepoint', clientId: '', resource: 'api://network'})).to.equal(null);
    expect(checkSettings({...good, relayUri: `${location.origin}/auth-relay.html`})).to.equal(null);
  });

  const bad: [string, Partial<SignInSettings>, string][] = [
    ['no endpoint', {endpoint: ''}, 'endpoint is missing'],
    ['an endpoint that is no address', {endpoint: 'https://:'}, 'endpoint="https://:" is not an address'],
    ['no client id', {clientId: ''}, 'client-id'],
    ['no scopes', {scopes: []}, 'scopes'],
    ['an authority that is no address', {authority: 'contoso'}, 'authority="contoso"'],
    ['a way that does not exist', {auth: 'saml'}, 'auth="saml"'],
    ['no way at all', {auth: ''}, 'auth=""'],
    ['SharePoint and no resource', {auth: 'sharepoint'}, 'resource is missing'],
    ['Teams and an authority that is no address', {auth: 'teams', authority: 'contoso'}, 'authority="contoso"'],
    ['a relay on another origin', {relayUri: 'https://elsewhere.example/relay.html'}, 'another origin'],
  ];
  for (const [name, change, words] of bad) {
    it(`say what is wrong with ${name}`, () => {
      expect(checkSettings({...good, ...change})).to.contain(words);
    });
  }

  it('differ when the sign-in would be another', () => {
    const same = describeSettings(good);
    expect(describeSettings({...good, loadAsking: () => Promise.reject(new Error('other'))})).to.equal(same);
    for (const change of [{clientId: 'x'}, {authority: 'https://x.example'}, {scopes: ['x']}, {redirectUri: 'x'}]) {
      expect(describeSettings({...good, ...change})).not.to.equal(same);
    }
  });

  it('of no use for a custom sign-in make no other one of it', () => {
    const custom = {...good, auth: 'custom'};
    expect(describeSettings({...custom, clientId: 'x'})).to.equal(describeSettings(custom));
  });
});

describe('providers', () => {
  it('ask the page with auth="custom"', async () => {
    const provider = createProvider({...good, auth: 'custom'});
    expect((await provider.acquire({forceRefresh: false}))?.token).to.equal('token');
  });

  it('say that an http address is only good on one’s own machine', async () => {
    let failure: unknown;
    await createProvider({...good, authority: 'http://login.example.com/'})
      .acquire({forceRefresh: false})
      .catch((error: unknown) => (failure = error));
    expect((failure as SignInError).problem).to.equal('wrong-settings');
  });

  it('refuse everything when the settings are wrong, and say why', async () => {
    for (const wrong of [
      {auth: 'custom', endpoint: ''},
      {auth: 'saml', clientId: ''},
    ]) {
      const provider = createProvider({...good, ...wrong});
      for (const attempt of [provider.acquire({forceRefresh: false}), provider.signIn({})]) {
        let failure: unknown;
        await attempt.catch((error: unknown) => (failure = error));
        expect((failure as SignInError).problem).to.equal('wrong-settings');
        expect((failure as SignInError).message).to.equal(`<foyer-network>: ${checkSettings({...good, ...wrong})}`);
      }
    }
  });
});
