/** Access tokens made by hand, signed with the provider's key. Only for tests: nothing on the wire leads here. */
import {importJWK, SignJWT} from 'jose';
import {audience, clientId, scope} from '../settings.js';
import type {Keys} from './keys.js';

/** What to get wrong on purpose, or to ask for in particular. */
export interface TokenOverrides {
  readonly audience?: string;
  readonly scope?: string;
  readonly issuer?: string;
  /** Seconds from now; negative: it has expired already. Default: an hour. */
  readonly expiresIn?: number;
  /** Of the header. Default: `at+jwt`. */
  readonly type?: string;
}

/** Like the tokens that the token endpoint answers with, as far as a network can tell. */
export async function signAccessToken(
  keys: Keys,
  issuer: string,
  personId: string,
  overrides: TokenOverrides = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const expiresAt = now + (overrides.expiresIn ?? 3600);
  return new SignJWT({
    oid: personId,
    scope: overrides.scope ?? scope,
    client_id: clientId,
  })
    .setProtectedHeader({alg: 'RS256', typ: overrides.type ?? 'at+jwt', kid: keys.signing.kid})
    .setIssuer(overrides.issuer ?? issuer)
    .setAudience(overrides.audience ?? audience)
    .setSubject(personId)
    .setJti(crypto.randomUUID())
    .setIssuedAt(Math.min(now, expiresAt - 1))
    .setExpirationTime(expiresAt)
    .sign(await importJWK(keys.signing, 'RS256'));
}
