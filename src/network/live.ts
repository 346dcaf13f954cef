/**
 * The page's one live stream. All that its widgets watch goes into one subscription, and every change comes back with
 * the key of the watch that it belongs to. Where there is no stream, or none right now, the watches are told now and
 * then to look for themselves. Knows nothing of what the changes mean.
 */
import {changesDocument} from './documents/change.js';
import type {TokenSource} from './client.js';
import type {LiveChange} from './operation.js';
import type {NetworkInfo} from './operations/network.js';
import type {ChangesSubscription, WatchTarget} from './schema.js';
import {listen, StreamRefused} from './stream.js';

/** Changes of the same moment come together. */
export type LiveListener = (changes: readonly LiveChange[]) => void;

interface Watched {
  readonly target: WatchTarget;
  readonly listeners: Set<LiveListener>;
  /** Whether an open stream has told everything since the first answer. */
  isCurrent: boolean;
  changes: LiveChange[];
}

/** Milliseconds. Elements come and go in groups: one new subscription for the group. */
const settleTime = 100;
/** The first stream hurries: what is open before the first answer has missed nothing. */
const firstSettleTime = 10;
/** Changes are gathered this long, and up to twice as long, so that not all pages of a company ask at once. */
const gatherTime = 150;
/** A hidden tab keeps its stream for a minute: people switch to and fro. */
const hiddenTime = 60_000;
const longestWait = 60_000;
const steadyTime = 10_000;
/** What was told on the old stream may come after the new one is open. */
const overlapTime = 1000;

const subscription = `subscription Changes($watch:[WatchInput!]!){${changesDocument.fields.changes}}`;

export class Live {
  readonly #url: string;
  readonly #tokens: TokenSource;
  readonly #watched = new Map<string, Watched>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #info: NetworkInfo | null = null;
  #isActive = false;
  #isAway = false;
  #isConnected = false;
  #failures = 0;
  /** The token that the last stream was refused with; renewed once, until a stream opens again. */
  #refused: string | null = null;
  #isRenewed = false;
  /** What the open or opening stream was asked for. */
  #subscribed = '';
  #close: (() => void) | null = null;

