/** Counts listeners that stay on what outlives a widget. */
import {addressTeller} from '../../src/lib/address-changes.js';

export interface Listeners {
  readonly count: number;
  stop(): void;
}

export function countListeners(): Listeners {
  const counted = [...new Set([window, document, document.documentElement, addressTeller])].map(countOn);
  return {
    get count() {
      return counted.reduce((sum, {count}) => sum + count, 0);
    },
    stop: () => {
      for (const one of counted) one.stop();
    },
  };
}

function countOn(target: EventTarget): Listeners {
  const {addEventListener, removeEventListener} = target;
  const held = new Set<string>();
  const ids = new Map<unknown, number>();
  const keyOf = (type: string, listener: unknown): string => {
    if (!ids.has(listener)) ids.set(listener, ids.size);
    return `${type} ${ids.get(listener)}`;
  };
  target.addEventListener = (...[type, listener, options]: Parameters<typeof addEventListener>) => {
    const key = keyOf(type, listener);
    held.add(key);
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => held.delete(key));
    addEventListener.call(target, type, listener, options);
  };
  target.removeEventListener = (...[type, listener, options]: Parameters<typeof removeEventListener>) => {
    held.delete(keyOf(type, listener));
    removeEventListener.call(target, type, listener, options);
  };
  return {
    get count() {
      return held.size;
    },
    stop: () => {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    },
  };
}
