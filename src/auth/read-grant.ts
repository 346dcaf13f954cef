/**
 * From a bare access token to what a session needs to know of it, on a machine whose clock may be hours off: the times in a
 * token are its issuer's, and here they become this machine's. Only what a token says for certain counts; whether it is
 * still good is the network's decision.
 */
import {clockNote, clockTolerance} from './clock.js';
import {readClaims} from '../lib/read-claims.js';
import type {Grant} from './token-provider.js';

/** How long a token is used that looks too old when it comes: if it is, the network says so at once. */
const benefitOfDoubt = 5 * 60_000;

/**
 * @param anonymousId - The account of tokens that say nobody's name.
 * @param isNew - The token has been issued just now: the difference between its time of issue and ours is our clock's.
 */
export function readGrant(token: string, anonymousId: string, isNew: boolean): Grant {
  const claims = readClaims(token);
  const account = {id: claims.subject || anonymousId, name: claims.name};
  return {token, account, expiresAt: expiryHere(claims, isNew, Date.now())};
}

function expiryHere(
  {expiresAt, issuedAt}: {readonly expiresAt: number | null; readonly issuedAt: number | null},
  isNew: boolean,
  now: number,
): number | null {
  if (expiresAt === null) return null;
  const age = issuedAt === null ? 0 : now - issuedAt;
  // Issued in the future, or just now and yet long ago: the clock is wrong, and the token's lifetime is not.
  if (issuedAt !== null && (age < -clockTolerance || (isNew && age > clockTolerance))) {
    clockNote(issuedAt, now);
    return expiresAt + age;
  }
  // Either the clock is ahead, or it was kept for too long. Asking for another one every time would never end.
  return expiresAt > now ? expiresAt : now + benefitOfDoubt;
}
