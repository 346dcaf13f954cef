/** Whether the page's policy for Trusted Types lets Foyer's templates be made. */
import {broken, unknown, well, type Check} from '../finding.js';

export const trustedTypes: Check = {
  name: 'trustedTypes',
  group: 'page',
  async run({policy, violations}) {
    const text = await policy();
    const refused = violations.all.find(
      ({directive, sample}) => directive === 'trusted-types' && /lit-html|msal/.test(sample),
    );
    if (refused) {
      return broken(
        (words) => words.trustedTypes.refused,
        (words) => words.trustedTypes.refusedFix,
        "trusted-types lit-html 'allow-duplicates'",
      );
    }
    if (text === null) return unknown((words) => words.trustedTypes.unread);
    const isOn = text.includes('require-trusted-types-for');
    return well((words) => (isOn ? words.trustedTypes.well : words.trustedTypes.off));
  },
};
