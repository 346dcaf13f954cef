import {expect} from '@open-wc/testing';
import {Session, type SessionState} from '../../src/auth/session.js';
import {SignInError, type Account, type Acquisition, type Grant} from '../../src/auth/token-provider.js';
import type {SignInRequest, TokenProvider} from '../../src/auth/token-provider.js';

const grantOf = (id: string, token = `token of ${id}`, expiresAt: number | null = null): Grant => ({
  token,
  expiresAt,
  account: {id, name: id},
});

/** A provider that does as the test says and counts how often it is asked. */
class Obedient implements TokenProvider {
  acquired: boolean[] = [];
  claims: (string | undefined)[] = [];
  signedOut = 0;
  silent: () => Promise<Grant | null> = () => Promise.resolve(null);
  interactive: (request: SignInRequest) => Promise<Grant> = () => Promise.resolve(grantOf('ana'));
  tell: (account: Account | null) => void = () => undefined;

  acquire({forceRefresh, claims}: Acquisition): Promise<Grant | null> {
    this.acquired.push(forceRefresh);
    this.claims.push(claims);
    return this.silent();
  }
  signIn(request: SignInRequest): Promise<Grant> {
    return this.interactive(request);
  }
  watch(listener: (account: Account | null) => void): () => void {
    this.tell = listener;
    return () => (this.tell = () => undefined);
  }
  signOut(): Promise<void> {
    this.signedOut++;
    return Promise.resolve();
  }
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a session', () => {
  let provider: Obedient;
  let session: Session;
  let seen: SessionState['kind'][];
  beforeEach(() => {
    provider = new Obedient();
    session = new Session(provider);
    seen = [];
    session.subscribe(() => seen.push(session.state.kind));
  });

  it('is unknown until the provider has been asked', async () => {
    expect(session.state.kind).to.equal('unknown');
    await session.start();
    expect(session.state).to.deep.equal({kind: 'signed-out', problem: null});
  });

  it('finds out silently who is signed in', async () => {
    provider.silent = () => Promise.resolve(grantOf('ana'));
    await session.start();
    expect(session.state).to.deep.equal({kind: 'signed-in', account: {id: 'ana', name: 'ana'}});
    expect(seen).to.deep.equal(['signed-in']);
  });

  it('asks the provider once, however many requests need a token at the same time', async () => {
    provider.silent = () => settle().then(() => grantOf('ana'));
    const tokens = await Promise.all([session.token(), session.token(), session.token(), session.start()]);
    expect(tokens.slice(0, 3)).to.deep.equal(['token of ana', 'token of ana', 'token of ana']);
    expect(provider.acquired).to.deep.equal([false]);
  });

  it('keeps the token until shortly before it expires', async () => {
    provider.silent = () => Promise.resolve(grantOf('ana', 'first', Date.now() + 3_600_000));
    await session.token();
    await session.token();
    expect(provider.acquired).to.have.length(1);
    provider.silent = () => Promise.resolve(grantOf('ana', 'second', Date.now() + 3_600_000));
    expect(await session.token({token: 'first'})).to.equal('second');
    expect(provider.acquired).to.deep.equal([false, true]);
  });

  it('renews a token that is about to expire without being told to', async () => {
    provider.silent = () => Promise.resolve(grantOf('ana', 'short', Date.now() + 10_000));
    await session.token();
    await session.token();
    expect(provider.acquired).to.deep.equal([false, false]);
  });

  it('does not renew a second time when somebody else has just done so', async () => {
    provider.silent = () => Promise.resolve(grantOf('ana', 'old'));
    await session.token();
    provider.silent = () => Promise.resolve(grantOf('ana', 'new'));
    expect(await session.token({token: 'old'})).to.equal('new');
    expect(await session.token({token: 'old'})).to.equal('new');
    expect(provider.acquired).to.have.length(2);
  });

