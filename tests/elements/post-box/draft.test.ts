import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/post-box/post-box.js';
import type {FoyerNetwork} from '../../../src/elements/network/network.js';
import {injuries, Line} from '../../support/line.js';
import {fixtureCleanup, page, until} from '../../support/page.js';
import {handsOf} from '../../support/post-box.js';

const plain = html`<foyer-post-box></foyer-post-box>`;
const boxOf = (network: FoyerNetwork) => network.querySelector('foyer-post-box')!;
const composerOf = (network: FoyerNetwork) => boxOf(network).shadowRoot!.querySelector('foyer-composer');

describe('a text that was not sent', () => {
  afterEach(() => {
    // Boxes keep their text when they go: they go first.
    fixtureCleanup();
    localStorage.clear();
  });

  it('is there again after a reload, with its kind and its place', async () => {
    const first = await handsOf(boxOf(await page('ana.lima', plain)));
    await first.type('Half a thought');
    await first.chooseKind('QUESTION');
    await first.choosePlace('Quality');
    fixtureCleanup();
    const second = await handsOf(boxOf(await page('ana.lima', plain)));
    expect(second.text.value).to.equal('Half a thought');
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
    expect(third.text.value).to.equal('Only mine');
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
    expect((await boxes()).map(({text}) => text.value)).to.deep.equal(['First', 'Second']);
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
      const network = await page('ana.lima', plain);
      const hands = await handsOf(boxOf(network));
      await hands.type('Still here');
      line.injure(injuries.status(401));
      await hands.send();
      await until(() => hands.trouble);
      expect(hands.trouble).to.contain('Your text is still here.').and.to.contain('sign-in has run out');
      expect(hands.text.value).to.equal('Still here');
      expect(hands.troubleButton!.textContent.trim()).to.equal('Sign in');
    } finally {
      line.release();
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
    boxOf(network).remove();
    expect(Object.keys(localStorage)).to.have.length(1);
    expect(Object.keys(localStorage)[0]).to.match(/:network$/);
  });
});
