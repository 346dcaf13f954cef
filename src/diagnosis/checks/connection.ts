/** Whether every widget finds a network. */
import {broken, note, unknown, well, type Check} from '../finding.js';
import {networkOf} from '../page.js';

export const connection: Check = {
  name: 'connection',
  group: 'page',
  run({prefix, networks, widgets}) {
    const tag = `${prefix}network`;
    if (!networks.length) {
      return broken(
        (words) => words.connection.none,
        (words) => words.connection.noneFix,
        `<${tag} page endpoint="https://network.example.com/graphql" client-id="…" scopes="…"></${tag}>`,
      );
    }
    if (!widgets.length) return unknown((words) => words.connection.nothing);
    const outside = new Set(widgets.filter((widget) => !networkOf(widget, networks)).map(({localName}) => localName));
    if (outside.size) {
      return broken(
        (words) => words.connection.outside([...outside].map((name) => `<${name}>`).join(', ')),
        (words) => words.connection.outsideFix,
        `<${tag} page …>`,
      );
    }
    if (networks.length > 1) {
      return note(
        (words) => words.connection.several(networks.length),
        (words) => words.connection.severalFix,
      );
    }
    return well((words) => words.connection.well);
  },
};
