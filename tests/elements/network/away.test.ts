import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/network/away.js';
import type {FoyerNetwork} from '../../../src/elements/network/network.js';
import '../../../src/elements/network/network.js';
import '../../../src/elements/post-box/post-box.js';
import {expectAccessible} from '../../support/accessible.js';
import {until} from '../../support/page.js';
import {ComposerHands, handsOf, spaced} from '../../support/post-box.js';
import {Time} from '../../support/time.js';
import {tokenFor} from '../../support/token.js';
import {onDevice} from '../../support/vault.js';

describe('a device that many share and nobody touches', () => {
  let network: FoyerNetwork;
  let box: ComposerHands;
  let time: Time;

  beforeEach(async () => {
    const {token} = await tokenFor('ana.lima');
    network = await fixture<FoyerNetwork>(
      html`<foyer-network endpoint="/graphql" auth="custom" clear-after="60" .tokenProvider=${() => token}
        ><foyer-post-box></foyer-post-box
      ></foyer-network>`,
    );
    box = await handsOf(network.querySelector('foyer-post-box')!);
    await box.type('Half a thought');
    await until(() => onDevice().includes('foyer-draft'));
    time = Time.stop();
    touch();
    // Looks again, by the clock that stands still now.
    document.dispatchEvent(new Event('visibilitychange'));
  });
  afterEach(() => {
    time.release();
    fixtureCleanup();
    localStorage.clear();
  });

  const touch = (): void => void window.dispatchEvent(new PointerEvent('pointerdown'));
  const warning = (): string =>
    spaced(network.shadowRoot!.querySelector('foyer-away-warning')?.shadowRoot?.querySelector('p')?.textContent);

  it('warns for half a minute, in words, without taking the focus', async () => {
    await time.pass(29_000);
    expect(warning()).to.equal('');
    await time.pass(1500);
    await time.until(warning);
    expect(warning()).to.match(/^Are you still there\? In 30 seconds you are signed out, and what you have not sent/);
    expect(box.composer.matches(':focus-within')).to.equal(true);
    time.release();
    await expectAccessible(network);
  });

  it('goes on as if nothing were when somebody touches it', async () => {
    await time.pass(40_000);
    await time.until(warning);
    touch();
    expect(warning()).to.equal('');
    await time.pass(29_000);
    expect([network.session.kind, warning()]).to.deep.equal(['signed-in', '']);
    expect(box.text.value).to.equal('Half a thought');
  });

  it('signs out when the time is over, and nothing that was written is left, on screen or on the device', async () => {
    await time.pass(61_000);
    await time.until(() => network.session.kind === 'signed-out');
    await time.until(() => !onDevice().includes('foyer-draft'));
    await time.until(() => network.querySelector('foyer-post-box')!.shadowRoot!.querySelector('[part=sign-in]'));
    expect(network.querySelector('foyer-post-box')!.shadowRoot!.querySelector('foyer-composer') === null).to.equal(
      true,
    );
    expect(warning()).to.equal('');
  });

  it('is not left alone while somebody works in another tab', async () => {
    const tab = new BroadcastChannel('foyer-here');
    await time.pass(50_000);
    await time.until(warning);
    tab.postMessage('here');
    await time.until(() => warning() === '');
    await time.pass(29_000);
    expect(network.session.kind).to.equal('signed-in');
    tab.close();
  });

  it('leaves nothing behind when the network goes', async () => {
    network.remove();
    await time.pass(120_000);
    expect(network.shadowRoot!.querySelector('foyer-away-warning') === null).to.equal(true);
    // Put back, it is watched again, and whoever has just signed in is there.
    document.body.append(network);
    await time.until(() => network.session.kind === 'signed-in');
    expect(warning()).to.equal('');
    network.remove();
  });
});
