import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {jwtVerify} from 'jose';
import {loadKeys} from '../../../demo/identity/keys.js';
import {Records} from '../../../demo/identity/records.js';
import {ana, Browser, locationOf, startIdentity} from './support.js';

const folders: string[] = [];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-identity-'));
  folders.push(folder);
});
after(() => folders.forEach((made) => rmSync(made, {recursive: true})));

describe('a restart', () => {
  it('keeps sessions, refresh tokens and the key that tokens are signed with', async () => {
    const first = await startIdentity(folder);
    const port = Number(new URL(first.origin).port);
    const browser = new Browser(first.origin);
    const {access_token, refresh_token} = await browser.signIn(ana);
    await first[Symbol.asyncDispose]();

    await using second = await startIdentity(folder, port);
    await jwtVerify(access_token, second.identity.publicKeys);
    const refreshed = await browser.token({grant_type: 'refresh_token', refresh_token});
    assert.equal(refreshed.status, 200);
    const silent = new URL(locationOf(await browser.authorize({prompt: 'none'})));
    assert.ok(silent.searchParams.has('code'));
  });

  it('remembers who has signed out', async () => {
    const first = await startIdentity(folder);
    const port = Number(new URL(first.origin).port);
    const browser = new Browser(first.origin);
    const {refresh_token} = await browser.signIn(ana);
    await browser.token({grant_type: 'refresh_token', refresh_token});
    const revoked = await browser.post('/identity/token/revocation', {client_id: 'foyer-demo', token: refresh_token});
    assert.equal(revoked.status, 200);
    await first[Symbol.asyncDispose]();

    await using second = await startIdentity(folder, port);
    assert.ok(second.identity.issuer);
    assert.equal((await browser.token({grant_type: 'refresh_token', refresh_token})).status, 400);
  });

  it('signs everybody out when the folder is a new one', async () => {
    const first = await startIdentity(folder);
    const port = Number(new URL(first.origin).port);
    const browser = new Browser(first.origin);
    const {access_token} = await browser.signIn(ana);
    await first[Symbol.asyncDispose]();

    await using second = await startIdentity(mkdtempSync(join(folder, 'new-')), port);
    await assert.rejects(jwtVerify(access_token, second.identity.publicKeys), {name: 'JWKSNoMatchingKey'});
    const silent = new URL(locationOf(await browser.authorize({prompt: 'none'})));
    assert.equal(silent.searchParams.get('error'), 'login_required');
  });
});

describe('secrets', () => {
  it('are made once, and only their owner can read them', async () => {
    const file = join(folder, 'keys.json');
    const keys = await loadKeys(file);
    assert.deepEqual(await loadKeys(file), keys);
    assert.ok(keys.cookies[0]!.length >= 43);
    if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.notDeepEqual(await loadKeys(null), keys);
  });
});

describe('records', () => {
  it('are found again by another reader of the file', async () => {
    const file = join(folder, 'records.json');
    const records = new Records(file);
    records.set('Session:a', {uid: 'u1', accountId: 'ana'}, 60);
    records.set('Session:b', {uid: 'u2'});
    records.delete('Session:b');
    await records.close();
    const reader = new Records(file);
    assert.deepEqual(reader.get('Session:a'), {uid: 'u1', accountId: 'ana'});
    assert.equal(reader.get('Session:b'), undefined);
    assert.deepEqual(reader.find('Session:', ({uid}) => uid === 'u1')?.accountId, 'ana');
    assert.equal(existsSync(`${file}.new`), false);
  });

  it('are all in the file, however quickly they follow each other', async () => {
    const file = join(folder, 'records.json');
    const records = new Records(file);
    for (let count = 0; count < 100; count += 1) {
      records.set(`Grant:${count}`, {accountId: String(count)}, 60);
      if (count % 10 === 0) await Promise.resolve();
    }
    await records.close();
    assert.equal((JSON.parse(readFileSync(file, 'utf8')) as unknown[]).length, 100);
  });

  it('are forgotten when their time is up, in memory and in the file', async () => {
    const file = join(folder, 'records.json');
    writeFileSync(
      file,
      JSON.stringify([
        ['Session:old', {payload: {uid: 'old'}, expiresAt: Date.now() - 1}],
        ['Session:new', {payload: {uid: 'new'}, expiresAt: Date.now() + 60_000}],
      ]),
    );
    const records = new Records(file);
    assert.equal(records.get('Session:old'), undefined);
    assert.deepEqual(records.get('Session:new'), {uid: 'new'});
    records.set('Session:other', {uid: 'other'}, 60);
    await records.close();
    assert.doesNotMatch(readFileSync(file, 'utf8'), /"old"/);
  });

  it('keep their time when they are edited, and take no notice of what is not there', () => {
    const records = new Records(null);
    records.set('Code:a', {grantId: 'g'}, 60);
    records.edit('Code:a', (payload) => ({...payload, consumed: 1}));
    records.edit('Code:b', () => ({grantId: 'never'}));
    assert.deepEqual(records.get('Code:a'), {grantId: 'g', consumed: 1});
    assert.equal(records.get('Code:b'), undefined);
    records.deleteAll('Code:', ({grantId}) => grantId === 'g');
    assert.equal(records.get('Code:a'), undefined);
  });
});
