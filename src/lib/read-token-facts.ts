/** What a token says about its purpose, and nothing about the person: for examinations that are shown and copied. */

export interface TokenFacts {
  /** Whether it is a JSON Web Token; any other kind says nothing. */
  readonly isReadable: boolean;
  readonly audience: readonly string[];
  readonly scopes: readonly string[];
  readonly issuer: string;
  /** Milliseconds since 1970; null when the token does not say. */
  readonly issuedAt: number | null;
  readonly notBefore: number | null;
  readonly expiresAt: number | null;
}

const milliseconds = (claim: unknown): number | null => (typeof claim === 'number' ? claim * 1000 : null);
const texts = (claim: unknown): string[] =>
  (Array.isArray(claim) ? claim : typeof claim === 'string' ? claim.split(' ') : []).filter(
    (text): text is string => typeof text === 'string' && text !== '',
  );

/** Reads a JSON Web Token without checking it: that is the network's business. */
export function readTokenFacts(token: string): TokenFacts {
  let claims: Record<string, unknown> | null;
  try {
    const payload = token.split('.')[1] ?? '';
    const bytes = Uint8Array.from(atob(payload.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
    claims = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown> | null;
  } catch {
    claims = null;
  }
  const {aud, scp, scope, iss, iat, nbf, exp} = claims ?? {};
  return {
    isReadable: claims !== null,
    audience: texts(aud),
    scopes: texts(scp ?? scope),
    issuer: typeof iss === 'string' ? iss : '',
    issuedAt: milliseconds(iat),
    notBefore: milliseconds(nbf),
    expiresAt: milliseconds(exp),
  };
}
