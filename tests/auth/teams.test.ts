import {expect} from '@open-wc/testing';
import type {TeamsSdk} from '../../src/auth/handed-over.js';
import {createProvider} from '../../src/auth/providers.js';
import type {Acquisition, SignInError, TokenProvider} from '../../src/auth/token-provider.js';
import {readClaims} from '../../src/lib/read-claims.js';
import {NestedHost} from '../support/nested-host.js';
import {signInSettings} from '../support/sign-in-settings.js';
import {tokenFor} from '../support/token.js';

/** Teams as teams-js shows it to a page; its tokens are real ones of the tests' provider. */
class Teams implements TeamsSdk {
  readonly asked: unknown[] = [];
  started = 0;
  failure: string | null = null;

  readonly app = {
    initialize: (): Promise<void> => {
      this.started++;
      return Promise.resolve();
    },
  };
  readonly authentication = {
    getAuthToken: async (request?: object): Promise<string> => {
      this.asked.push(request);
      if (this.failure) throw new Error(this.failure);
      return (await tokenFor('ana.lima')).token;
    },
  };
}

const silently: Acquisition = {forceRefresh: false};

describe('sign-in inside Microsoft Teams', () => {
  let teams: Teams;
  let provider: TokenProvider;
  const providerWith = (change: object): TokenProvider =>
    createProvider({...signInSettings, auth: 'teams', findTeams: () => teams, ...change});
  const problemOf = (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'none',
      (error: unknown) => (error as SignInError).problem,
    );
  beforeEach(() => {
    teams = new Teams();
    provider = providerWith({});
  });

  describe('with the token of the app’s manifest', () => {
    it('asks silently, with the page’s own teams-js, which is started once', async () => {
      const grant = await provider.acquire(silently);
      await provider.acquire(silently);
      expect(grant?.account.id).to.equal('p-ana-lima');
      expect(teams.asked).to.deep.equal([{silent: true}, {silent: true}]);
      expect(teams.started).to.equal(1);
    });

    it('hands on the claims that the network asks for', async () => {
      await provider.acquire({forceRefresh: true, claims: '{"a":1}'});
      expect(teams.asked).to.deep.equal([{silent: true, claims: ['{"a":1}']}]);
    });

    it('offers a click when the person must agree, and lets Teams ask then', async () => {
      teams.failure = 'resourceRequiresConsent';
      expect(await provider.acquire(silently)).to.equal(null);
      teams.failure = null;
      await provider.signIn({});
      expect(teams.asked.at(-1)).to.deep.equal({silent: false});
    });

    const failures: [string, string][] = [
      ['CancelledByUser', 'popup-closed'],
      ['FailedToOpenWindow', 'popup-blocked'],
      ['resourceRequiresMfa', 'refused'],
      ['App resource defined in manifest and iframe origin do not match', 'wrong-settings'],
      ['Error 17', 'unknown'],
    ];
    for (const [failure, problem] of failures) {
      it(`names what "${failure}" means`, async () => {
        teams.failure = failure;
        expect(await problemOf(provider.signIn({}))).to.equal(problem);
      });
    }

    it('says that the page is not inside Teams, and tries again when asked again', async () => {
      const {initialize} = teams.app;
      Object.assign(teams.app, {initialize: () => Promise.reject(new Error('No Parent window found.'))});
      expect(await problemOf(provider.acquire(silently))).to.equal('wrong-settings');
      Object.assign(teams.app, {initialize});
      expect((await provider.acquire(silently))?.account.id).to.equal('p-ana-lima');
    });

    it('loads teams-js itself when the page hands none over, which finds no Teams here', async () => {
      expect(await problemOf(providerWith({findTeams: () => null}).acquire(silently))).to.equal('wrong-settings');
    });
  });

  describe('with nested app authentication', () => {
    let host: NestedHost;
    beforeEach(() => {
      host = NestedHost.install('ana.lima');
    });
    afterEach(() => {
      host.remove();
    });

    it('gets the token of the page’s own app from the host, without a window', async () => {
      const {open} = window;
      let windows = 0;
      window.open = () => (windows++, null);
      const grant = await provider.acquire(silently);
      window.open = open;
      expect(readClaims(grant?.token ?? '').subject).to.equal('p-ana-lima');
      expect(grant?.account.name).to.equal('Ana Lima');
      expect(windows).to.equal(0);
      expect(host.asked[0]).to.include({method: 'GetToken', scope: 'api://foyer/network', clientId: 'foyer-demo'});
      expect(teams.asked).to.deep.equal([]);
    });

    it('hands on the claims that the network asks for', async () => {
      await provider.acquire({forceRefresh: true, claims: '{"access_token":{"acrs":{"value":"c1"}}}'});
      expect(host.asked.at(-1)?.claims).to.contain('acrs');
    });

    it('lets the host ask the person after a click', async () => {
      host.wantsPerson = true;
      expect(await provider.acquire(silently)).to.equal(null);
      expect((await provider.signIn({})).account.name).to.equal('Ana Lima');
      expect(host.asked.at(-1)?.method).to.equal('GetTokenPopup');
    });

    it('is for pages that name their app; others get the token of the manifest', async () => {
      await providerWith({clientId: ''}).acquire(silently);
      expect(host.asked).to.deep.equal([]);
      expect(teams.asked).to.deep.equal([{silent: true}]);
    });
  });
});
