import {expect} from '@open-wc/testing';
import {createProvider} from '../../src/auth/providers.js';
import type {SignInSettings} from '../../src/auth/settings.js';
import type {SignInError, TokenProvider} from '../../src/auth/token-provider.js';
import {readClaims} from '../../src/lib/read-claims.js';
import {until} from '../support/page.js';

const settings: SignInSettings = {
  endpoint: '/graphql',
  auth: 'msal',
  clientId: 'foyer-demo',
  authority: new URL('/identity', location.href).href,
  scopes: ['api://foyer/network'],
  redirectUri: new URL('/auth-redirect.html', location.href).href,
  relayUri: '',
  resource: '',
  findAadSource: () => Promise.reject(new Error('none')),
  findTeams: () => null,
  loadAsking: () => Promise.reject(new Error('nobody is asked')),
};

/** Presses a person's button in the provider's window, as the person would. */
async function chooseIn(popup: Window, name: string): Promise<void> {
  let button: HTMLElement | undefined;
  await until(() => {
    button = [...popup.document.querySelectorAll<HTMLElement>('button, a')].find((item) =>
      item.textContent.includes(name),
    );
    return button;
  });
  button?.click();
}

/** Calls `act`, which opens a window, and chooses a person there. */
async function inWindow<Result>(act: () => Promise<Result>, name: string): Promise<Result> {
  const {open} = window;
  let popup: Window | null = null;
  window.open = (...args) => (popup = open.apply(window, args));
  try {
    const result = act();
    await until(() => popup);
    await chooseIn(popup as unknown as Window, name);
    return await result;
  } finally {
    window.open = open;
  }
}

describe('single sign-on through MSAL', () => {
  let provider: TokenProvider;
  beforeEach(() => {
    provider = createProvider(settings);
  });
  afterEach(async () => {
    await provider.signOut();
  });

  it('asks for a click when the provider knows nobody', async () => {
    expect(await provider.acquire({forceRefresh: false})).to.equal(null);
  });

  it('signs in through a window, and is silent from then on', async () => {
    await provider.acquire({forceRefresh: false});
    const grant = await inWindow(() => provider.signIn({}), 'Ana Lima');
    expect(grant.account.name).to.equal('Ana Lima');
    expect(readClaims(grant.token).subject).to.equal('p-ana-lima');
    expect((await provider.acquire({forceRefresh: false}))?.token).to.equal(grant.token);
  });

  it('takes it that nobody is signed in once another tab says so, whatever it still has itself', async () => {
    await provider.acquire({forceRefresh: false});
    const told: (string | null)[] = [];
    const stop = provider.watch!((account) => told.push(account?.name ?? null));
    await inWindow(() => provider.signIn({}), 'Ana Lima');
    // As MSAL tells the tabs of an origin; what another tab has removed may still be in the memory of this one.
    const tabs = new BroadcastChannel('msal.broadcast.event');
    tabs.postMessage({eventType: 'msal:logoutSuccess', interactionType: null, payload: null, error: null});
    await until(() => told.at(-1) === null);
    tabs.close();
    stop();
  });

  it('opens its window in the very turn of the click', async () => {
    await provider.acquire({forceRefresh: false});
    const {open} = window;
    const frame = document.createElement('iframe');
    document.body.append(frame);
    let isOpened = false;
    // A blocked window would take the whole page to the provider.
    window.open = () => {
      isOpened = true;
      return frame.contentWindow;
    };
    void provider.signIn({}).catch(() => undefined);
    window.open = open;
    expect(isOpened).to.equal(true);
    frame.remove();
  });

  it('gets a new token when the network has refused the last one', async () => {
    await provider.acquire({forceRefresh: false});
    const grant = await inWindow(() => provider.signIn({}), 'Ana Lima');
    const renewed = await provider.acquire({forceRefresh: true});
    expect(renewed?.token).not.to.equal(grant.token);
    expect(renewed?.account).to.deep.equal(grant.account);
  });

  it('knows whoever is signed in at the provider, without a click', async () => {
    await provider.acquire({forceRefresh: false});
    await inWindow(() => provider.signIn({}), 'Ana Lima');
    for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
    const grant = await createProvider(settings).acquire({forceRefresh: false});
    expect(grant?.account.name).to.equal('Ana Lima');
  });

  it('shares one client and one sign-in between two networks of a page', async () => {
    await provider.acquire({forceRefresh: false});
    const grant = await inWindow(() => provider.signIn({}), 'Ana Lima');
    expect((await createProvider({...settings}).acquire({forceRefresh: false}))?.token).to.equal(grant.token);
  });

  it('lets somebody else sign in, and forgets both with one sign-out', async () => {
    await provider.acquire({forceRefresh: false});
    await inWindow(() => provider.signIn({}), 'Ana Lima');
    const other = await inWindow(() => provider.signIn({switchAccount: true}), 'Kai Brandt');
    expect(other.account.name).to.equal('Kai Brandt');
    expect((await provider.acquire({forceRefresh: false}))?.account.name).to.equal('Kai Brandt');
    await provider.signOut();
    expect(await provider.acquire({forceRefresh: false})).to.equal(null);
  });

  it('leaves no token outside its own cache, and none that can be read there', async () => {
    await provider.acquire({forceRefresh: false});
    const {token} = await inWindow(() => provider.signIn({}), 'Ana Lima');
    const kept = JSON.stringify({...localStorage, ...sessionStorage});
    expect(kept).not.to.contain(token);
  });

  it('names a provider that cannot be reached', async () => {
    const elsewhere = createProvider({...settings, clientId: 'other', authority: 'http://localhost:9/identity'});
    let failure: unknown;
    await elsewhere.acquire({forceRefresh: false}).catch((error: unknown) => (failure = error));
    expect((failure as SignInError).problem).to.equal('unreachable');
  });
});
