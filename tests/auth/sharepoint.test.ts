import {expect} from '@open-wc/testing';
import type {AadSource, AadTokenProvider} from '../../src/auth/handed-over.js';
import {createProvider} from '../../src/auth/providers.js';
import type {SignInError, TokenProvider} from '../../src/auth/token-provider.js';
import {signInSettings} from '../support/sign-in-settings.js';
import {tokenFor} from '../support/token.js';

type Asked = [resource: string, options: unknown];

describe('sign-in on SharePoint', () => {
  let asked: Asked[];
  let fails: string[];
  /** As SharePoint Framework hands it to a web part; its tokens are real ones of the tests' provider. */
  const holder: AadTokenProvider = {
    async getToken(resource, options) {
      asked.push([resource, options]);
      const failure = fails.shift();
      if (failure) throw new Error(failure);
      return (await tokenFor('ana.lima')).token;
    },
  };
  const providerOf = (source: AadSource): TokenProvider =>
    createProvider({...signInSettings, auth: 'sharepoint', findAadSource: () => Promise.resolve(source)});
  const problemOf = (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'none',
      (error: unknown) => (error as SignInError).problem,
    );
  beforeEach(() => {
    [asked, fails] = [[], []];
  });

  it('takes the token that SharePoint keeps, for the resource that the page names', async () => {
    const grant = await providerOf(holder).acquire({forceRefresh: false});
    expect(grant?.account).to.deep.include({id: 'p-ana-lima'});
    expect(asked).to.deep.equal([['api://foyer', true]]);
  });

  it('asks for a new one when the network has refused it', async () => {
    await providerOf(holder).acquire({forceRefresh: true});
    expect(asked).to.deep.equal([['api://foyer', false]]);
  });

  it('hands on the claims that the network asks for', async () => {
    await providerOf(holder).acquire({forceRefresh: true, claims: '{"a":1}'});
    expect(asked).to.deep.equal([['api://foyer', {useCachedToken: false, claims: '{"a":1}'}]]);
  });

  it('takes the factory of a web part, and asks it again if it could not give a provider', async () => {
    let calls = 0;
    const provider = providerOf({
      getTokenProvider: () => (++calls === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve(holder)),
    });
    expect(await problemOf(provider.acquire({forceRefresh: false}))).to.equal('unreachable');
    expect((await provider.acquire({forceRefresh: false}))?.account.id).to.equal('p-ana-lima');
    await provider.acquire({forceRefresh: false});
    expect(calls).to.equal(2);
  });

  it('offers a click when Entra wants to see the person', async () => {
    fails = ['AADSTS50076: Due to a configuration change you must use multi-factor authentication.'];
    const provider = providerOf(holder);
    expect(await provider.acquire({forceRefresh: false})).to.equal(null);
    expect((await provider.signIn({})).account.id).to.equal('p-ana-lima');
    expect(asked.at(-1)).to.deep.equal(['api://foyer', false]);
  });

  it('says that an administrator must approve the API', async () => {
    fails = ['AADSTS65001: The user or administrator has not consented to use the application.'];
    let failure: unknown;
    await providerOf(holder)
      .acquire({forceRefresh: false})
      .catch((error: unknown) => (failure = error));
    expect((failure as SignInError).problem).to.equal('wrong-settings');
    expect((failure as SignInError).message).to.contain('API access');
  });

  it('stays in SharePoint when somebody signs out here', async () => {
    await providerOf(holder).signOut();
    expect(asked).to.deep.equal([]);
  });
});
