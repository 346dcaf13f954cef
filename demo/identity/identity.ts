/**
 * The demo's OpenID Connect provider: oidc-provider below `/identity`, with a list of people in the place of a password
 * form. It knows who somebody is, and nothing about what they may see: that is the network's business.
 */
import {getRequestListener} from '@hono/node-server';
import {createLocalJWKSet, type JWTVerifyGetKey} from 'jose';
import {mkdirSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {join} from 'node:path';
import {Provider} from 'oidc-provider';
import {identityPath} from '../settings.js';
import type {DemoAccount} from './account.js';
import {loadAssets} from './assets.js';
import {configuration} from './configuration.js';
import {loadKeys, publicKeyOf} from './keys.js';
import {loginRoutes} from './login.js';
import {Records} from './records.js';
import {signAccessToken, type TokenOverrides} from './token.js';

export interface IdentityOptions {
  /** Where pages, network and provider are reached: `http://localhost:5173`. */
  readonly origin: string;
  /** For keys and sessions; made if it is not there. Null: everything is forgotten at the end. */
  readonly dataFolder: string | null;
  readonly accounts: readonly DemoAccount[];
  readonly companyName: string;
  /** Paths of the origin, or whole addresses, to which sign-in may return. Default: those of the demo’s pages. */
  readonly redirectPaths?: readonly string[];
  /** Told about faults of the provider itself, not about what people do wrong. */
  onError?(error: Error): void;
}

export interface Identity {
  /** As it stands in every token's `iss`. */
  readonly issuer: string;
  /** Checks signatures: hand it to jose's `jwtVerify`. */
  readonly publicKeys: JWTVerifyGetKey;
  /** Answers a request below `/identity`. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** For tests: a token for this person, right in every way that the overrides leave alone. */
  issueAccessToken(personId: string, overrides?: TokenOverrides): Promise<string>;
  /** Waits until everything is in the data folder. */
  close(): Promise<void>;
}

/** Of MSAL on all pages, and of the portal, which signs in by itself. */
const defaultRedirectPaths = [
  '/auth-redirect.html',
  '/portal/signed-in.html',
  '/record/signed-in.html',
  '/awkward/signed-in.html',
];
/** Where pages that leave for the provider to sign out want to arrive afterwards. */
const signedOutPaths = ['/', '/intranet/', '/portal/', '/record/', '/awkward/'];

export async function createIdentity(options: IdentityOptions): Promise<Identity> {
  const {origin, dataFolder, accounts, companyName, redirectPaths = defaultRedirectPaths} = options;
  const issuer = origin + identityPath;
  if (dataFolder) mkdirSync(dataFolder, {recursive: true});
  const file = (name: string): string | null => dataFolder && join(dataFolder, name);

  const keys = await loadKeys(file('keys.json'));
  const records = new Records(file('records.json'));
  // Pages of another origin are named in full.
  const redirectUris = redirectPaths.map((path) => new URL(path, origin).href);
  const signedOutUris = [...redirectUris, ...signedOutPaths.map((path) => origin + path)];
  const provider = new Provider(issuer, configuration({origin, accounts, keys, records, redirectUris, signedOutUris}));
  provider.on('server_error', (_context, error) => options.onError?.(error));

  const answer = provider.callback();
  const routes = loginRoutes({provider, accounts, companyName, assets: await loadAssets()});
  const answerLogin = getRequestListener(routes.fetch, {overrideGlobalObjects: false});

  return {
    issuer,
    publicKeys: createLocalJWKSet({keys: [publicKeyOf(keys)]}),
    handle(request, response) {
      // oidc-provider derives its own addresses from the part that is cut off here.
      Object.assign(request, {originalUrl: request.url});
      request.url = pathBelow(request.url ?? '');
      for (const [name, value] of securityHeaders(redirectUris)) response.setHeader(name, value);
      void (/^\/(login|assets)\//.test(request.url) ? answerLogin : answer)(request, response);
    },
    issueAccessToken: (personId, overrides) => signAccessToken(keys, issuer, personId, overrides),
    close: () => records.close(),
  };
}

/** What is left of an address below the provider's; `/identity` itself is its root. */
function pathBelow(url: string): string {
  const rest = url.slice(identityPath.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/**
 * No opener policy: it would cut the popup off from the page that opened it. Forms lead back to the application by way of
 * redirects, which `form-action` covers too.
 */
function securityHeaders(redirectUris: readonly string[]): [string, string][] {
  const applications = new Set(redirectUris.map((uri) => new URL(uri).origin));
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    `form-action 'self' ${[...applications].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return [
    ['content-security-policy', policy.join('; ')],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'no-referrer'],
  ];
}
