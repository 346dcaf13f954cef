/** What the token says of itself: whom it is for, what it allows, how long it is good. */
import type {TokenFacts} from '../../network/examiner.js';
import {broken, note, unknown, well, type Check, type Finding} from '../finding.js';
import {span} from '../span.js';

const minute = 60_000;

export const token: Check = {
  name: 'token',
  group: 'signIn',
  async run({token: read, clockAhead, network}) {
    const facts = await read();
    if (!facts) return unknown((words) => words.token.none);
    if (!facts.isReadable) return well((words) => words.token.opaque);
    // By the server's clock: a wrong one here has a check of its own.
    const now = Date.now() - ((await clockAhead()) ?? 0);
    const late = facts.expiresAt === null ? 0 : now - facts.expiresAt;
    if (late > 0) {
      return broken(
        (words) => words.token.expired(span(Math.max(late, minute), words.language)),
        (words) => words.token.expiredFix,
      );
    }
    if ((facts.notBefore ?? facts.issuedAt ?? 0) > now + 5 * minute) {
      return broken(
        (words) => words.token.early,
        (words) => words.token.earlyFix,
      );
    }
    const wanted = network?.auth === 'custom' ? [] : (network?.scopes ?? '').split(/\s+/).filter(Boolean);
    return compare(facts, wanted) ?? fits(facts, late);
  },
};

function fits({audience, expiresAt}: TokenFacts, late: number): Finding {
  const named = audience.join(', ');
  if (expiresAt === null) return well((words) => words.token.forever(named || words.token.unsaid));
  return well((words) => words.token.well(named || words.token.unsaid, span(-late, words.language)));
}

/** Compares with the scopes that the page asks for. Only worth knowing: the network has the last word. */
function compare({audience, scopes}: TokenFacts, wanted: readonly string[]): Finding | null {
  const [scope] = wanted;
  const resource = scope?.includes('://') ? scope.slice(0, scope.lastIndexOf('/')) : '';
  // Entra names an application by its id as well as by its address.
  const isId = audience.some((name) => /^[0-9a-f-]{36}$/i.test(name));
  if (resource && audience.length && !isId && !audience.includes(resource)) {
    return note(
      (words) => words.token.audience(audience.join(', '), resource),
      (words) => words.token.audienceFix,
    );
  }
  const short = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
  const held = new Set(scopes.flatMap((name) => [name, short(name)]));
  const missing = wanted.filter((name) => !held.has(name) && !held.has(short(name)) && short(name) !== '.default');
  if (!scopes.length || !missing.length) return null;
  return note(
    (words) => words.token.scopes(missing.join(', ')),
    (words) => words.token.scopesFix,
  );
}
