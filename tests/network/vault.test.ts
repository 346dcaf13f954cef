import {expect} from '@open-wc/testing';
import {forgetTexts, keyOf} from '../../src/network/storage.js';
import {keyOfBrowser, keyOfTab} from '../../src/network/vault-key.js';
import {openVault, Vault} from '../../src/network/vault.js';
import {Time} from '../support/time.js';
import {asksFirst, draft, fillDisk, forbidStorage, onDevice} from '../support/vault.js';

const name = keyOf('ana', 'network');
const day = 24 * 3_600_000;

/** Without an end to its patience: how long a browser takes to open a database depends on the disk. */
async function withTime<Result>(ask: () => Promise<Result>): Promise<Result> {
  const time = Time.stop();
  return ask().finally(() => time.release());
}

describe('texts on this device', () => {
  let vault: Vault;
  let key: Uint8Array;
  let restore = (): void => undefined;
  before(async () => (key = (await withTime(keyOfBrowser))!));
  beforeEach(() => (vault = new Vault(key, localStorage)));
  afterEach(() => {
    restore();
    restore = () => undefined;
    localStorage.clear();
    sessionStorage.clear();
  });
  /** As the next page finds it. */
  const afterReload = (): Vault => new Vault(key, localStorage);

  it('come back as they were kept, after a reload', () => {
    expect(vault.write(name, draft)).to.equal(true);
    expect(afterReload().read(name)).to.deep.equal(draft);
  });

  it('cannot be read by whoever gets hold of the device', () => {
    vault.write(name, draft);
    expect(onDevice()).to.not.contain('thought').and.to.not.contain('Lima').and.to.not.contain('QUESTION');
    const another = new Vault(crypto.getRandomValues(new Uint8Array(32)), localStorage);
    expect(another.read(name)).to.equal(null);
  });

  it('look different each time, whatever is written', () => {
    vault.write(name, draft);
    const first = vault.peek(name);
    vault.write(name, draft);
    expect(vault.peek(name)).to.not.equal(first);
  });

  it('do not open where they were not kept: not for another account, not in another place', () => {
    vault.write(name, draft);
    const elsewhere = keyOf('tom', 'network');
    localStorage.setItem(elsewhere, localStorage.getItem(name)!);
    expect(vault.read(elsewhere)).to.equal(null);
  });

  it('keep every character, halves of pairs included', () => {
    const odd = {...draft, text: `\uD83D lone, 👩🏽‍🚀, ملف, \u0000 and ${'long '.repeat(20_000)}`};
    vault.write(name, odd);
    expect(JSON.stringify(afterReload().read(name)) === JSON.stringify(odd)).to.equal(true);
  });

  it('that an earlier version left in the open are sealed by the first look, and still there', () => {
    localStorage.setItem(name, JSON.stringify({...draft, at: Date.now() - day}));
    localStorage.setItem(keyOf('ana', '~visits'), '[["post","2026-01-01T00:00:00Z"]]');
    const next = afterReload();
    expect(onDevice()).to.not.contain('thought');
    expect(onDevice()).to.contain('2026-01-01');
    expect(next.read(name)).to.deep.include(draft);
  });

  it('are not kept for ever on a machine that others may use', () => {
    vault.write(name, draft);
    localStorage.setItem(name, localStorage.getItem(name)!.replace(/^1:\d+/, `1:${Date.now() - 31 * day}`));
    localStorage.setItem(keyOf('ana', 'g1'), JSON.stringify({...draft, at: Date.now() - 31 * day}));
    afterReload();
    expect(localStorage).to.have.length(0);
  });

  for (const [what, off] of [
    ['ahead', day],
    ['behind', -day],
  ] as const) {
    it(`survive a clock that is a day ${what}`, () => {
      const right = Date.now;
      restore = () => (Date.now = right);
      Date.now = () => right() + off;
      vault.write(name, draft);
      Date.now = right;
      expect(afterReload().read(name)).to.deep.equal(draft);
    });
  }

  it('do no harm when something else wrote over them', () => {
    for (const damaged of ['{', 'null', '1:1:', '1:x:AAAA', `1:${Date.now()}:AAAA`, '']) {
      localStorage.setItem(name, damaged);
      expect(afterReload().read(name), damaged).to.equal(null);
    }
  });

  it('are thrown away together for one account, and only for that one', () => {
    localStorage.setItem('of-the-page', 'stays');
    const others = keyOf('ana:g2', 'network');
    for (const one of [name, keyOf('ana', 'g1'), others]) vault.write(one, draft);
    forgetTexts('ana');
    expect(vault.names(keyOf('ana', ''))).to.deep.equal([]);
    expect(vault.read(others)).to.deep.equal(draft);
    expect(localStorage.getItem('of-the-page')).to.equal('stays');
  });

  for (const [what, injure] of [
    ['on a full disk', fillDisk],
    ['in a frame without storage', forbidStorage],
  ] as const) {
    it(`${what} stay in memory, and it is said that they do: also to whoever closes the tab`, () => {
      restore = injure();
      const poor = new Vault(key, what.includes('frame') ? null : localStorage);
      expect(poor.write(name, draft)).to.equal(false);
      expect(poor.read(name)).to.deep.equal(draft);
      expect(poor.names(keyOf('ana', ''))).to.deep.equal([name]);
      expect(asksFirst()).to.equal(true);
      forgetTexts('ana');
      poor.forgetAccount('ana');
      expect(poor.read(name)).to.equal(null);
      expect(asksFirst()).to.equal(false);
    });
  }

  it('keep their last version on a disk that has become full: it is better than none', () => {
    vault.write(name, draft);
    restore = fillDisk();
    vault.write(name, {...draft, text: 'Half a thought and more'});
    expect(vault.read(name)).to.deep.include({text: 'Half a thought and more'});
    expect(afterReload().read(name)).to.deep.equal(draft);
  });

  it('have no key where there is no IndexedDB', async () => {
    restore = forbidStorage('indexedDB');
    expect(await keyOfBrowser()).to.equal(null);
    expect(new Vault(null, localStorage).write(name, draft)).to.equal(false);
    expect(localStorage).to.have.length(0);
  });

  it('have one key, however many ask for it first', async () => {
    await new Promise((resolve) => (indexedDB.deleteDatabase('foyer').onsuccess = resolve));
    const keys = await withTime(() => Promise.all([keyOfBrowser(), keyOfBrowser(), keyOfBrowser()]));
    expect(new Set(keys.map(String)).size).to.equal(1);
    expect(keys[0]).to.have.length(32);
  });

  it('on a device that many share lie in the tab, with a key of the tab', async () => {
    const shared = await openVault(true);
    shared.write(name, draft);
    expect(onDevice()).to.equal('{}');
    expect(onDevice(sessionStorage)).to.not.contain('thought');
    expect(new Vault(keyOfTab(), sessionStorage).read(name)).to.deep.equal(draft);
    sessionStorage.removeItem('foyer-key');
    expect(new Vault(keyOfTab(), sessionStorage).read(name)).to.equal(null);
  });
});
