import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/login/login.js';
import '../../../src/elements/network/network.js';
import {expectAccessible} from '../../support/accessible.js';
import {SignInError, type SignInProblem} from '../../../src/auth/token-provider.js';
import type {TokenFunction} from '../../../src/auth/custom.js';
import type {FoyerLogin} from '../../../src/elements/login/login.js';
import {until} from '../../support/page.js';
import {tokenFor} from '../../support/token.js';

describe('<foyer-login>', () => {
  let token: string;
  before(async () => {
    ({token} = await tokenFor('ana.lima'));
  });

  const loginWith = async (provider: TokenFunction): Promise<FoyerLogin> => {
    const network = await fixture(html`
      <foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${provider}
        ><foyer-login></foyer-login
      ></foyer-network>
    `);
    return network.querySelector('foyer-login')!;
  };
  const find = (login: FoyerLogin, selector: string): HTMLElement | null => login.renderRoot.querySelector(selector);
  const found = async (login: FoyerLogin, selector: string): Promise<HTMLElement> => {
    await until(() => find(login, selector));
    return find(login, selector)!;
  };
  const isAccessible = async (login: FoyerLogin): Promise<void> => {
    await expectAccessible(login);
  };
  const press = (element: HTMLElement, key: string) =>
    element.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
  const focused = (login: FoyerLogin): string => login.shadowRoot?.activeElement?.textContent.trim() ?? '';

  it('shows nothing while it is not known who is signed in, and keeps the height of its button', async () => {
    const login = await loginWith(() => new Promise(() => undefined));
    await login.updateComplete;
    expect(login.renderRoot.textContent.trim()).to.equal('');
    const height = login.offsetHeight;
    const other = await loginWith(() => null);
    await found(other, '[part=sign-in]');
    expect(other.offsetHeight).to.equal(height);
  });

  it('shows nothing outside of a network', async () => {
    const login = await fixture<FoyerLogin>(html`<foyer-login></foyer-login>`);
    expect(login.renderRoot.textContent.trim()).to.equal('');
  });

  it('offers to sign in, and shows who one is afterwards', async () => {
    const login = await loginWith(({isInteractive}) => (isInteractive ? token : null));
    const button = await found(login, '[part=sign-in]');
    expect(button.textContent.trim()).to.equal('Sign in');
    await isAccessible(login);
    button.click();
    const account = await found(login, '[part=account]');
    await until(() => account.textContent.includes('Ana Lima'));
    expect(account.getAttribute('aria-haspopup')).to.equal('menu');
    await isAccessible(login);
  });

  it('says that it waits for the window, and opens it again when asked to', async () => {
    let opened = 0;
    const login = await loginWith(({isInteractive}) => {
      if (!isInteractive) return null;
      opened++;
      return new Promise(() => undefined);
    });
    (await found(login, '[part=sign-in]')).click();
    await until(() => find(login, '[role=status]')?.textContent.includes('Waiting'));
    await isAccessible(login);
    expect(find(login, '[part=sign-in]')?.textContent.trim()).to.equal('Open it again');
    find(login, '[part=sign-in]')!.click();
    expect(opened).to.equal(2);
  });

  const problems: [SignInProblem, string][] = [
    ['popup-blocked', 'blocked'],
    ['popup-closed', 'closed'],
    ['timed-out', 'too long'],
    ['refused', 'another'],
    ['unreachable', 'reached'],
    ['unknown', 'try again'],
  ];
  for (const [problem, words] of problems) {
    it(`says what happened and offers to try again: ${problem}`, async () => {
      const login = await loginWith(({isInteractive}) =>
        isInteractive ? Promise.reject(new SignInError(problem)) : null,
      );
      (await found(login, '[part=sign-in]')).click();
      await until(() => find(login, '[part=problem]')?.textContent.includes(words));
      expect(find(login, '[part=sign-in]')).not.to.equal(null);
      await isAccessible(login);
    });
  }

  it('offers nothing to press where only the page’s author can help', async () => {
    const network = await fixture(html`<foyer-network auth="custom"><foyer-login></foyer-login></foyer-network>`);
    const login = network.querySelector('foyer-login')!;
    await until(() => find(login, '[part=problem]')?.textContent.trim());
    expect(find(login, 'button')).to.equal(null);
    await isAccessible(login);
  });

  it('speaks the language of the page', async () => {
    const login = await loginWith(() => null);
    login.closest('foyer-network')!.lang = 'de';
    await until(() => find(login, '[part=sign-in]')?.textContent.includes('Anmelden'));
    expect(find(login, '.row')?.getAttribute('lang')).to.equal('de');
  });

  describe('the menu of an account', () => {
    let login: FoyerLogin;
    let menu: HTMLElement;
    const open = async () => {
      find(login, '[part=account]')!.click();
      await until(() => menu.matches(':popover-open') && focused(login) !== '');
    };
    beforeEach(async () => {
      login = await loginWith(({switchAccount}) =>
        switchAccount ? tokenFor('kai.brandt').then((kai) => kai.token) : token,
      );
      await found(login, '[part=account]');
      menu = find(login, '[part=menu]')!;
    });

    it('opens with the focus on its first item, and is accessible', async () => {
      await open();
      await until(() => find(login, '[part=account]')?.getAttribute('aria-expanded') === 'true');
      expect(focused(login)).to.equal('Switch account');
      await isAccessible(login);
    });

    it('is walked through with the arrow keys, Home and End', async () => {
      await open();
      const walk = (key: string): string => {
        press(login.shadowRoot!.activeElement as HTMLElement, key);
        return focused(login);
      };
      expect(walk('ArrowDown')).to.equal('Sign out');
      expect(walk('ArrowDown')).to.equal('Switch account');
      expect(walk('ArrowUp')).to.equal('Sign out');
      expect(walk('Home')).to.equal('Switch account');
      expect(walk('End')).to.equal('Sign out');
    });

    it('closes with Escape, and the focus goes back to its button', async () => {
      await open();
      press(login.shadowRoot!.activeElement as HTMLElement, 'Escape');
      expect(menu.matches(':popover-open')).to.equal(false);
      expect(login.shadowRoot!.activeElement).to.equal(find(login, '[part=account]'));
    });

    it('signs out', async () => {
      await open();
      [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')].at(-1)!.click();
      await found(login, '[part=sign-in]');
      expect(login.closest('foyer-network')?.session.kind).to.equal('signed-out');
    });

    it('lets somebody else sign in', async () => {
      await open();
      menu.querySelector<HTMLElement>('[role=menuitem]')!.click();
      await until(() => find(login, '[part=account]')?.textContent.includes('Kai Brandt'));
    });
  });
});
