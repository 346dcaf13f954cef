/**
 * The provider's secrets: the key that signs tokens and the keys that sign cookies. They are made once and kept in the data
 * folder: with new ones at every start, a restart would sign everybody out and every token would be refused.
 */
import {calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK} from 'jose';
import {randomBytes} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

export interface Keys {
  /** Private, RS256, with `kid`. */
  readonly signing: JWK;
  readonly cookies: readonly string[];
}

/** @param file - Where they are kept, readable by the owner only. Null: new ones, kept nowhere. */
export async function loadKeys(file: string | null): Promise<Keys> {
  if (file && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Keys;
  const keys = await makeKeys();
  if (file) writeFileSync(file, JSON.stringify(keys), {mode: 0o600});
  return keys;
}

/** What the network needs to check a token: the public half. */
export function publicKeyOf({signing: {kty, n, e, kid, alg, use}}: Keys): JWK {
  return {kty, n, e, kid, alg, use};
}

async function makeKeys(): Promise<Keys> {
  const {privateKey} = await generateKeyPair('RS256', {extractable: true});
  const jwk = await exportJWK(privateKey);
  return {
    signing: {...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'RS256', use: 'sig'},
    cookies: [randomBytes(32).toString('base64url')],
  };
}
