/** A token that nobody signed, for a page on which that is what is wrong. */

interface Wish {
  readonly aud: string;
  readonly scp: string;
  /** Seconds; negative: it has run out. */
  readonly expiresIn: number;
}

const encode = (part: object): string =>
  btoa(JSON.stringify(part)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

export function madeUpToken({aud, scp, expiresIn}: Wish): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: `${location.origin}/identity`,
    aud,
    scp,
    sub: 'somebody',
    iat: Math.min(now, now + expiresIn - 3600),
    exp: now + expiresIn,
  };
  return `${encode({alg: 'RS256', typ: 'at+jwt'})}.${encode(claims)}.${btoa('nobody').replace(/=/g, '')}`;
}
