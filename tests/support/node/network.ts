/** A whole network in memory, with a small company and tokens for the people in it. */
import {exportJWK, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT, createLocalJWKSet} from 'jose';
import {createNetwork, type NetworkOptions, type ReferenceNetwork} from '../../../demo/network/server.js';
import {audience, scope} from '../../../demo/settings.js';
import {smallCompany} from './company.js';

export const origin = 'http://localhost:5173';
export const issuer = 'http://localhost:5173/identity';

const {privateKey, publicKey} = await generateKeyPair('RS256');
const stranger = await generateKeyPair('RS256');
/** The issuer's public keys, as the network gets them. */
export const keys = createLocalJWKSet({
  keys: [{...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig'}],
});

/** What to get wrong on purpose. Times are seconds from now. */
export interface TokenChanges {
  readonly header?: Partial<JWTHeaderParameters>;
  readonly claims?: JWTPayload;
  readonly expiresIn?: number;
  /** Signed with a key that the network does not know. */
  readonly isForged?: boolean;
}

export async function tokenFor(personId: string, changes: TokenChanges = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    iss: issuer,
    aud: audience,
    sub: personId,
    scope: `openid ${scope}`,
    iat: now - 60,
    exp: now + (changes.expiresIn ?? 3600),
    ...changes.claims,
  })
    .setProtectedHeader({alg: 'RS256', typ: 'at+jwt', kid: 'test', ...changes.header})
    .sign(changes.isForged ? stranger.privateKey : privateKey);
}

/** An answer of GraphQL, with the data as the test expects it. */
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: {readonly code?: string};
  }[];
}

export interface AskOptions {
  /** Whose token goes with it; null or left out: nobody's. */
  readonly as?: string | null;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestNetwork extends ReferenceNetwork {
  /** Errors that callers did not get to see. Empty unless a test provokes some. */
  readonly reported: Error[];
  /** One request of GraphQL, as the widgets send it. */
  ask<Data = Record<string, unknown>>(query: string, options?: AskOptions): Promise<Answer<Data>>;
  /** The request alone, for tests of headers and status. */
  request(query: string, options?: AskOptions): Promise<Request>;
}

export async function testNetwork(options: Partial<NetworkOptions> = {}): Promise<TestNetwork> {
  const reported: Error[] = [];
  const network = await createNetwork({
    dataFolder: null,
    origin,
    company: smallCompany,
    tokens: {issuer, audience, scope, keys},
    report: (error) => reported.push(error),
    ...options,
  });

  async function request(query: string, {as, variables, headers}: AskOptions = {}): Promise<Request> {
    return new Request(`${origin}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(as && {authorization: `Bearer ${await tokenFor(as)}`}),
        ...headers,
      },
      body: JSON.stringify({query, variables}),
    });
  }

  return {
    ...network,
    reported,
    request,
    async ask<Data>(query: string, askOptions?: AskOptions) {
      const response = await network.handle(await request(query, askOptions));
      return (await response.json()) as Answer<Data>;
    },
  };
}
