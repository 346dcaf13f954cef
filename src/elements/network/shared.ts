/** Networks in use on this page: two elements with equal settings share one, with one sign-in and one stream. */
import type {Network} from '../../network/network.js';

interface Use {
  readonly network: Network;
  count: number;
}

const uses = new Map<string, Use>();

/** Gives the network of this key, made and started if it is the first. */
export function shareNetwork(key: string, make: () => Network): Network {
  let use = uses.get(key);
  if (!use) {
    use = {network: make(), count: 0};
    uses.set(key, use);
    use.network.start();
  }
  use.count++;
  return use.network;
}

/** Gives it back. It ends a moment later, unless somebody takes it again: an element may just be moving. */
export function releaseNetwork(key: string): void {
  const use = uses.get(key);
  if (!use || --use.count > 0) return;
  setTimeout(() => {
    if (use.count > 0 || uses.get(key) !== use) return;
    uses.delete(key);
    use.network.stop();
  });
}
