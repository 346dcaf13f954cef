import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/post-box/post-box.js';
import type {FoyerNetwork} from '../../../src/elements/network/network.js';
import type {Account} from '../../../src/network/network.js';
import {countOnNetwork, KeptHands} from '../../support/kept.js';
import {injuries, Line} from '../../support/line.js';
import {fixtureCleanup, page, until} from '../../support/page.js';
import {handsOf} from '../../support/post-box.js';
import {tokenFor} from '../../support/token.js';
import {fillDisk, inOtherTab, onDevice} from '../../support/vault.js';
import {hide} from '../../support/visitor.js';

const plain = html`<foyer-post-box></foyer-post-box>`;
const boxOf = (network: FoyerNetwork) => network.querySelector('foyer-post-box')!;
const composerOf = (network: FoyerNetwork) => boxOf(network).shadowRoot!.querySelector('foyer-composer');

describe('a text that was not sent', () => {
  afterEach(() => {
    // Boxes keep their text when they go: they go first.
    fixtureCleanup();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('is there again after a reload, with its kind and its place', async () => {
    const first = await handsOf(boxOf(await page('ana.lima', plain)));
    await first.type('Half a thought');
    await first.chooseKind('QUESTION');
    await first.choosePlace('Quality');
    fixtureCleanup();
    const second = await handsOf(boxOf(await page('ana.lima', plain)));
    // A box waits for it, but not for ever.
    await until(() => second.text.value === 'Half a thought');
    expect(second.isOpen).to.equal(true);
    expect(second.buttonText).to.equal('Ask in Quality & Safety');
  });

  it('is another person’s own', async () => {
    const first = await handsOf(boxOf(await page('ana.lima', plain)));
    await first.type('Only mine');
    fixtureCleanup();
    const second = await handsOf(boxOf(await page('tom.whitaker', plain)));
    expect(second.text.value).to.equal('');
    fixtureCleanup();
    const third = await handsOf(boxOf(await page('ana.lima', plain)));
    await until(() => third.text.value === 'Only mine');
  });

  it('is kept apart for each of two boxes on a page', async () => {
    const two = html`<foyer-post-box></foyer-post-box><foyer-post-box></foyer-post-box>`;
    const boxes = async () => {
      const network = await page('ana.lima', two);
      return Promise.all([...network.querySelectorAll('foyer-post-box')].map(handsOf));
    };
    const [one, other] = await boxes();
    await one!.type('First');
    await other!.type('Second');
    fixtureCleanup();
    const again = await boxes();
    await until(() => again.every(({text}) => text.value));
    expect(again.map(({text}) => text.value)).to.deep.equal(['First', 'Second']);
  });

  it('stays in its box when the box is moved on the page', async () => {
    const network = await page(
      'ana.lima',
      html`${plain}
        <section></section>`,
    );
    const hands = await handsOf(boxOf(network));
    await hands.type('Moved');
    network.querySelector('section')!.append(boxOf(network));
    await until(() => composerOf(network));
    expect((await handsOf(boxOf(network))).text.value).to.equal('Moved');
  });

  it('is gone from screen and device once somebody signs out on purpose', async () => {
    const network = await page('ana.lima', plain);
    const hands = await handsOf(boxOf(network));
    await hands.type('Private');
    network.signOut();
    await until(() => !composerOf(network));
    expect(localStorage).to.have.length(0);
  });

  it('stays in sight when the session runs out, and is sent after the next sign-in', async () => {
    const line = Line.take();
    try {
      const {token} = await tokenFor('ana.lima');
      const network = await page('ana.lima', plain);
      const kept = new KeptHands(() => boxOf(network).shadowRoot);
      const hands = await handsOf(boxOf(network));
      const text = `Still here ${crypto.randomUUID()}`;
      await hands.type(text);
      line.injure(injuries.status(401));
      await hands.send();
      await until(() => kept.said[0] === 'Waits until you have signed in again.');
      expect(kept.texts).to.deep.equal([text]);
      await until(() => boxOf(network).shadowRoot!.querySelector('[part=sign-in]'));
      line.injure(null);
      network.tokenProvider = () => token;
      boxOf(network).shadowRoot!.querySelector<HTMLElement>('[part=sign-in]')!.click();
      await until(() => network.session.kind === 'signed-in' && kept.rows.length === 0);
      expect(await countOnNetwork('ana.lima', text)).to.equal(1);
    } finally {
      line.release();
    }
  });

  it('that is being written when the session runs out keeps its box', async () => {
    const line = Line.take();
    try {
      const network = await page('ana.lima', html`${plain}<foyer-post-box id="other"></foyer-post-box>`);
      const [hands, other] = await Promise.all([...network.querySelectorAll('foyer-post-box')].map(handsOf));
      await hands!.type('Still writing');
      await other!.type('Away');
      line.injure(injuries.status(401));
      await other!.send();
      await until(() => hands!.trouble);
      expect(hands!.trouble).to.contain('Your text is still here.').and.to.contain('sign-in has run out');
      expect(hands!.text.value).to.equal('Still writing');
      expect(hands!.troubleButton!.textContent.trim()).to.equal('Sign in');
      // The other one waits by now: nothing of it comes into the next test.
      await until(() => onDevice().includes('~outbox:'));
    } finally {
      line.release();
    }
  });

  it('is nowhere to be read on the device', async () => {
    const hands = await handsOf(boxOf(await page('ana.lima', plain)));
    await hands.type('Nobody reads this');
    await until(() => onDevice().includes('foyer-draft'));
    fixtureCleanup();
    expect(localStorage).to.have.length(1);
    expect(onDevice()).to.not.contain('Nobody');
  });

  it('is gone from the screen when the person signs out in another tab', async () => {
    const network = await page('ana.lima', plain);
    const hands = await handsOf(boxOf(network));
    await hands.type('Private');
    const {account} = network.session as {account: Account};
    await until(() => onDevice().includes('foyer-draft'));
    await inOtherTab((tab) => {
      // What is kept is gone before the other tabs are told.
      tab.localStorage.clear();
      tab.localStorage.setItem('foyer-forgotten', account.id);
    });
    await until(() => hands.text.value === '');
    fixtureCleanup();
    expect(onDevice()).to.not.contain('foyer-draft');
  });

  it('stays here when somebody else signs out in another tab', async () => {
    const hands = await handsOf(boxOf(await page('ana.lima', plain)));
    await hands.type('Mine');
    const heard = new Promise((resolve) => addEventListener('storage', resolve, {once: true}));
    await inOtherTab((tab) => tab.localStorage.setItem('foyer-forgotten', 'somebody-else'));
    await heard;
    await hands.settled();
    expect(hands.text.value).to.equal('Mine');
  });

  it('goes with the tab on a device that the page calls shared', async () => {
    const shared = async () => {
      const network = await page('ana.lima', html``);
      network.sharedDevice = true;
      network.append(document.createElement('foyer-post-box'));
      await network.updateComplete;
      return handsOf(boxOf(network));
    };
    await (await shared()).type('At the terminal');
    await until(() => onDevice(sessionStorage).includes('foyer-draft'));
    fixtureCleanup();
    expect(onDevice()).to.equal('{}');
    expect(onDevice(sessionStorage)).to.contain('foyer-draft');
    const again = await shared();
    await until(() => again.text.value === 'At the terminal');
    sessionStorage.clear();
  });

  it('is told to be unsafe on a full disk, quietly, and is sent all the same', async () => {
    const restore = fillDisk();
    try {
      const hands = await handsOf(boxOf(await page('ana.lima', plain)));
      await hands.type('Fragile');
      hide();
      hide(false);
      await until(() => hands.notice.includes('does not keep your text'));
      expect(hands.trouble).to.equal('');
      await hands.send();
      await until(() => hands.notice.includes('Your post is out'));
    } finally {
      restore();
    }
  });

  it('leaves nothing behind when boxes come and go a hundred times', async () => {
    const network = await page('ana.lima', plain);
    await handsOf(boxOf(network));
    const before = document.querySelectorAll('*').length;
    for (let round = 0; round < 100; round++) {
      const box = document.createElement('foyer-post-box');
      network.append(box);
      await box.updateComplete;
      box.remove();
    }
    expect(document.querySelectorAll('*').length).to.equal(before);
    // A box that has gone gives its place back: the next one is not the hundred-and-first.
    const hands = await handsOf(boxOf(network));
    await hands.type('One place');
    await until(() => localStorage.length > 0);
    boxOf(network).remove();
    expect(Object.keys(localStorage)).to.have.length(1);
    expect(Object.keys(localStorage)[0]).to.match(/:network$/);
  });
});
