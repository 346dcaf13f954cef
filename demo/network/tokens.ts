/** Reads whom an access token names, after checking everything about it that can be wrong. */
import {decodeJwt, errors, jwtVerify, type JWTVerifyGetKey} from 'jose';
import {LRUCache} from 'lru-cache';

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  /** Must be among the token's scopes. */
  readonly scope: string;
  /** The issuer's public keys, such as jose's `createRemoteJWKSet`. */
  readonly keys: JWTVerifyGetKey;
  /** The authentication context, such as `c1`, that tokens must name now (in `acrs`); null or nothing: any will do. */
  demands?(): string | null;
}

export interface TokenHolder {
  readonly personId: string;
  readonly expiresAt: Date;
  /** Authentication contexts that the token names. */
  readonly contexts: readonly string[];
}

/** The token is not one that this network takes. The message says why, for the developer; it holds nothing of the token. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  /** JSON of the claims that a better token would have; null: it is not claims that are missing. */
  readonly claims: string | null;

  constructor(message: string, claims: string | null = null) {
    super(message);
    this.claims = claims;
  }
}

/** Seconds by which the clocks of the issuer and this machine may differ. */
const clockTolerance = 5;
/** Longer than any token of a sane issuer: not worth a signature check. */
const maxTokenLength = 8192;

export class Tokens {
  readonly #rules: TokenRules;
  readonly #now: () => Date;
  readonly #verified = new LRUCache<string, TokenHolder>({max: 5000});

  constructor(rules: TokenRules, now: () => Date) {
    this.#rules = rules;
    this.#now = now;
  }

  /**
   * The holder of a request's token; null for a request without one.
   * @throws TokenError
   */
  async holderOf(authorization: string | null): Promise<TokenHolder | null> {
    if (authorization === null) return null;
    const token = /^Bearer +([\w~+/.=-]+)$/i.exec(authorization)?.[1];
    if (token === undefined) throw new TokenError('The Authorization header is not "Bearer <token>".');
    if (token.length > maxTokenLength) throw new TokenError('The token is too long.');
    const known = this.#verified.get(token);
    if (known && known.expiresAt > this.#now()) return this.#satisfying(known);
    const holder = await this.#verify(token);
    this.#verified.set(token, holder);
    return this.#satisfying(holder);
  }

  /** What is demanded may change while a token runs. */
  #satisfying(holder: TokenHolder): TokenHolder {
    const value = this.#rules.demands?.() ?? null;
    if (value === null || holder.contexts.includes(value)) return holder;
    throw new TokenError(
      `The token does not name the authentication context ${value}.`,
      JSON.stringify({access_token: {acrs: {essential: true, value}}}),
    );
  }

  async #verify(token: string): Promise<TokenHolder> {
    const {issuer, audience, scope, keys} = this.#rules;
    try {
      const {payload} = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ['RS256'],
        typ: 'at+jwt',
        clockTolerance,
        requiredClaims: ['exp', 'iat', 'sub'],
        currentDate: this.#now(),
      });
      const scopes = typeof payload.scope === 'string' ? payload.scope.split(' ') : [];
      if (!scopes.includes(scope)) throw new TokenError(`The token does not carry the scope ${scope}.`);
      const personId = typeof payload.oid === 'string' ? payload.oid : payload.sub;
      if (!personId || payload.exp === undefined) throw new TokenError('The token names nobody.');
      const contexts = Array.isArray(payload.acrs) ? payload.acrs.map(String) : [];
      return {personId, expiresAt: new Date((payload.exp + clockTolerance) * 1000), contexts};
    } catch (error) {
      if (error instanceof TokenError) throw error;
      throw new TokenError(this.#explain(error, token));
    }
  }

  /** Says what is wrong in words that help to mend a configuration: these are the mistakes that people make. */
  #explain(error: unknown, token: string): string {
    if (error instanceof errors.JWTExpired) return 'The token has expired.';
    if (error instanceof errors.JWTClaimValidationFailed) {
      const {claim} = error;
      if (claim === 'aud') return `The token is made out to ${saidBy(token, 'aud')}, not to ${this.#rules.audience}.`;
      if (claim === 'iss') return `The token is from ${saidBy(token, 'iss')}, not from ${this.#rules.issuer}.`;
      if (claim === 'typ') return 'This is no access token (its type is not at+jwt).';
      return `The token's claim ${claim} is missing or wrong.`;
    }
    if (error instanceof errors.JOSEAlgNotAllowed) return 'The token is not signed with RS256.';
    if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey) {
      return "The token is not signed with the issuer's key.";
    }
    if (error instanceof errors.JOSEError) return 'This is no valid token.';
    // The issuer's keys could not be fetched, for one: not the token's fault, and to be told apart.
    throw error;
  }
}

/** A claim of a token that is known to be wrong; only for the issuer and the audience, which are no secrets. */
function saidBy(token: string, claim: 'aud' | 'iss'): string {
  return String(decodeJwt(token)[claim] ?? 'nobody').slice(0, 200);
}
