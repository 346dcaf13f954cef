/** What a page says about how people sign in. */
import type {AadSource, TeamsSdk} from './handed-over.js';
import type {TokenProvider} from './token-provider.js';

export interface SignInSettings {
  /** Of the network, as the page says it. */
  readonly endpoint: string;
  /** `msal`, `teams`, `sharepoint` or `custom`. */
  readonly auth: string;
  readonly clientId: string;
  readonly authority: string;
  readonly scopes: readonly string[];
  /** Absolute. */
  readonly redirectUri: string;
  /** Absolute, or empty: windows open without a relay. */
  readonly relayUri: string;
  /** With `sharepoint`: whose API the token is for. */
  readonly resource: string;
  /** With `custom`: what asks the page. */
  readonly loadAsking: () => Promise<TokenProvider>;
  /** With `sharepoint`: what the web part hands over, as soon as it does. */
  readonly findAadSource: () => Promise<AadSource>;
  /** With `teams`: the page's own teams-js; null: the one that ships with the widgets. */
  readonly findTeams: () => TeamsSdk | null;
}
