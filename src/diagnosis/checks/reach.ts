/** Whether anything answers at the network's address, and if a browser keeps the answer back, why. */
import {broken, unknown, well, type Check, type Finding} from '../finding.js';

export const reach: Check = {
  name: 'reach',
  group: 'network',
  async run({reached, endpoint}): Promise<Finding> {
    const found = await reached();
    switch (found?.kind) {
      case undefined:
        return unknown((words) => words.reach.none);
      case 'answered':
        return judge(found.status, Math.round(found.milliseconds));
      case 'blocked':
        return unknown((words) => words.reach.blocked);
      case 'offline':
        return unknown((words) => words.reach.offline);
      case 'cors':
        return broken(
          (words) => words.reach.cors(location.origin),
          (words) => words.reach.corsFix,
          `Access-Control-Allow-Origin: ${location.origin}\nAccess-Control-Allow-Headers: Authorization, Content-Type, Accept`,
        );
      case 'redirected':
        return broken(
          (words) => words.reach.redirected,
          (words) => words.reach.redirectedFix,
        );
      case 'timeout':
        return broken(
          (words) => words.reach.timeout,
          (words) => words.reach.timeoutFix,
        );
      case 'down':
        return broken(
          (words) => words.reach.down(new URL(endpoint).host),
          (words) => words.reach.downFix,
        );
    }
  },
};

/** Who asks without a token may be refused, and the network is well all the same. */
function judge(status: number, milliseconds: number): Finding {
  const isWell = status < 400 || [400, 401, 403, 405, 415, 422].includes(status);
  if (isWell) return well((words) => words.reach.well(milliseconds));
  return broken(
    (words) => words.reach.status(status),
    (words) => (status < 500 ? words.reach.notFoundFix : words.reach.serverFix),
  );
}
