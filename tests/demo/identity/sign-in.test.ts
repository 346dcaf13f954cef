import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeJwt, jwtVerify} from 'jose';
import {audience, scope} from '../../../demo/settings.js';
import {ana, Browser, gone, locationOf, startIdentity} from './support.js';

describe('signing in', () => {
  it('leads from the list of people back to the application with a code that is good for tokens', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    const page = await browser.authorize();
    assert.match(locationOf(page), /^\/identity\/login\//);

    const returned = await browser.choose(page, ana.id);
    assert.equal(returned.origin + returned.pathname, `${running.origin}/auth-redirect.html`);
    assert.equal(returned.searchParams.get('state'), 'the-state');
    assert.equal(returned.searchParams.get('iss'), running.identity.issuer);

    const tokens = await browser.redeem(returned);
    assert.equal(tokens.expires_in, 3600);
    assert.ok(tokens.refresh_token);
  });

  it('gives an access token that a network can check: signature, issuer, audience, scope, type, person', async () => {
    await using running = await startIdentity();
    const {access_token} = await new Browser(running.origin).signIn(ana);
    const {payload, protectedHeader} = await jwtVerify(access_token, running.identity.publicKeys, {
      issuer: running.identity.issuer,
      audience,
      typ: 'at+jwt',
      algorithms: ['RS256'],
    });
    assert.equal(payload.scope, scope);
    assert.equal(payload.sub, ana.id);
    assert.equal(payload.oid, ana.id);
    assert.equal(protectedHeader.typ, 'at+jwt');
  });

  it('tells the application who it is, in the ID token itself', async () => {
    await using running = await startIdentity();
    const claims = decodeJwt((await new Browser(running.origin).signIn(ana)).id_token);
    assert.equal(claims.sub, ana.id);
    assert.equal(claims.oid, ana.id);
    assert.equal(claims.tid, 'foyer-demo-company');
    assert.equal(claims.name, 'Ana Lima');
    assert.equal(claims.preferred_username, 'ana.lima@ellenvik.example');
    assert.equal(claims.nonce, 'the-nonce');
  });

  it('answers in the fragment of the address when MSAL asks for that', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    const returned = await browser.choose(await browser.authorize({responseMode: 'fragment'}), ana.id);
    assert.match(returned.hash, /^#code=/);
    assert.equal(returned.search, '');
  });

  it('refuses an application that does not prove that it began the sign-in', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    const without = locationOf(await browser.authorize({withoutPkce: true}));
    assert.equal(new URL(without).searchParams.get('error'), 'invalid_request');

    const returned = await browser.choose(await browser.authorize(), ana.id);
    const stolen = await browser.token({
      grant_type: 'authorization_code',
      code: returned.searchParams.get('code') ?? '',
      redirect_uri: `${running.origin}/auth-redirect.html`,
      code_verifier: 'x'.repeat(43),
    });
    assert.equal(stolen.status, 400);
    assert.match(await stolen.text(), /invalid_grant/);
  });

  it('takes a code once, and takes back what it gave for it when it comes a second time', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    const returned = await browser.choose(await browser.authorize(), ana.id);
    const {refresh_token} = await browser.redeem(returned);
    await assert.rejects(browser.redeem(returned), /invalid_grant/);
    const refreshed = await browser.token({grant_type: 'refresh_token', refresh_token});
    assert.equal(refreshed.status, 400);
  });

  for (const redirectUri of ['/auth-redirect.html?x', '/auth-redirect.htm', '/', '//evil.example/auth-redirect.html'])
    it(`does not return to ${redirectUri}, which is not registered`, async () => {
      await using running = await startIdentity();
      const whole = redirectUri.startsWith('//') ? `https:${redirectUri}` : running.origin + redirectUri;
      const response = await new Browser(running.origin).authorize({redirectUri: whole});
      assert.equal(response.status, 400);
      assert.equal(response.headers.get('location'), null);
      assert.match(await response.text(), /invalid_redirect_uri/);
    });

  it('lets nobody in whose account is gone', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    const page = await browser.authorize();
    const answer = await browser.post(locationOf(page), {account: gone.id});
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /role="alert">This person can’t sign in/);
  });

  it('describes itself, so that other libraries than MSAL find their way', async () => {
    await using running = await startIdentity();
    const response = await fetch(`${running.origin}/identity/.well-known/openid-configuration`);
    const metadata = (await response.json()) as Record<string, unknown>;
    const base = running.identity.issuer;
    assert.equal(metadata.issuer, base);
    assert.equal(metadata.authorization_endpoint, `${base}/auth`);
    assert.equal(metadata.token_endpoint, `${base}/token`);
    assert.equal(metadata.end_session_endpoint, `${base}/session/end`);
    assert.equal(metadata.jwks_uri, `${base}/jwks`);
    assert.deepEqual(metadata.code_challenge_methods_supported, ['S256']);
  });

  it('publishes the public half of its key and nothing of the private one', async () => {
    await using running = await startIdentity();
    const response = await fetch(`${running.origin}/identity/jwks`);
    const {keys} = (await response.json()) as {keys: Record<string, string>[]};
    assert.equal(keys.length, 1);
    assert.deepEqual(Object.keys(keys[0]!).sort(), ['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });
});

describe('pages of other origins', () => {
  const askFrom = async (origin: string, from: string): Promise<Response> =>
    fetch(`${origin}/identity/token`, {
      method: 'POST',
      headers: {origin: from},
      body: new URLSearchParams({client_id: 'foyer-demo', grant_type: 'refresh_token', refresh_token: 'x'}),
    });

  it('may ask for tokens if sign-in returns to them, and may not otherwise', async () => {
    await using running = await startIdentity();
    const own = await askFrom(running.origin, running.origin);
    assert.equal(own.headers.get('access-control-allow-origin'), running.origin);
    const other = await askFrom(running.origin, 'https://evil.example');
    assert.equal(other.headers.get('access-control-allow-origin'), null);
  });
});

describe('tokens made for tests', () => {
  it('are right unless told otherwise', async () => {
    await using running = await startIdentity();
    const token = await running.identity.issueAccessToken(ana.id);
    const {payload} = await jwtVerify(token, running.identity.publicKeys, {
      issuer: running.identity.issuer,
      audience,
      typ: 'at+jwt',
    });
    assert.equal(payload.sub, ana.id);
    assert.equal(payload.scope, scope);
  });

  for (const [what, overrides] of [
    ['expired', {expiresIn: -60}],
    ['for another audience', {audience: 'api://other'}],
    ['from another issuer', {issuer: 'https://login.example'}],
    ['of another type', {type: 'JWT'}],
  ] as const)
    it(`can be ${what}`, async () => {
      await using running = await startIdentity();
      const token = await running.identity.issueAccessToken(ana.id, overrides);
      const check = jwtVerify(token, running.identity.publicKeys, {
        issuer: running.identity.issuer,
        audience,
        typ: 'at+jwt',
      });
      await assert.rejects(check, {name: what === 'expired' ? 'JWTExpired' : 'JWTClaimValidationFailed'});
    });
});
