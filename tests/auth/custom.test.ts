import {expect} from '@open-wc/testing';
import {CustomProvider, type TokenRequest} from '../../src/auth/custom.js';
import {SignInError} from '../../src/auth/token-provider.js';
import {tokenFor} from '../support/token.js';

describe('tokens that the page hands over', () => {
  it('say whose they are and how long they last', async () => {
    const before = Date.now();
    const {token, personId} = await tokenFor('ana.lima');
    const after = Date.now();
    const grant = await new CustomProvider(() => token).acquire({forceRefresh: false});
    expect(grant?.token).to.equal(token);
    expect(grant?.account.id).to.equal(personId);
    // An hour from when it was made; tokens count in whole seconds.
    expect(grant?.expiresAt).to.be.within(before + 3_599_000, after + 3_600_000);
  });

  it('may be opaque', async () => {
    const grant = await new CustomProvider(() => Promise.resolve('opaque')).acquire({forceRefresh: false});
    expect(grant).to.deep.equal({token: 'opaque', expiresAt: null, account: {id: 'custom', name: ''}});
  });

  it('are none when nobody is signed in', async () => {
    expect(await new CustomProvider(() => null).acquire({forceRefresh: false})).to.equal(null);
    expect(await new CustomProvider(() => '').acquire({forceRefresh: false})).to.equal(null);
  });

  it('are asked for with what the page needs to know', async () => {
    const asked: TokenRequest[] = [];
    const provider = new CustomProvider((request) => {
      asked.push(request);
      return 'token';
    });
    await provider.acquire({forceRefresh: true});
    await provider.signIn({switchAccount: true});
    await provider.signIn({});
    expect(asked).to.deep.equal([
      {forceRefresh: true, isInteractive: false, switchAccount: false, claims: null},
      {forceRefresh: false, isInteractive: true, switchAccount: true, claims: null},
      {forceRefresh: false, isInteractive: true, switchAccount: false, claims: null},
    ]);
  });

  const failures: [string, () => unknown, string][] = [
    ['a provider that throws', () => Promise.reject(new Error('no session')), 'unknown'],
    ['a provider that gives something else', () => ({token: 'x'}), 'unknown'],
    ['a provider that names the problem', () => Promise.reject(new SignInError('unreachable')), 'unreachable'],
  ];
  for (const [name, ask, problem] of failures) {
    it(`name the problem with ${name}`, async () => {
      let failure: unknown;
      await new CustomProvider(ask as () => string).acquire({forceRefresh: false}).catch((error: unknown) => {
        failure = error;
      });
      expect((failure as SignInError).problem).to.equal(problem);
    });
  }

  it('that do not come after a click mean that the person gave up', async () => {
    let failure: unknown;
    await new CustomProvider(() => null).signIn({}).catch((error: unknown) => (failure = error));
    expect((failure as SignInError).problem).to.equal('popup-closed');
  });
});
