/**
 * `requirements.json`: what a page's Content-Security-Policy and its servers have to allow, for which settings. For whoever
 * writes policies by script, and for tests: `tests/e2e/requirements.test.ts` runs a page under exactly this.
 */

/** One source that one directive has to name. */
export interface Requirement {
  readonly directive: string;
  /** A source as it is written in a policy, or one of `origins` in braces. */
  readonly source: string;
  /** Attributes of `<foyer-network>`, or files, that need it. Nothing: every page does. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
  readonly why: string;
}

export interface Requirements {
  readonly version: string;
  /** What the words in braces stand for. `'self'` does as well where it is the page's own origin. */
  readonly origins: Readonly<Record<string, string>>;
  readonly policy: readonly Requirement[];
  readonly notNeeded: readonly string[];
  readonly servers: readonly {readonly server: string; readonly needs: string}[];
}

const withMsal = {auth: ['msal']};

export const requirements = (version: string): Requirements => ({
  version,
  origins: {
    '{files}': 'where the folder with foyer.js is served from',
    '{endpoint}': 'the origin of the endpoint attribute',
    '{authority}': 'the origin of the authority attribute; without it https://login.microsoftonline.com',
    '{pictures}': 'where the network keeps the pictures of people: ask whoever runs it, often the origin of endpoint',
  },
  policy: [
    {directive: 'script-src', source: '{files}', why: 'The modules. No inline script, no eval.'},
    {directive: 'connect-src', source: '{endpoint}', why: 'Questions, answers and the live stream.'},
    {directive: 'connect-src', source: '{authority}', when: withMsal, why: 'Tokens.'},
    {directive: 'frame-src', source: '{authority}', when: withMsal, why: 'The silent sign-in runs in a hidden frame.'},
    {directive: 'frame-src', source: "'self'", when: withMsal, why: 'That frame comes back to the redirect page.'},
    {directive: 'img-src', source: '{pictures}', why: 'Pictures of people; without them there are initials.'},
    {directive: 'media-src', source: '{pictures}', why: 'Films of messages; without it they can be saved, not played.'},
    {directive: 'trusted-types', source: 'lit-html', why: 'Templates; only under require-trusted-types-for.'},
    {
      directive: 'trusted-types',
      source: "'allow-duplicates'",
      when: {copies: ['several']},
      why: 'Each copy of the library makes its own policy of that name.',
    },
    {directive: 'frame-src', source: '{files}', when: {file: ['embed.html']}, why: 'The frame around the widgets.'},
  ],
  notNeeded: ["'unsafe-inline'", "'unsafe-eval'", 'style-src', 'font-src', 'worker-src', 'object-src', 'data:'],
  servers: [
    {server: '{endpoint}', needs: 'CORS for the origin of the page, unless it is the same one'},
    {server: '{files}', needs: 'CORS for the origin of the page, unless it is the same one: modules are fetched so'},
    {server: '{files}', needs: 'auth-redirect.html without a Cross-Origin-Opener-Policy header'},
    {server: '{files}', needs: 'embed.html with frame-ancestors that name the pages around it'},
  ],
});
