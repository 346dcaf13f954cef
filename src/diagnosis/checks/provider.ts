/** Whether the identity provider answers where the page says that it is. */
import {broken, unknown, well, type Check} from '../finding.js';

export const provider: Check = {
  name: 'provider',
  group: 'signIn',
  async run({network, authority, redirectUri, provided}) {
    if (!network) return unknown((words) => words.session.none);
    const found = await provided();
    if (!found) return well((words) => words.provider.notNeeded);
    if (found.kind === 'blocked' || found.kind === 'offline') return unknown((words) => words.provider.blocked);
    if (found.kind === 'cors') {
      return broken(
        (words) => words.provider.cors,
        (words) => words.provider.corsFix,
        redirectUri,
      );
    }
    if (found.kind === 'answered') {
      if (found.status === 200 && found.text.trim().startsWith('{')) return well((words) => words.provider.well);
      return broken(
        (words) => words.provider.wrong(found.status),
        (words) => words.provider.wrongFix,
      );
    }
    return broken(
      (words) => words.provider.down(new URL(authority).host),
      (words) => words.provider.downFix,
    );
  },
};
