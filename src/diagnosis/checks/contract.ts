/** Whether network and widgets speak the same version of the contract. */
import {broken, note, unknown, well, type Check} from '../finding.js';

/** The major version that this library speaks: minor ones only add. */
const spoken = '1';

export const contract: Check = {
  name: 'contract',
  group: 'network',
  async run({asked}) {
    const said = await asked().catch(() => null);
    const version = said?.info?.contractVersion;
    if (version) {
      if (version.split('.')[0] === spoken) return well((words) => words.contract.well(version));
      return note(
        (words) => words.contract.newer(version),
        (words) => words.contract.newerFix,
      );
    }
    // It takes the token and the request, but knows no `network`.
    if (said?.status === 200 && said.code === 'UNKNOWN') {
      return broken(
        (words) => words.contract.none,
        (words) => words.contract.noneFix,
      );
    }
    return unknown((words) => words.contract.unknown);
  },
};