  constructor(url: string, tokens: TokenSource) {
    this.#url = url;
    this.#tokens = tokens;
    document.addEventListener('visibilitychange', this.#onVisibility);
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#return);
    addEventListener('online', this.#onOnline);
  }

  /** Starts to listen; returns how to stop. */
  watch(target: WatchTarget, listener: LiveListener): () => void {
    const key = JSON.stringify(target);
    const watched = this.#watched.get(key) ?? {target, listeners: new Set(), isCurrent: false, changes: []};
    this.#watched.set(key, watched);
    watched.listeners.add(listener);
    this.#connectSoon();
    return () => {
      watched.listeners.delete(listener);
      if (watched.listeners.size || this.#watched.get(key) !== watched) return;
      this.#watched.delete(key);
      this.#connectSoon();
    };
  }

  /**
   * Another person is another stream.
   * @param isAnonymous - It is not known whether those who are not signed in get one: wait until the network says so.
   */
  setActive(isActive: boolean, isAnonymous = false): void {
    this.#disconnect();
    this.#failures = isAnonymous ? 1 : 0;
    this.#refused = null;
    this.#isRenewed = false;
    this.#info = null;
    this.#isActive = isActive;
    this.#connect();
  }

  /** Learns whether there is a stream at all, and how often one may ask without. */
  follow(info: NetworkInfo | null): void {
    if (info === this.#info) return;
    this.#info = info;
    this.#connect();
  }

  stop(): void {
    this.#isActive = false;
    this.#disconnect();
    this.#watched.clear();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    document.removeEventListener('visibilitychange', this.#onVisibility);
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#return);
    removeEventListener('online', this.#onOnline);
  }

  #connectSoon(): void {
    this.#later('connect', this.#close ? settleTime : firstSettleTime, () => this.#connect());
  }

  #connect(): void {
    const keys = [...this.#watched.keys()].sort();
    if (!this.#isActive || this.#isAway || !keys.length) {
      this.#disconnect();
      return;
    }
    if (this.#hasStream === false) this.#disconnect();
    this.#poll();
    const wanted = keys.join();
    if (wanted === this.#subscribed || this.#hasStream === false || (this.#failures && !this.#info)) return;
    this.#subscribed = wanted;
    this.#cancel('retry');
    // The old stream goes on until the new one is there and a while after: nothing is missed in between.
    void this.#open(keys, this.#close);
  }

  async #open(keys: readonly string[], closeOld: (() => void) | null): Promise<void> {
    const wanted = this.#subscribed;
    const abort = new AbortController();
    let connectedAt = 0;
    let token: string | null = null;
    const close = (): void => {
      abort.abort();
      closeOld?.();
    };
    this.#close = close;
    const onOpen = (): void => {
      if (closeOld)
        this.#later('overlap', overlapTime, () => {
          closeOld?.();
          closeOld = null;
        });
      this.#isConnected = true;
      this.#refused = null;
      this.#isRenewed = false;
      connectedAt = Date.now();
      // What was answered before this moment may be older than a change that nobody has told.
      if (this.#info) this.#resync((watched) => !watched.isCurrent);
      for (const key of keys) this.#setCurrent(key);
    };
    const onNext = ({changes}: ChangesSubscription): void => {
      this.#failures = 0;
      this.#gather(changes);
    };
    try {
      const refused = this.#isRenewed ? null : this.#refused;
      this.#isRenewed ||= refused !== null;
      token = await this.#tokens.get(refused === null ? undefined : {token: refused});
      if (abort.signal.aborted || wanted !== this.#subscribed) return;
      const watch = keys.map((key) => ({key, target: this.#watched.get(key)?.target}));
      const request = {query: subscription, variables: {watch}};
      await listen<ChangesSubscription>(this.#url, token, request, {onOpen, onNext}, abort.signal);
    } catch (error) {
      this.#refused = error instanceof StreamRefused && error.status === 401 ? token : null;
    }
    if (abort.signal.aborted || this.#close !== close) return;
    close();
    // A stream that ran for a while and ends is no failing network: proxies close what is idle.
    if (this.#isConnected && Date.now() - connectedAt > steadyTime) this.#failures = 0;
    this.#lose();
    // Twice as long each time, up to a minute, and never all pages at the same moment.
    const wait = Math.min(longestWait, 1000 * 2 ** this.#failures++) * (0.5 + Math.random() / 2);
    this.#later('retry', wait, () => this.#connect());
  }

  #disconnect(): void {
    this.#close?.();
    this.#lose();
    this.#cancel('overlap');
    this.#cancel('poll');
    this.#cancel('retry');
  }

  /** Nobody tells what happens from now on. */
  #lose(): void {
    this.#close = null;
    this.#subscribed = '';
    this.#isConnected = false;
    for (const watched of this.#watched.values()) watched.isCurrent = false;
  }

  #setCurrent(key: string): void {
    const watched = this.#watched.get(key);
    if (watched) watched.isCurrent = true;
  }

  /** Undefined: not known yet. Then it is tried, once. */
  get #hasStream(): boolean | undefined {
    return this.#info?.features.includes('REALTIME');
  }

  /** Without a stream, or while it is down: looks now and then. */
  #poll(): void {
    if (this.#timers.has('poll') || !this.#info) return;
    const wait = Math.max(10, this.#info.pollIntervalSeconds) * 1000 * (1 + Math.random() / 10);
    this.#later('poll', wait, () => {
      if (!this.#isConnected && !document.hidden) this.#resync();
      this.#connect();
    });
  }

  #gather(change: LiveChange & {readonly key: string}): void {
    this.#watched.get(change.key)?.changes.push(change);
    if (this.#timers.has('deliver')) return;
    this.#later('deliver', gatherTime * (1 + Math.random()), () => this.#deliver());
  }

  #deliver(): void {
    for (const watched of [...this.#watched.values()]) {
      const changes = watched.changes.splice(0);
      if (changes.length) for (const listener of [...watched.listeners]) listener(changes);
    }
  }

  /** Tells all, or some, to look for themselves: changes may have been missed. */
  #resync(isMeant: (watched: Watched) => boolean = () => true): void {
    const change = {kind: 'RESYNC', nodeId: null, at: new Date().toISOString()};
    for (const watched of this.#watched.values()) if (isMeant(watched)) watched.changes = [change];
    this.#deliver();
  }

  readonly #onVisibility = (): void => {
    this.#cancel('away');
    if (document.hidden) this.#later('away', hiddenTime, this.#leave);
    else this.#return();
  };

  /** Also when the page is left: a browser keeps one for the way back only if it has no line open. */
  readonly #leave = (): void => {
    this.#isAway = true;
    this.#disconnect();
  };

  readonly #return = (): void => {
    if (!this.#isAway || document.hidden) return;
    this.#isAway = false;
    // With a stream they look when it is open: what happens until then is not missed either.
    if (!this.#hasStream) this.#resync();
    this.#connect();
  };

  /** Back online: no need to wait out the pause between two tries. */
  readonly #onOnline = (): void => {
    if (this.#timers.has('retry')) this.#connect();
  };

  /** Sets the timer of this name anew. */
  #later(timer: string, wait: number, run: () => void): void {
    this.#cancel(timer);
    this.#timers.set(
      timer,
      setTimeout(() => {
        this.#timers.delete(timer);
        run();
      }, wait),
    );
  }

  #cancel(timer: string): void {
    clearTimeout(this.#timers.get(timer));
    this.#timers.delete(timer);
  }
}
