import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeJwt} from 'jose';
import {ana, Browser, formOf, kai, locationOf, startIdentity} from './support.js';

const errorOf = (response: Response): string | null => new URL(locationOf(response)).searchParams.get('error');
const personOf = (token: string): unknown => decodeJwt(token).oid;

describe('a session', () => {
  it('signs in silently, and without one silence is refused', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    assert.equal(errorOf(await browser.authorize({prompt: 'none'})), 'login_required');
    await browser.signIn(ana);
    const silent = await browser.authorize({prompt: 'none'});
    assert.equal(personOf((await browser.redeem(new URL(locationOf(silent)))).access_token), ana.id);
  });

  it('belongs to one browser', async () => {
    await using running = await startIdentity();
    await new Browser(running.origin).signIn(ana);
    assert.equal(errorOf(await new Browser(running.origin).authorize({prompt: 'none'})), 'login_required');
  });

  for (const hint of ['kai.brandt', 'kai.brandt@ellenvik.example', 'person-kai.brandt'])
    it(`is not used for somebody else, hinted at by ${hint}`, async () => {
      await using running = await startIdentity();
      const browser = new Browser(running.origin);
      await browser.signIn(ana);
      assert.equal(errorOf(await browser.authorize({prompt: 'none', loginHint: hint})), 'login_required');
      assert.match(locationOf(await browser.authorize({loginHint: hint})), /^\/identity\/login\//);
    });

  it('is used for its own person and for a hint that nobody knows', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    await browser.signIn(ana);
    for (const loginHint of ['ANA.LIMA@ellenvik.example', 'nobody@elsewhere.example'])
      assert.equal(errorOf(await browser.authorize({prompt: 'none', loginHint})), null);
  });

  it('takes whoever is chosen in the list, hint or not', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    const returned = await browser.choose(await browser.authorize({loginHint: 'kai.brandt'}), ana.id);
    assert.equal(personOf((await browser.redeem(returned)).access_token), ana.id);
  });

  for (const prompt of ['login', 'select_account'])
    it(`shows the list again for prompt=${prompt}, and changes to another person`, async () => {
      await using running = await startIdentity();
      const browser = new Browser(running.origin);
      const first = await browser.signIn(ana);
      const page = await browser.authorize({prompt});
      assert.match(locationOf(page), /^\/identity\/login\//);
      const second = await browser.redeem(await browser.choose(page, kai.id));
      assert.equal(personOf(second.access_token), kai.id);

      const silent = await browser.authorize({prompt: 'none'});
      assert.equal(personOf((await browser.redeem(new URL(locationOf(silent)))).access_token), kai.id);
      const old = await browser.token({grant_type: 'refresh_token', refresh_token: first.refresh_token});
      assert.equal(old.status, 400, 'what the first person had ends with the change');
    });

  it('keeps the person when the same one is chosen again', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    await browser.signIn(ana);
    const returned = await browser.choose(await browser.authorize({prompt: 'select_account'}), ana.id);
    assert.equal(personOf((await browser.redeem(returned)).access_token), ana.id);
  });

  it('lets two tabs refresh with the same token', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    const {refresh_token, access_token} = await browser.signIn(ana);
    for (const tab of ['first', 'second']) {
      const response = await browser.token({grant_type: 'refresh_token', refresh_token});
      assert.equal(response.status, 200, tab);
      const tokens = (await response.json()) as {access_token: string; refresh_token: string};
      assert.equal(tokens.refresh_token, refresh_token);
      assert.notEqual(tokens.access_token, access_token);
      assert.equal(personOf(tokens.access_token), ana.id);
    }
  });

  it('has cookies that scripts cannot read, that stay below /identity, and that are named after the port', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    const page = await browser.authorize();
    const port = new URL(running.origin).port;
    const cookies = page.headers.getSetCookie();
    assert.ok(cookies.some((cookie) => cookie.startsWith(`foyer_login_${port}=`)));
    for (const cookie of cookies) {
      assert.match(cookie, /; httponly/i);
      assert.match(cookie, /; samesite=lax/i);
      assert.match(cookie, /; path=\/identity/);
    }
  });
});

describe('signing out', () => {
  const endSession = (browser: Browser, idToken?: string): Promise<Response> => {
    const query = new URLSearchParams({
      post_logout_redirect_uri: `${browser.origin}/auth-redirect.html`,
      state: 'bye',
      ...(idToken ? {id_token_hint: idToken} : {client_id: 'foyer-demo'}),
    });
    return browser.go(`/identity/session/end?${query}`);
  };

  it('ends session and refresh token, and comes back with the state that MSAL waits for', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    const {id_token, refresh_token} = await browser.signIn(ana);
    const page = await (await endSession(browser, id_token)).text();
    assert.match(page, /assets\/leave\.js/);
    const [action, fields] = formOf(page);
    const done = await browser.post(action, {...fields, logout: 'yes'});
    assert.equal(locationOf(done), `${running.origin}/auth-redirect.html?state=bye`);

    assert.equal(errorOf(await browser.authorize({prompt: 'none'})), 'login_required');
    assert.equal((await browser.token({grant_type: 'refresh_token', refresh_token})).status, 400);
  });

  it('asks the person when no ID token proves that a page of theirs wants it', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    await browser.signIn(ana);
    const page = await (await endSession(browser)).text();
    assert.doesNotMatch(page, /leave\.js/);
    assert.match(page, /Do you want to sign out\?/);
    assert.equal(errorOf(await browser.authorize({prompt: 'none'})), null, 'nothing has happened yet');
  });

  it('cannot be forged: without the secret of the form nothing happens', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    const {id_token} = await browser.signIn(ana);
    const [action] = formOf(await (await endSession(browser, id_token)).text());
    assert.equal((await browser.post(action, {logout: 'yes', xsrf: 'guess'})).status, 400);
    assert.equal(errorOf(await browser.authorize({prompt: 'none'})), null);
  });

  it('refuses an address to return to that is not registered', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    const {id_token} = await browser.signIn(ana);
    const query = new URLSearchParams({post_logout_redirect_uri: 'https://evil.example/', id_token_hint: id_token});
    const response = await browser.go(`/identity/session/end?${query}`);
    assert.equal(response.status, 400);
    assert.match(await response.text(), /post_logout_redirect_uri not registered/);
  });

  it('says so on a page of its own when there is nowhere to return to', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    await browser.signIn(ana);
    const [action, fields] = formOf(await (await browser.go('/identity/session/end')).text());
    const done = await browser.post(action, {...fields, logout: 'yes'});
    assert.match(await (await browser.go(locationOf(done))).text(), /<h1>You are signed out<\/h1>/);
  });
});
