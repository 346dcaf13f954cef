/** A sign-out that would throw away what somebody wrote asks first. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../../src/elements/login/login.js';
import '../../../src/elements/post-box/post-box.js';
import {signOutWords} from '../../../src/localization/sign-out/words.js';
import {expectAccessible} from '../../support/accessible.js';
import {countOnNetwork, KeptHands} from '../../support/kept.js';
import {page, until} from '../../support/page.js';
import {handsOf, spaced} from '../../support/post-box.js';
import {onDevice} from '../../support/vault.js';
import {goOffline} from '../../support/visitor.js';

describe('signing out with something unsent', () => {
  afterEach(() => {
    goOffline(false);
    fixtureCleanup();
    localStorage.clear();
    sessionStorage.clear();
  });

  async function desk() {
    const network = await page('ana.lima', html`<foyer-login></foyer-login><foyer-post-box></foyer-post-box>`);
    const login = network.querySelector('foyer-login')!;
    const box = network.querySelector('foyer-post-box')!;
    const buttons = (): HTMLElement[] => [...login.shadowRoot!.querySelectorAll<HTMLElement>('.menu button')];
    const press = async (words: string): Promise<void> => {
      await until(() => buttons().some((one) => spaced(one.textContent) === words));
      buttons()
        .find((one) => spaced(one.textContent) === words)!
        .click();
      await login.updateComplete;
    };
    return {
      ...{network, login, press, hands: await handsOf(box), kept: new KeptHands(() => box.shadowRoot)},
      offered: () => buttons().map(({textContent}) => spaced(textContent)),
      question: () => spaced(login.shadowRoot!.querySelector('#unsent')?.textContent),
      focused: () => spaced(login.shadowRoot!.activeElement?.textContent),
      signOut: async () => {
        login.shadowRoot!.querySelector<HTMLElement>('.account')!.click();
        await press('Sign out');
      },
    };
  }

  const newText = (): string => `Unsent ${crypto.randomUUID()}`;

  async function waiting() {
    const at = await desk();
    const text = newText();
    await at.hands.type(text);
    goOffline();
    await at.hands.send();
    await until(() => at.kept.texts.includes(text));
    return {...at, text};
  }

  it('says what would be lost, with the focus on what does no harm', async () => {
    const {signOut, question, offered, focused, login, network, press, kept} = await waiting();
    await signOut();
    expect(question()).to.equal('A text of yours has not been sent. Signing out removes it from this device.');
    expect(offered()).to.deep.equal(['Send first', 'Stay signed in', 'Discard and sign out']);
    await until(() => focused() === 'Stay signed in');
    await expectAccessible(login);
    await press('Stay signed in');
    expect(network.session.kind).to.equal('signed-in');
    expect(kept.rows.length).to.equal(1);
    expect(focused()).to.contain('Ana Lima');
  });

  it('is put away with Escape, and the menu is a menu again', async () => {
    const {signOut, offered, focused, network} = await waiting();
    await signOut();
    await until(() => focused() === 'Stay signed in');
    await sendKeys({press: 'Escape'});
    await until(() => offered().includes('Sign out'));
    expect(network.session.kind).to.equal('signed-in');
  });

  it('throws it away and signs out when the person says so', async () => {
    const {signOut, press, network} = await waiting();
    await signOut();
    await press('Discard and sign out');
    await until(() => network.session.kind === 'signed-out');
    expect(onDevice()).to.not.contain('foyer-draft');
  });

  it('sends first, once, and signs out when nothing is left', async () => {
    const {signOut, press, question, network, text} = await waiting();
    await signOut();
    await press('Send first');
    await until(() => question().startsWith('Not everything could be sent. A text of yours'));
    expect(network.session.kind).to.equal('signed-in');
    Reflect.deleteProperty(navigator, 'onLine');
    await press('Send first');
    await until(() => network.session.kind === 'signed-out');
    expect(await countOnNetwork('ana.lima', text)).to.equal(1);
  });

  it('asks about texts that were only begun as well, and cannot send those', async () => {
    const {signOut, hands, offered, question, network, press} = await desk();
    await hands.type('Only begun');
    await until(() => onDevice().includes('foyer-draft'));
    await signOut();
    await until(() => question());
    expect(offered()).to.deep.equal(['Stay signed in', 'Discard and sign out']);
    await press('Discard and sign out');
    await until(() => network.session.kind === 'signed-out');
  });

  it('signs out at once when there is nothing to lose', async () => {
    const {signOut, network} = await desk();
    await signOut();
    await until(() => network.session.kind === 'signed-out');
  });

  it('counts in every language', () => {
    const said = ['en', 'de-AT', 'fr', 'ar', 'xx'].map((language) => signOutWords(language).unsent(3));
    expect(said.map((words) => words.slice(0, 12))).to.deep.equal([
      '3 texts of y',
      '3 Texte von ',
      '3 de vos tex',
      'لديك 3 نصوص ',
      '3 texts of y',
    ]);
  });
});
