/** What a page says about how people sign in. */
import type {TokenFunction} from './custom.js';

export interface SignInSettings {
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
  /** With `custom`: asks the page. */
  readonly askPage: TokenFunction;
}
