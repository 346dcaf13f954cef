import {html, LitElement, nothing} from 'lit';
import {query, state} from 'lit/decorators.js';
import {NetworkController} from '../../controllers/data/network.js';
import {SessionController} from '../../controllers/data/session.js';
import {LocalizeController} from '../../controllers/view/localize.js';
import {loginWords} from '../../localization/login.js';
import {signOutWords} from '../../localization/sign-out/words.js';
import type {Account, SignInProblem} from '../../network/network.js';
import {countTexts} from '../../network/storage.js';
import {avatar} from '../../parts/avatar.js';
import {lateIcon} from '../../parts/late-icon.js';
import {loginStyles} from './login.styles.js';
import {unsentQuestion, type UnsentQuestion} from './unsent.js';

/**
 * A Sign-in button; once somebody is signed in, a menu of their account. Shows nothing while it is not known which. Before a
 * sign-out that would throw away what the person has not sent, it asks.
 *
 * @customElement foyer-login
 * @attr {'light' | 'dark' | 'system'} theme - Default: the page's own `color-scheme`.
 * @attr {'compact'} density - Less room between things, for pages with little of it.
 * @csspart sign-in - The button to sign in.
 * @csspart account - The button that opens the menu.
 * @csspart name - The person's name on that button; where there is no room for it, hide it from the eye only.
 * @csspart menu - The menu.
 * @csspart problem - What went wrong with signing in, and what to do.
 */
export class FoyerLogin extends LitElement {
  static override styles = loginStyles;

  readonly #localize = new LocalizeController(this);
  readonly #session = new SessionController(this);
  readonly #connection = new NetworkController(this);

  @state() private isOpen = false;
  /** What a sign-out would throw away; null: nobody has asked for one. */
  @state() private unsent: Unsent | null = null;
  @query('.menu') private menu!: HTMLElement;

  override render() {
    const {state: session} = this.#session;
    switch (session.kind) {
      case 'unknown':
        return nothing;
      case 'signed-out':
        return this.#signedOut(session.problem);
      case 'signing-in':
        return this.#signingIn();
      case 'signed-in':
        return this.#signedIn(session.account);
    }
  }

  #signedOut(problem: SignInProblem | null) {
    const {words, language, direction} = this.#localize;
    return html`<div class="row" lang=${language} dir=${direction}>
      ${
        // Nothing that a person could press would mend the page's settings.
        problem === 'wrong-settings'
          ? nothing
          : html`<button class="button primary" part="sign-in" type="button" @click=${this.#signIn}>
              ${problem === 'not-accepted' ? words.signIn.switchAccount : words.signIn.signIn}
            </button>`
      }
      <p class="small muted" part="problem" role="status">${problem && words.signIn.problem[problem]}</p>
    </div>`;
  }

  /** The window may be gone without anybody being told: there is always a way to open it again. */
  #signingIn() {
    const {words, language, direction} = this.#localize;
    return html`<div class="row" lang=${language} dir=${direction}>
      <button class="button" part="sign-in" type="button" @click=${this.#signIn}>${loginWords(words).tryAgain}</button>
      <p class="small muted" role="status">${loginWords(words).waiting}</p>
    </div>`;
  }

  #signedIn(account: Account) {
    const {words, language, direction} = this.#localize;
    const viewer = this.#session.info?.viewer?.person;
    const person = viewer ?? {id: account.id, displayName: account.name || loginWords(words).account};
    const said = loginWords(words).signedInAs(person.displayName);
    return html`<div lang=${language} dir=${direction}>
      <button
        class="button plain account"
        part="account"
        type="button"
        popovertarget="menu"
        aria-haspopup="menu"
        aria-expanded=${this.isOpen}
      >
        ${avatar(person)}<span class="spoken">${loginWords(words).account}: </span
        ><span class="name" part="name" dir="auto" title=${person.displayName}>${person.displayName}</span
        >${lateIcon('more')}
      </button>
      <div class="menu" id="menu" part="menu" popover @toggle=${this.#toggled} @focusout=${this.#wander}>
        <p class="who small muted" id="who">${said}</p>
        ${
          this.unsent
            ? this.#question(this.unsent)
            : html`<div role="menu" aria-labelledby="who" @keydown=${this.#walk}>
                <button class="option" type="button" role="menuitem" tabindex="-1" @click=${this.#switchAccount}>
                  ${words.signIn.switchAccount}
                </button>
                <button class="option" type="button" role="menuitem" tabindex="-1" @click=${this.#signOut}>
                  ${loginWords(words).signOut}
                </button>
              </div>`
        }
      </div>
    </div>`;
  }

  #question(unsent: Unsent) {
    return unsentQuestion(signOutWords(this.#localize.language), {
      ...unsent,
      sendFirst: () => void this.#sendFirst(),
      stay: () => this.#close(),
      discard: () => this.#leave(),
    });
  }

  readonly #signIn = (): void => this.#session.signIn();

  readonly #switchAccount = (): void => {
    this.menu.hidePopover();
    this.#session.signIn({switchAccount: true});
  };

  readonly #signOut = (): void => {
    const count = this.#unsentCount;
    if (count === 0) this.#leave();
    else void this.#ask({count, hasFailed: false});
  };

  /** Nothing of it is sent by itself any more, once the person is out. */
  #leave(): void {
    this.menu.hidePopover();
    this.#session.signOut();
  }

  #close(): void {
    this.menu.hidePopover();
    this.renderRoot.querySelector<HTMLElement>('.account')?.focus();
  }

  get #unsentCount(): number {
    const {state: session} = this.#session;
    return session.kind === 'signed-in' ? countTexts(session.account.id) : 0;
  }

  /** The focus goes to what does no harm. */
  async #ask(unsent: Pick<Unsent, 'count' | 'hasFailed'>): Promise<void> {
    const canSend = this.#connection.network?.outbox?.entries.some(({refusal}) => !refusal) ?? false;
    this.unsent = {...unsent, canSend, isSending: false};
    await this.updateComplete;
    if (this.menu.matches(':popover-open')) this.#stay?.focus();
  }

  async #sendFirst(): Promise<void> {
    this.unsent = {...this.unsent!, isSending: true};
    await this.#connection.network?.outbox?.drain();
    // Put away meanwhile: then nobody wants to be signed out.
    if (!this.unsent) return;
    const count = this.#unsentCount;
    if (count === 0) this.#leave();
    else await this.#ask({count, hasFailed: true});
  }

  readonly #toggled = (event: ToggleEvent): void => {
    this.isOpen = event.newState === 'open';
    if (this.isOpen) (this.#stay ?? this.#items[0])?.focus();
    else this.unsent = null;
  };

  /** Tab leaves the menu, as it leaves every menu. */
  readonly #wander = (event: FocusEvent): void => {
    if (event.relatedTarget && !this.menu.contains(event.relatedTarget as Node)) this.menu.hidePopover();
  };

  readonly #walk = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.menu.hidePopover();
      this.renderRoot.querySelector<HTMLElement>('.account')?.focus();
      return;
    }
    const items = this.#items;
    const at = items.indexOf(event.target as HTMLElement);
    const to = {ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1}[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items[to % items.length]?.focus();
  };

  get #stay(): HTMLElement | null {
    return this.renderRoot.querySelector('.stay');
  }

  get #items(): HTMLElement[] {
    return [...this.menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }
}
if (!customElements.get('foyer-login')) customElements.define('foyer-login', FoyerLogin);

type Unsent = Omit<UnsentQuestion, 'sendFirst' | 'stay' | 'discard'>;

declare global {
  interface HTMLElementTagNameMap {
    'foyer-login': FoyerLogin;
  }
}
