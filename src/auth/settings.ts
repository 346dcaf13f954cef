/** What a page says about how people sign in. */
import type {TokenFunction} from './custom.js';

export interface SignInSettings {
  /** `msal` or `custom`. */
  readonly auth: string;
  readonly clientId: string;
  readonly authority: string;
  readonly scopes: readonly string[];
  /** Absolute. */
  readonly redirectUri: string;
  /** With `custom`: asks the page. */
  readonly askPage: TokenFunction;
}
