/** Whether the network's element names an address that a browser can ask. */
import {broken, unknown, well, type Check} from '../finding.js';
import {bare} from '../page.js';

export const endpoint: Check = {
  name: 'endpoint',
  group: 'network',
  run({network, endpoint: address}) {
    if (!network) return unknown((words) => words.endpoint.none);
    const given = network.endpoint ?? '';
    if (!given) {
      return broken(
        (words) => words.endpoint.missing,
        (words) => words.endpoint.missingFix,
        'endpoint="https://network.example.com/graphql"',
      );
    }
    if (!/^https?:/.test(address)) {
      return broken(
        (words) => words.endpoint.wrong(given),
        (words) => words.endpoint.wrongFix,
      );
    }
    const {hostname} = new URL(address);
    const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
    if (location.protocol === 'https:' && address.startsWith('http:') && !isLocal) {
      return broken(
        (words) => words.endpoint.insecure(bare(address)),
        (words) => words.endpoint.insecureFix,
      );
    }
    return well((words) => words.endpoint.well(bare(address)));
  },
};
