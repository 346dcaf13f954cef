/** What a page may hand over for signing in, by its shape alone: no package of anybody is imported for it. */

/** SharePoint Framework's `AadTokenProvider`, as far as it is used. */
export interface AadTokenProvider {
  /** Versions before 1.16 know only the boolean. */
  getToken(
    resource: string,
    options?: boolean | {readonly useCachedToken?: boolean; readonly claims?: string},
  ): Promise<string>;
}

/** The framework's `AadTokenProviderFactory`: `this.context.aadTokenProviderFactory` in a web part. */
export interface AadTokenProviderFactory {
  getTokenProvider(): Promise<AadTokenProvider>;
}

/** What a web part hands over: either will do. */
export type AadSource = AadTokenProvider | AadTokenProviderFactory;

/** The part of teams-js that is used; `import * as teams from '@microsoft/teams-js'` has this shape. */
export interface TeamsSdk {
  readonly app: {initialize(validMessageOrigins?: string[]): Promise<void>};
  readonly authentication: {
    getAuthToken(request?: {claims?: string[]; silent?: boolean}): Promise<string>;
  };
}
