/**
 * Reads what a network says when it turns a token away: the claims challenge of `WWW-Authenticate`
 * (https://learn.microsoft.com/entra/identity-platform/claims-challenge), and what time it is there.
 */
import type {Challenge} from './errors.js';

/** Longer than any challenge that makes sense, and it would have to fit into an address. */
const longest = 4000;

export function readChallenge(headers: Headers): Challenge {
  const date = Date.parse(headers.get('date') ?? '');
  return {claims: claimsIn(headers.get('www-authenticate') ?? ''), serverTime: Number.isNaN(date) ? null : date};
}

/** Base64 of a JSON object, such as `Bearer error="insufficient_claims", claims="eyJ…"`. Anything else is none. */
function claimsIn(header: string): string {
  const encoded = /(?:^|[\s,])claims="([\w+/=-]+)"/i.exec(header)?.[1] ?? '';
  try {
    const text = atob(encoded.replace(/-/g, '+').replace(/_/g, '/'));
    const claims: unknown = JSON.parse(text);
    return typeof claims === 'object' && claims !== null && text.length <= longest ? text : '';
  } catch {
    return '';
  }
}
