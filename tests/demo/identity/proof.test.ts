/** What the provider makes of claims that a network asks for. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeJwt} from 'jose';
import {ana, Browser, locationOf, startIdentity, type Tokens} from './support.js';

const wanting = (value: string): string => JSON.stringify({access_token: {acrs: {essential: true, value}}});
const contexts = ({access_token}: Tokens): unknown => decodeJwt(access_token).acrs;

describe('more proof', () => {
  it('is had for the asking where a device is proof enough', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    const {refresh_token, ...first} = await browser.signIn(ana);
    assert.equal(contexts({refresh_token, ...first}), undefined);
    const answer = await browser.token({grant_type: 'refresh_token', refresh_token, claims: wanting('c1')});
    assert.deepEqual(contexts((await answer.json()) as Tokens), ['c1']);
  });

  it('is not had with a refresh token where the person must be there', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    const {refresh_token} = await browser.signIn(ana);
    const answer = await browser.token({grant_type: 'refresh_token', refresh_token, claims: wanting('c2')});
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /interaction_required/);
  });

  it('is not had silently either, though there is a session', async () => {
    await using running = await startIdentity();
    const browser = new Browser(running.origin);
    await browser.signIn(ana);
    const ask = (claims: string) =>
      browser.go(`${browser.addressOf({prompt: 'none', loginHint: ana.email})}&${new URLSearchParams({claims})}`);
    assert.match(locationOf(await ask(wanting('c2'))), /error=interaction_required/);
    assert.match(locationOf(await ask(wanting('c1'))), /[?&]code=/);
    assert.match(locationOf(await ask('no JSON')), /[?&]code=/);
  });
});
