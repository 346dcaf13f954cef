import {html, LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {TokenFunction} from '../../auth/custom.js';
import type {AadSource, TeamsSdk} from '../../auth/handed-over.js';
import {createProvider, describeSettings} from '../../auth/providers.js';
import type {SignInSettings} from '../../auth/settings.js';
import {NetworkProvider} from '../../controllers/data/context.js';
import type {Examiner} from '../../network/examiner.js';
import {Network, type SessionState, type SignInOptions} from '../../network/network.js';
import type {Away} from './away.js';
import {FoyerSessionChangeEvent} from './network.events.js';
import styles from './network.styles.js';
import {releaseNetwork, shareNetwork} from './shared.js';

export type {FoyerSessionChangeEvent, FoyerTokenRequestEvent} from './network.events.js';

/**
 * Connects the widgets inside it, or with `page` all of the page, to a network and a sign-in. Shows nothing of its own.
 *
 * @customElement foyer-network
 * @fires {FoyerSessionChangeEvent} foyer-session-change - After somebody has signed in, signed out or changed.
 * @fires {FoyerTokenRequestEvent} foyer-token-request - With `auth="custom"` and no `tokenProvider`: asks for a token.
 * @slot - The widgets.
 */
export class FoyerNetwork extends LitElement {
  static override styles = styles;

  /** Address of the network's GraphQL API; may be relative to the page. */
  @property() endpoint = '';
  /**
   * How people sign in: `msal` through the company's single sign-on, `teams` as whoever uses Microsoft Teams, `sharepoint`
   * as whoever uses SharePoint, `custom` by a token that the page hands over.
   */
  @property() auth: 'msal' | 'teams' | 'sharepoint' | 'custom' = 'msal';
  /** With `msal`, and with `teams` for nested app authentication: the id of the app registration that people sign in to. */
  @property({attribute: 'client-id'}) clientId = '';
  /** With `msal` and `teams`: address of the identity provider. Without it, Microsoft Entra for any organization. */
  @property() authority = '';
  /** With `msal` and `teams`: what the token must allow, separated by spaces, such as `api://my-network/read`. */
  @property() scopes = '';
  /** With `msal`: the page on this origin that the sign-in comes back to. Default: `/auth-redirect.html`. */
  @property({attribute: 'redirect-uri'}) redirectUri = '/auth-redirect.html';
  /** With `msal` inside a frame of another site: the page on this origin that signs in on the frame's behalf. */
  @property({attribute: 'relay-uri'}) relayUri = '';
  /** With `sharepoint`: the App ID URI of the network's API, such as `api://my-network`. */
  @property() resource = '';
  /** Shows what the network lets anybody read to those who are not signed in. Default: they see a Sign-in button only. */
  @property({type: Boolean}) anonymous = false;
  /** Says that many people use this device: what somebody writes and does not send goes with the tab. Default: it stays. */
  @property({type: Boolean, attribute: 'shared-device'}) sharedDevice = false;
  /**
   * Seconds after which whoever has not touched the page, or another tab of the site, is signed out, with a warning before; what
   * was not sent is cleared then. For kiosks. Default: nobody is.
   */
  @property({type: Number, attribute: 'clear-after'}) clearAfter = 0;
  /** Reaches the widgets of the whole page, apart from those inside another `<foyer-network>`. */
  @property({type: Boolean}) page = false;
  /** With `auth="custom"`: gives an access token whenever one is needed, or null when nobody is signed in. */
  @property({attribute: false}) tokenProvider: TokenFunction | null = null;
  /**
   * With `auth="sharepoint"`: what SharePoint Framework gives a web part to get tokens with, `context.aadTokenProviderFactory`
   * or what its `getTokenProvider()` gives.
   */
  @property({attribute: false}) aadTokenProvider: AadSource | null = null;
  /** With `auth="teams"`: the page's own teams-js, if it has one. Default: the widgets load theirs. */
  @property({attribute: false}) teams: TeamsSdk | null = null;

  #provider: NetworkProvider | null = null;
  #network: Network | null = null;
  #key = '';
  #unsubscribe: (() => void) | null = null;
  #away: Away | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    // Back after it had left: the settings are the same, so nothing else would connect it.
    if (this.hasUpdated && !this.#network) this.requestUpdate('page');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only put elsewhere is back at once: its widgets keep what they have and what they wait for.
    queueMicrotask(() => this.isConnected || this.#disconnect());
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    // A page that sets its provider late is not another page: the one who waits asks it.
    if (this.#network && [...changed.keys()].every((name) => handedOver.has(name))) {
      void this.#network.session.start();
      return;
    }
    this.#disconnect();
    this.#connect();
  }

  override render() {
    return html`<slot></slot>`;
  }

  /** Who is signed in, as far as it is known. */
  get session(): SessionState {
    return this.#network?.session.state ?? {kind: 'unknown'};
  }

  /** Starts to sign in. Call it from a click, before anything is awaited: it may open a window. */
  signIn(options?: SignInOptions): void {
    this.#network?.session.signIn(options);
  }

  /** Signs out here and, with `msal`, at the identity provider. */
  signOut(): void {
    this.#network?.session.signOut();
  }

  /** For `<foyer-doctor>`: facts about this connection, without the token. Null while there is none. */
  async examine(): Promise<Examiner | null> {
    return (await this.#network?.examine()) ?? null;
  }

  #connect(): void {
    const settings = this.#settings;
    const endpoint = absolute(this.endpoint);
    const owner = this.#owner;
    const {anonymous, sharedDevice} = this;
    this.#key = JSON.stringify([this.endpoint && endpoint, describeSettings(settings), owner, anonymous, sharedDevice]);
    this.#network = shareNetwork(
      this.#key,
      () => new Network(endpoint, createProvider(settings), anonymous, sharedDevice),
    );
    const {session} = this.#network;
    this.#unsubscribe = session.subscribe(() => this.dispatchEvent(new FoyerSessionChangeEvent(session.state)));
    this.#provider = new NetworkProvider(this.page ? document.documentElement : this);
    this.#provider.provide(this.#network);
    if (this.clearAfter > 0) void this.#watch(this.#network);
  }

  async #watch(network: Network): Promise<void> {
    const {Away} = await import('./away.js');
    if (network === this.#network) this.#away = new Away(network.session, this.renderRoot, this.clearAfter);
  }

  #disconnect(): void {
    if (!this.#network) return;
    this.#unsubscribe?.();
    this.#away?.stop();
    this.#away = null;
    this.#provider?.detach();
    this.#provider = null;
    this.#network = null;
    releaseNetwork(this.#key);
  }

  /** What the page hands over makes another sign-in of it; two elements that are handed the same share it. */
  get #owner(): number {
    if (this.auth === 'custom') return identityOf(this.tokenProvider ?? this);
    if (this.auth === 'sharepoint') return identityOf(this.aadTokenProvider ?? this);
    return this.auth === 'teams' && this.teams ? identityOf(this.teams) : 0;
  }

  get #settings(): SignInSettings {
    return {
      endpoint: this.endpoint,
      auth: this.auth,
      clientId: this.clientId,
      authority: this.authority && absolute(this.authority),
      scopes: this.scopes.split(/\s+/).filter(Boolean),
      redirectUri: absolute(this.redirectUri),
      relayUri: this.relayUri && absolute(this.relayUri),
      resource: this.resource,
      // Only pages that hand something over are asked for it.
      loadAsking: async () => (await import('./ask-page.js')).createAsking(this),
      findAadSource: async () => (await import('./ask-page.js')).findAadSource(this),
      findTeams: () => this.teams,
    };
  }
}

const absolute = (address: string): string =>
  URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;

/** Set by a page's script when it gets there, for whoever waits for it. */
const handedOver: ReadonlySet<PropertyKey> = new Set(['tokenProvider', 'aadTokenProvider', 'teams']);

/** Functions and elements as numbers, so that they can be part of a key. */
const identities = new WeakMap<object, number>();
let lastIdentity = 0;

function identityOf(object: object): number {
  let identity = identities.get(object);
  if (!identity) identities.set(object, (identity = ++lastIdentity));
  return identity;
}

if (!customElements.get('foyer-network')) customElements.define('foyer-network', FoyerNetwork);

declare global {
  interface HTMLElementTagNameMap {
    'foyer-network': FoyerNetwork;
  }
}
