import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {clientId, scope} from '../../../demo/settings.js';
import {fixtureCleanup} from '../../support/page.js';
import {until} from '../../support/until.js';
import {pageWith} from './support.js';

const authority = new URL('/identity', location.href).href;

/** A page that signs in through the demo's provider, where nobody has a session. */
function page(more: {authority?: string; redirectUri?: string; clientId?: string} = {}): TemplateResult {
  return html`<foyer-network
    page
    endpoint="/graphql"
    authority=${more.authority ?? authority}
    client-id=${more.clientId ?? clientId}
    scopes=${scope}
    redirect-uri=${more.redirectUri ?? '/auth-redirect.html'}
    ><foyer-doctor></foyer-doctor
  ></foyer-network>`;
}

describe('a doctor on a page with single sign-on', function () {
  this.timeout(90_000);
  const open = window.open.bind(window);
  // A doctor waits some seconds for the redirect page: the test runner has to have made its scripts by then.
  before(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/auth-redirect.html';
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.append(frame);
    await loaded;
    frame.remove();
  });
  afterEach(() => {
    fixtureCleanup();
    localStorage.clear();
    sessionStorage.clear();
    window.open = open;
  });

  it('that is set up well finds the provider, and that the redirect page does its work', async () => {
    const seen = await (await pageWith(page())).examine();
    expect(seen.all('broken')).to.deep.equal([]);
    expect(seen.says('Identity provider')).to.include('The identity provider answers.');
    expect(seen.says('Redirect page')).to.include('passes on what it is given');
    expect(seen.all('waiting')).to.deep.equal(['Sign-in window']);
  });

  it('leaves nothing of its trial behind', async () => {
    const frames = document.querySelectorAll('iframe').length;
    await (await pageWith(page())).examine();
    expect([...document.querySelectorAll<HTMLIFrameElement>('iframe')].some(({title}) => title === 'foyer-doctor')).to
      .be.false;
    expect(document.querySelectorAll('iframe').length).to.be.at.most(frames + 1);
  });

  it('without the redirect page says where it is missing', async () => {
    const seen = await (await pageWith(page({redirectUri: '/nothing-here.html'}))).examine();
    expect(seen.all('broken')).to.deep.equal(['Redirect page']);
    expect(seen.says('Redirect page')).to.include('/nothing-here.html (status 404)');
    expect(seen.says('Redirect page')).to.include('register that address');
  });

  it('with another page in its place notices that it passes nothing on', async () => {
    const seen = await (await pageWith(page({redirectUri: '/test/start-page.html'}))).examine();
    expect(seen.all('broken')).to.deep.equal(['Redirect page']);
    expect(seen.says('Redirect page')).to.include('it is not the redirect page');
  });

  it('with an opener policy on the redirect page names the header', async () => {
    const seen = await (await pageWith(page({redirectUri: '/test/cut-off.html'}))).examine();
    expect(seen.all('broken')).to.deep.equal(['Redirect page']);
    expect(seen.says('Redirect page')).to.include('Cross-Origin-Opener-Policy: same-origin');
    expect(seen.says('Redirect page')).to.include('without that header');
  });

  it('with the redirect page on another origin says that it must be here', async () => {
    const seen = await (await pageWith(page({redirectUri: 'https://other.example/auth-redirect.html'}))).examine();
    expect(seen.all('broken')).to.include('Redirect page');
    expect(seen.says('Redirect page')).to.include('on another origin: https://other.example/auth-redirect.html');
  });

  it('without a client id says which setting is missing', async () => {
    const seen = await (await pageWith(page({clientId: ''}))).examine();
    expect(seen.all('broken')).to.deep.equal(['Settings of the sign-in']);
    expect(seen.says('Settings of the sign-in')).to.include('“client-id”');
  });

  it('with no provider at the address says which attribute to check', async () => {
    const seen = await (await pageWith(page({authority: new URL('/nowhere', location.href).href}))).examine();
    expect(seen.all('broken')).to.include('Identity provider');
    expect(seen.says('Identity provider')).to.include('status 404');
    expect(seen.says('Identity provider')).to.include('attribute authority');
  });

  it('opens no window by itself, and tries one only when it is told to', async () => {
    let opened = 0;
    window.open = (...request) => {
      opened++;
      return open(...request);
    };
    const seen = await (await pageWith(page())).examine();
    expect(opened).to.equal(0);
    window.open = () => (opened++, null);
    seen.root.querySelector<HTMLButtonElement>('[part=try]')!.click();
    await until(() => seen.all('broken').length);
    expect(opened).to.equal(1);
    expect(seen.says('Sign-in window')).to.include('The browser blocked the window.');
    expect(seen.says('Sign-in window')).to.include('Allow pop-up windows');
  });
});
