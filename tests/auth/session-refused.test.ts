import {expect} from '@open-wc/testing';
import {Session} from '../../src/auth/session.js';
import type {Account, Acquisition, Grant, SignInRequest, TokenProvider} from '../../src/auth/token-provider.js';

const account: Account = {id: 'ana', name: 'Ana'};
const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Grants a new token each time, to whatever the network may say of it. */
class Generous implements TokenProvider {
  readonly acquisitions: Acquisition[] = [];
  readonly signIns: SignInRequest[] = [];
  /** What it wants a click for. */
  isShy: (request: Acquisition) => boolean = () => false;
  tell: (account: Account | null) => void = () => undefined;
  #count = 0;

  acquire(request: Acquisition): Promise<Grant | null> {
    this.acquisitions.push(request);
    return Promise.resolve(this.isShy(request) ? null : this.#grant());
  }
  signIn(request: SignInRequest): Promise<Grant> {
    this.signIns.push(request);
    return Promise.resolve(this.#grant());
  }
  signOut(): Promise<void> {
    return Promise.resolve();
  }
  watch(listener: (account: Account | null) => void): () => void {
    this.tell = listener;
    return () => undefined;
  }
  #grant(): Grant {
    return {token: `token ${++this.#count}`, account, expiresAt: null};
  }
}

describe('a session whose tokens the network refuses', () => {
  let provider: Generous;
  let session: Session;
  beforeEach(async () => {
    provider = new Generous();
    session = new Session(provider);
    await session.start();
  });
  const problem = (): string | null => (session.state.kind === 'signed-out' ? session.state.problem : 'none');

  it('ends, and says that another click alone would change nothing', async () => {
    const token = await session.token({token: 'token 1'});
    session.giveUp({token});
    expect(problem()).to.equal('not-accepted');
    await settle();
    expect(provider.acquisitions).to.deep.equal([{forceRefresh: false}, {forceRefresh: true}]);
  });

  it('offers another account then', async () => {
    session.giveUp({token: await session.token({token: 'token 1'})});
    session.signIn();
    await settle();
    expect(provider.signIns).to.deep.equal([{switchAccount: true}]);
    expect(session.state.kind).to.equal('signed-in');
  });

  it('does not end because of a token that has been replaced meanwhile', async () => {
    await session.token({token: 'token 1'});
    session.giveUp({token: 'token 1'});
    expect(session.state.kind).to.equal('signed-in');
  });

  it('blames the clock when it is far off', async () => {
    const token = await session.token({token: 'token 1'});
    session.giveUp({token, serverTime: Date.now() - 3 * 3_600_000});
    expect(problem()).to.equal('wrong-clock');
  });

  it('does not blame a clock that is nearly right', async () => {
    const token = await session.token({token: 'token 1'});
    session.giveUp({token, serverTime: Date.now() - 60_000});
    expect(problem()).to.equal('not-accepted');
  });

  describe('because of missing claims', () => {
    it('asks for a token with these claims, once', async () => {
      expect(await session.token({token: 'token 1', claims})).to.equal('token 2');
      expect(provider.acquisitions[1]).to.deep.equal({forceRefresh: true, claims});
      expect(session.state.kind).to.equal('signed-in');
    });

    it('asks the person when that is not possible silently, with the same claims', async () => {
      provider.isShy = (request) => request.claims !== undefined;
      await session.token({token: 'token 1', claims}).catch(() => undefined);
      expect(problem()).to.equal('more-proof');
      session.signIn();
      await settle();
      expect(provider.signIns).to.deep.equal([{claims}]);
      expect(session.state.kind).to.equal('signed-in');
    });

    it('asks the person when the silent token was not good enough', async () => {
      session.giveUp({token: await session.token({token: 'token 1', claims}), claims});
      expect(problem()).to.equal('more-proof');
      expect(provider.acquisitions).to.have.length(2);
    });

    it('does not ask the person twice for the same claims', async () => {
      session.giveUp({token: await session.token({token: 'token 1', claims}), claims});
      session.signIn();
      await settle();
      const token = await session.token();
      session.giveUp({token: await session.token({token, claims}), claims});
      expect(problem()).to.equal('not-accepted');
    });
  });

  describe('when something happens in another tab', () => {
    it('is signed out with it', () => {
      provider.tell(null);
      expect(session.state).to.deep.equal({kind: 'signed-out', problem: null});
    });

    it('is signed in with it', async () => {
      session.signOut();
      provider.tell(account);
      await settle();
      expect(session.state.kind).to.equal('signed-in');
    });

    it('asks for nothing when the same person is still there', async () => {
      provider.tell(account);
      await settle();
      expect(provider.acquisitions).to.have.length(1);
    });

    it('asks for the token of whoever is there now', async () => {
      provider.tell({id: 'kai', name: 'Kai'});
      await settle();
      expect(provider.acquisitions).to.have.length(2);
      expect(await session.token()).to.equal('token 2');
    });
  });
});
