/** Whether the page that a sign-in comes back to is there, is ours, and may tell what it was told. */
import {broken, unknown, well, type Check, type Finding} from '../finding.js';
import {bare} from '../page.js';

export const redirect: Check = {
  name: 'redirect',
  group: 'signIn',
  async run({network, redirectUri, redirect: tried}): Promise<Finding> {
    if (!network) return unknown((words) => words.session.none);
    const found = await tried();
    const address = bare(redirectUri);
    switch (found?.kind) {
      case undefined:
        return well((words) => words.redirect.notNeeded);
      case 'works':
        return well((words) => words.redirect.well);
      case 'blocked':
        return unknown((words) => words.redirect.blocked);
      case 'elsewhere':
        return broken(
          (words) => words.redirect.elsewhere(address),
          (words) => words.redirect.elsewhereFix,
          'redirect-uri="/foyer/auth-redirect.html"',
        );
      case 'missing':
        return broken(
          (words) => words.redirect.missing(address, found.status),
          (words) => words.redirect.missingFix,
          address,
        );
      case 'opener-policy':
        return broken(
          (words) => words.redirect.policy(found.value),
          (words) => words.redirect.policyFix,
        );
      case 'silent':
        return broken(
          (words) => words.redirect.silent(address),
          (words) => words.redirect.silentFix,
        );
      case 'unreachable':
        return broken(
          (words) => words.redirect.unreachable,
          (words) => words.redirect.unreachableFix,
        );
    }
  },
};