  it('says that the sign-in has run out when it cannot be renewed', async () => {
    provider.silent = () => Promise.resolve(grantOf('ana', 'old'));
    await session.start();
    provider.silent = () => Promise.resolve(null);
    let failure: unknown;
    await session.token({token: 'old'}).catch((error: unknown) => (failure = error));
    expect(failure).to.be.instanceOf(SignInError);
    expect(session.state).to.deep.equal({kind: 'signed-out', problem: 'expired'});
  });

  it('calls the provider in the very turn of the click', () => {
    let isCalled = false;
    provider.interactive = () => {
      isCalled = true;
      return new Promise(() => undefined);
    };
    session.signIn();
    expect(isCalled).to.equal(true);
    expect(session.state.kind).to.equal('signing-in');
  });

  it('is signed in when the window is done', async () => {
    session.signIn();
    await settle();
    expect(seen).to.deep.equal(['signing-in', 'signed-in']);
    expect(await session.token()).to.equal('token of ana');
    expect(provider.acquired).to.have.length(0);
  });

  for (const problem of ['popup-blocked', 'popup-closed', 'timed-out', 'refused', 'unreachable'] as const) {
    it(`says so when signing in ends with ${problem}`, async () => {
      provider.interactive = () => Promise.reject(new SignInError(problem));
      session.signIn();
      await settle();
      expect(session.state).to.deep.equal({kind: 'signed-out', problem});
    });
  }

  it('gives a fault that nobody foresaw a name too', async () => {
    provider.interactive = () => Promise.reject(new Error('a bug'));
    session.signIn();
    await settle();
    expect(session.state).to.deep.equal({kind: 'signed-out', problem: 'unknown'});
  });

  it('can be tried again while the first window is still waited for; the older attempt no longer counts', async () => {
    let finishFirst: (grant: Grant) => void = () => undefined;
    provider.interactive = () => new Promise((resolve) => (finishFirst = resolve));
    session.signIn();
    provider.interactive = () => Promise.resolve(grantOf('kai'));
    session.signIn();
    await settle();
    finishFirst(grantOf('ana'));
    await settle();
    expect(session.state).to.deep.equal({kind: 'signed-in', account: {id: 'kai', name: 'kai'}});
  });

  it('stays who it was while somebody switches accounts, and if they do not finish', async () => {
    provider.silent = () => Promise.resolve(grantOf('ana'));
    await session.start();
    let options: SignInRequest = {};
    provider.interactive = (wish) => {
      options = wish;
      return Promise.reject(new SignInError('popup-closed'));
    };
    session.signIn({switchAccount: true});
    expect(session.state.kind).to.equal('signed-in');
    await settle();
    expect(options).to.deep.equal({switchAccount: true});
    expect(session.state).to.deep.equal({kind: 'signed-in', account: {id: 'ana', name: 'ana'}});
  });

  it('becomes somebody else', async () => {
    provider.silent = () => Promise.resolve(grantOf('ana'));
    await session.start();
    provider.interactive = () => Promise.resolve(grantOf('kai'));
    session.signIn({switchAccount: true});
    await settle();
    expect(session.state).to.deep.equal({kind: 'signed-in', account: {id: 'kai', name: 'kai'}});
    expect(await session.token()).to.equal('token of kai');
  });

  it('forgets the token at once when somebody signs out', async () => {
    provider.silent = () => Promise.resolve(grantOf('ana'));
    await session.start();
    session.signOut();
    expect(session.state).to.deep.equal({kind: 'signed-out', problem: null});
    expect(provider.signedOut).to.equal(1);
  });

  it('takes no token that comes after signing out', async () => {
    let finish: (grant: Grant) => void = () => undefined;
    provider.silent = () => new Promise((resolve) => (finish = resolve));
    const token = session.token().catch(() => 'none');
    session.signOut();
    finish(grantOf('ana'));
    expect(await token).to.equal('none');
    expect(session.state.kind).to.equal('signed-out');
  });

  it('tells nobody any more once it is disposed of', async () => {
    session.dispose();
    await session.start();
    expect(seen).to.deep.equal([]);
  });
});
