import {expect} from '@open-wc/testing';
import {Slot} from '../../src/network/slots.js';
import {keyOf} from '../../src/network/storage.js';
import {Vault} from '../../src/network/vault.js';
import {draft} from '../support/vault.js';

const saying = (text: string) => ({...draft, text});
const first = keyOf('ana', 'network');

describe('slots for what is being written', () => {
  let vault: Vault;
  let open: Slot[] = [];
  const slot = (): Slot => {
    const made = new Slot(vault, 'ana', 'network');
    open.push(made);
    return made;
  };
  /** What another box is offered. */
  const leftoversIn = (kept: Vault) => new Slot(kept, 'ana', 'network').leftovers();
  /** Somebody in another tab is writing there. Resolves with how to end it. */
  const occupy = (name: string): Promise<() => void> =>
    new Promise((resolve) => {
      void navigator.locks.request(name, () => new Promise<void>((end) => resolve(end)));
    });
  beforeEach(() => (vault = new Vault(new Uint8Array(32), localStorage)));
  afterEach(() => {
    for (const one of open) one.release();
    open = [];
    localStorage.clear();
  });

  it('two boxes of the same place write to two of them', () => {
    slot().keep(saying('One'));
    slot().keep(saying('Two'));
    expect([first, `${first}~2`].map((name) => vault.read(name))).to.deep.equal([saying('One'), saying('Two')]);
  });

  it('the next box takes over what nobody is writing any more', async () => {
    const gone = slot();
    gone.keep(saying('From before'));
    gone.rest();
    expect(await slot().takeUp()).to.deep.equal(saying('From before'));
    expect(await slot().takeUp()).to.equal(null);
  });

  it('the next box takes over, however long the browser needs to hear that nobody is writing any more', async () => {
    const {request} = LockManager.prototype;
    type Hold = (lock: Lock | null) => Promise<unknown> | null;
    navigator.locks.request = ((name: string, options: LockOptions, hold: Hold) =>
      request.call(navigator.locks, name, options, async (lock) => {
        await hold(lock);
        // Longer than anybody waits for a lock of another tab.
        if (lock) await new Promise((resolve) => setTimeout(resolve, 500));
      })) as typeof request;
    try {
      const gone = slot();
      gone.keep(saying('From before'));
      gone.rest();
      expect(await slot().takeUp()).to.deep.equal(saying('From before'));
    } finally {
      Reflect.deleteProperty(navigator.locks, 'request');
    }
  });

  it('a text that another tab is writing is neither taken nor written over', async () => {
    vault.write(first, saying('Theirs'));
    const end = await occupy(first);
    const mine = slot();
    expect(await mine.takeUp()).to.equal(null);
    expect(await leftoversIn(vault)).to.deep.equal([]);
    mine.keep(saying('Mine'));
    expect(vault.read(first)).to.deep.equal(saying('Theirs'));
    end();
  });

  it('of two tabs that begin in the same moment one goes elsewhere, with all it has', async () => {
    const end = await occupy(first);
    const mine = slot();
    mine.keep(saying('Mine'));
    await expectSoon(() => vault.read(`${first}~2`) !== null);
    expect(vault.read(`${first}~2`)).to.deep.equal(saying('Mine'));
    expect(vault.read(first)).to.equal(null);
    end();
  });

  it('what another tab wrote over is left alone, also where there are no locks', () => {
    const mine = slot();
    mine.keep(saying('Mine'));
    new Vault(new Uint8Array(32), localStorage).write(first, saying('Theirs'));
    mine.keep(saying('Mine, and more'));
    expect(vault.read(first)).to.deep.equal(saying('Theirs'));
    expect(vault.read(`${first}~2`)).to.deep.equal(saying('Mine, and more'));
    mine.forget();
    expect(vault.read(first)).to.deep.equal(saying('Theirs'));
  });

  it('whoever begins to write before the old text is there goes elsewhere; the old one is offered', async () => {
    vault.write(first, saying('Old'));
    const mine = slot();
    const taking = mine.takeUp();
    mine.keep(saying('New'));
    expect(await taking).to.equal(null);
    expect(vault.read(first)).to.deep.equal(saying('Old'));
    expect((await leftoversIn(vault)).map((one) => one.draft.text)).to.deep.equal(['Old']);
  });

  it('several texts that were left: the first is taken over, the others are offered, no other place’s', async () => {
    vault.write(first, saying('One'));
    vault.write(`${first}~2`, saying('Two'));
    vault.write(`${first}~10`, saying('Ten'));
    vault.write(keyOf('ana', 'network-of-another-name'), saying('Elsewhere'));
    vault.write(keyOf('tom', 'network'), saying('Toms'));
    const mine = slot();
    expect(await mine.takeUp()).to.deep.equal(saying('One'));
    const offered = await leftoversIn(vault);
    expect(offered.map((one) => one.draft.text)).to.deep.equal(['Two', 'Ten']);
    mine.release();
    expect(await mine.takeUp(offered[0]!.name)).to.deep.equal(saying('Two'));
  });

  it('a text that is left in the very moment in which it was kept is offered at once', async () => {
    const mine = slot();
    mine.keep(saying('Just now'));
    mine.release();
    expect((await leftoversIn(vault)).map((one) => one.draft.text)).to.deep.equal(['Just now']);
  });

  it('a box that comes back goes on where it was', () => {
    const mine = slot();
    mine.keep(saying('One'));
    mine.rest();
    mine.resume();
    mine.keep(saying('One and a half'));
    expect(vault.names(first)).to.deep.equal([first]);
  });

  it('a box that comes back leaves alone what has been taken over meanwhile', async () => {
    const mine = slot();
    mine.keep(saying('One'));
    mine.rest();
    await slot().takeUp();
    mine.resume();
    mine.keep(saying('Another'));
    expect(vault.names(first)).to.have.length(2);
  });

  it('an empty text leaves nothing, and gives its place to the next', async () => {
    const mine = slot();
    for (const text of ['a', ' \n', 'b', '', 'c']) mine.keep(saying(text));
    expect(vault.names(first)).to.deep.equal([first]);
    await expectSoon(async () => (await navigator.locks.query()).held!.some(({name}) => name === first));
    mine.keep(saying(''));
    expect(localStorage).to.have.length(0);
  });
});

async function expectSoon(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve));
}
