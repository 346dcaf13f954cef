/** What a token says about itself, as far as a client may rely on it: whose it is and how long it lasts. */
export interface Claims {
  /** Milliseconds since 1970; null when the token does not say. */
  readonly expiresAt: number | null;
  /** Milliseconds since 1970; null when the token does not say. */
  readonly issuedAt: number | null;
  /** Empty when the token does not say. */
  readonly subject: string;
  readonly name: string;
}

const none: Claims = {expiresAt: null, issuedAt: null, subject: '', name: ''};

/** Reads a JSON Web Token without checking it: that is the network's business. Any other token says nothing. */
export function readClaims(token: string): Claims {
  try {
    const payload = token.split('.')[1] ?? '';
    const bytes = Uint8Array.from(atob(payload.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
    const {exp, iat, oid, sub, name} = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    return {
      expiresAt: typeof exp === 'number' ? exp * 1000 : null,
      issuedAt: typeof iat === 'number' ? iat * 1000 : null,
      subject: typeof oid === 'string' ? oid : typeof sub === 'string' ? sub : '',
      name: typeof name === 'string' ? name : '',
    };
  } catch {
    return none;
  }
}
