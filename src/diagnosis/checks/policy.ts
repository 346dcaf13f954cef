/** Whether the page's Content-Security-Policy turned away something that Foyer needs: found out by trying all of it. */
import {broken, unknown, well, type Check} from '../finding.js';
import {bare, originOf} from '../page.js';
import type {Patient} from '../patient.js';
import type {Violation} from '../violations.js';

/** Whatever can be turned away has been tried when this resolves, with success or without. */
const tried = (patient: Patient): Promise<unknown> =>
  Promise.allSettled([patient.reached(), patient.provided(), patient.redirect(), patient.asked()]);

/** Whether this is ours: an address that Foyer needs, or something that its own script did. */
function isOurs({endpoint, authority, redirectUri}: Patient, {blocked, source}: Violation): boolean {
  if (blocked === '') return false;
  const needed = [endpoint, authority, redirectUri].filter(Boolean);
  const isNeeded = needed.some(
    (address) => address.startsWith(blocked) || originOf(blocked) === new URL(address).origin,
  );
  // A page's own origin is everybody's: only what our own script was refused there counts.
  return isNeeded && (originOf(blocked) !== location.origin || isOwnScript(source) || needed.includes(blocked));
}

const isOwnScript = (source: string): boolean => source !== '' && source === import.meta.url;

const sourceOf = (blocked: string): string => (originOf(blocked) === location.origin ? "'self'" : originOf(blocked));

export const policy: Check = {
  name: 'policy',
  group: 'page',
  async run(patient) {
    await tried(patient);
    // The events come in tasks of their own.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const ours = new Map(
      patient.violations.all
        .filter((violation) => isOurs(patient, violation))
        .map((violation) => [`${violation.directive} ${sourceOf(violation.blocked)}`, violation]),
    );
    if (ours.size) {
      return [...ours].map(([code, {blocked, directive}]) =>
        broken(
          (words) => words.policy.blocked(bare(blocked), directive),
          (words) => words.policy.blockedFix,
          code,
        ),
      );
    }
    const text = await patient.policy();
    if (text === null) return unknown((words) => words.policy.unread);
    return well((words) => (text ? words.policy.well : words.policy.none));
  },
};
