/**
 * How many comments a page has, for a host that says so. Hosts that want to know in the same moment ask together: a list of
 * fifty pages is one question, and one field of the page's one request.
 */
import type {Observation} from '../../network/cache.js';
import type {Network} from '../../network/network.js';
import {featureOfPage, pageCounts} from '../../network/operations/page.js';
import type {ContextKey} from '../../network/schema.js';
import {PageAddressController} from '../view/page-address.js';
import type {NetworkHost} from './network.js';
import {Observed} from './observed.js';
import type {ViewState} from './view-state.js';

export type PageCount = {readonly count: number | null};

/** The contract's largest page. */
const most = 50;

export class PageCountController {
  readonly #observed: Observed<ReturnType<typeof question>, Observation<PageCount>>;

  /** @param keyOf - Called before every update of the host: follows its properties. Null: nothing to ask. */
  constructor(host: NetworkHost, keyOf: () => ContextKey | null) {
    const ask = (): ReturnType<typeof question> | null => {
      const key = keyOf();
      return key && question(key);
    };
    new PageAddressController(host);
    this.#observed = new Observed(host, ask, (network, {key}) =>
      gathering(network).join(key, () => host.requestUpdate()),
    );
  }

  /** A count of null: the viewer may not know. */
  get state(): ViewState<PageCount> {
    return this.#observed.state;
  }

  /** Asks again, for all that were asked for in the same moment. Never rejects. */
  async refresh(): Promise<void> {
    await this.#observed.refresh();
  }
}

const question = (key: ContextKey) => ({...pageCounts([key]), key, feature: featureOfPage(key)});

/** Those that are still open to others, by network. */
const open = new WeakMap<Network, Gathering>();

function gathering(network: Network): Gathering {
  const known = open.get(network);
  if (known && !known.isFull) return known;
  const made = new Gathering();
  open.set(network, made);
  // Hosts that are seen in one moment are drawn in microtasks that were queued before this one; the page's request goes out
  // in a task of its own, later.
  queueMicrotask(() => {
    if (open.get(network) === made) open.delete(network);
    made.ask(network);
  });
  return made;
}

/** What some hosts ask in one moment. */
class Gathering {
  readonly #keys: ContextKey[] = [];
  readonly #places = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  #asked: Observation<readonly PageCount[]> | null = null;
  #asking: (() => void) | null = null;
  readonly #begun = new Promise<void>((resolve) => (this.#asking = resolve));

  get isFull(): boolean {
    return this.#keys.length >= most;
  }

  join(key: ContextKey, listener: () => void): Observation<PageCount> {
    const name = JSON.stringify(key);
    // The same page twice on a page is asked for once.
    const place = this.#places.get(name) ?? this.#keys.push(key) - 1;
    this.#places.set(name, place);
    // One of its own for each host: the same host may come, go and come again.
    const listen = (): void => listener();
    this.#listeners.add(listen);
    const asked = (): Observation<readonly PageCount[]> | null => this.#asked;
    return {
      get snapshot() {
        const {result, error} = asked()?.snapshot ?? {result: null, error: null};
        return {result: result?.[place] ?? null, error};
      },
      refresh: async () => {
        await this.#begun;
        await this.#asked?.refresh();
      },
      stop: () => {
        this.#listeners.delete(listen);
        if (this.#listeners.size === 0) this.#asked?.stop();
      },
    };
  }

  ask(network: Network): void {
    this.#asking?.();
    if (this.#listeners.size === 0) return;
    const counts = pageCounts(this.#keys);
    const read = {
      ...counts,
      select: (data: Parameters<typeof counts.select>[0]) => counts.select(data)?.map((count) => ({count})) ?? null,
    };
    this.#asked = network.observe(read, () => {
      for (const listener of [...this.#listeners]) listener();
    });
  }
}
