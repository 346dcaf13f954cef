/** What somebody types in the first moments of a page, before that is there which keeps texts. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/post-box/post-box.js';
import {keepEarly} from '../../../src/network/early.js';
import {type Account, Network} from '../../../src/network/network.js';
import type {Attempt} from '../../../src/network/writing.js';
import {countOnNetwork} from '../../support/kept.js';
import {Line} from '../../support/line.js';
import {page, until} from '../../support/page.js';
import {handsOf} from '../../support/post-box.js';
import {asksFirst, onDevice} from '../../support/vault.js';

async function desk() {
  const network = await page('ana.lima', html`<foyer-post-box></foyer-post-box>`);
  const hands = await handsOf(network.querySelector('foyer-post-box')!);
  return {hands, network, account: (network.session as {account: Account}).account.id};
}

/** As a tab leaves a text whose page went before it could be sealed. */
async function leave(text: string, attempt: Attempt | null = null): Promise<void> {
  const {account} = await desk();
  fixtureCleanup();
  keepEarly(account, 'network', {text, mentions: [], kind: 'UPDATE', groupId: null, attempt});
}

describe('what is typed before that is there which keeps texts', () => {
  const {vault} = Network.prototype;
  afterEach(() => {
    Network.prototype.vault = vault;
    fixtureCleanup();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('is there again in the same tab, then sealed, and nowhere in the open', async () => {
    await leave('First words');
    const {hands} = await desk();
    expect(hands.text.value).to.equal('First words');
    await until(() => onDevice().includes('foyer-draft'));
    await until(() => !onDevice(sessionStorage).includes('First words'));
    expect(onDevice()).to.not.contain('First words');
  });

  it('is there again after a reload, and not once it was sent or taken out', async () => {
    // On its way for ever.
    Network.prototype.vault = () => new Promise(() => undefined);
    const text = `First words ${crypto.randomUUID()}`;
    await (await desk()).hands.type(text);
    fixtureCleanup();
    const {hands} = await desk();
    expect(hands.text.value).to.equal(text);
    await hands.send();
    await until(() => hands.text.value === '');
    expect(await countOnNetwork('ana.lima', text)).to.equal(1);
    expect(onDevice(sessionStorage)).to.not.contain(text);
    await hands.type('Not this');
    await until(() => onDevice(sessionStorage).includes('Not this'));
    hands.text.select();
    await hands.press('Delete');
    await until(() => !onDevice(sessionStorage).includes('early'));
  });

  it('is not there again when it was sealed only after it was on its way', async () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    Network.prototype.vault = async function (this: Network) {
      await opened;
      return vault.call(this);
    };
    const {hands} = await desk();
    const text = `On its way ${crypto.randomUUID()}`;
    const line = Line.take();
    line.injure(async (request, pass) => {
      if (!request.query.startsWith('mutation')) return pass();
      open();
      await until(() => onDevice().includes('foyer-draft'));
      return pass();
    });
    await hands.type(text);
    await hands.send();
    await until(() => hands.text.value === '');
    line.release();
    await until(() => !onDevice().includes('foyer-draft'));
    fixtureCleanup();
    expect((await desk()).hands.text.value).to.equal('');
  });

  it('would be lost with the tab: whoever closes it is asked, until it is sealed', async () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    Network.prototype.vault = async function (this: Network) {
      await opened;
      return vault.call(this);
    };
    const {hands} = await desk();
    expect(asksFirst()).to.equal(false);
    await hands.type('Closed too early');
    await until(asksFirst);
    open();
    await until(() => onDevice().includes('foyer-draft'));
    expect(asksFirst()).to.equal(false);
  });

  it('is asked about from the very key on: a busy page may close before anything else is done', async () => {
    Network.prototype.vault = () => new Promise(() => undefined);
    const {hands} = await desk();
    hands.text.value = 'Closed with the last key';
    hands.text.dispatchEvent(new InputEvent('input', {bubbles: true}));
    expect(asksFirst()).to.equal(true);
    expect(onDevice(sessionStorage)).to.contain('Closed with the last key');
  });

  it('is not asked about once it was taken out, or thrown away by signing out', async () => {
    Network.prototype.vault = () => new Promise(() => undefined);
    const {hands, network} = await desk();
    await hands.type('Not this');
    await until(asksFirst);
    hands.text.select();
    await hands.press('Delete');
    await until(() => !asksFirst());
    await hands.type('Nor that');
    await until(asksFirst);
    network.signOut();
    await until(() => !asksFirst());
  });

  it('keeps its key if it may have arrived: it is never there twice', async () => {
    const idempotencyKey = crypto.randomUUID();
    const text = `Sent at once ${idempotencyKey}`;
    await leave(text, {idempotencyKey, leftAt: Date.now(), tried: []});
    const line = Line.take();
    const {hands} = await desk();
    await hands.send();
    await until(() => hands.text.value === '');
    line.release();
    const [sent] = line.requests.filter(({query}) => query.startsWith('mutation'));
    expect((sent!.variables as {input: {idempotencyKey: string}}).input.idempotencyKey).to.equal(idempotencyKey);
  });
});
