/**
 * What one page hears of the network while its stream is open. Every event is checked for this viewer when it happens, by
 * the same rules as any read: whoever has left a group since hears nothing more of it.
 */
import type {RequestContext} from '../context.js';
import {audienceOf} from './audience.js';
import type {NetworkEvent} from './bus.js';
import {type Change, changesOf, type WatchInput} from './change.js';

/** More than a page can want to hear at once: it is told to read anew instead. */
const maxWaiting = 500;

export interface StreamOptions {
  readonly watches: readonly WatchInput[];
  /** A context of its own for every round of checks: what a context keeps would be old by the next event. */
  contextNow(): RequestContext;
  /** Told about checks that failed. */
  report(error: Error): void;
}

interface Result {
  readonly changes: Change;
}

/** An async iterator rather than a generator: `return` must work while `next` is waiting. */
export class ChangeStream implements AsyncIterableIterator<Result> {
  readonly #options: StreamOptions;
  readonly #unsubscribe: () => void;
  readonly #expiry: NodeJS.Timeout | undefined;
  #events: NetworkEvent[] = [];
  #changes: Change[] = [];
  #isChecking = false;
  #isEnded = false;
  #wake: (() => void) | null = null;

  constructor(options: StreamOptions) {
    this.#options = options;
    const {changes, expiresAt, now} = options.contextNow();
    this.#unsubscribe = changes.subscribe((event) => this.#hear(event));
    if (expiresAt) {
      // Timers hold 31 bits; a token that lives longer than 24 days may open a new stream then.
      const remaining = Math.min(Math.max(0, expiresAt.getTime() - now().getTime()), 2 ** 31 - 1);
      this.#expiry = setTimeout(() => this.#end(), remaining);
      this.#expiry.unref();
    }
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Result>> {
    for (;;) {
      const change = this.#changes.shift();
      if (change) return {done: false, value: {changes: change}};
      if (this.#isEnded) return {done: true, value: undefined};
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  async return(): Promise<IteratorResult<Result>> {
    this.#changes = [];
    this.#end();
    return {done: true, value: undefined};
  }

  #end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#events = [];
    clearTimeout(this.#expiry);
    this.#unsubscribe();
    this.#wake?.();
  }

  #hear(event: NetworkEvent): void {
    this.#events.push(event);
    if (!this.#isChecking) void this.#check();
  }

  /** Takes what has happened since the last round together: under load, many events cost one round. */
  async #check(): Promise<void> {
    this.#isChecking = true;
    while (this.#events.length > 0 && !this.#isEnded) {
      const events = this.#events;
      this.#events = [];
      try {
        const context = this.#options.contextNow();
        const audience = await audienceOf(context, this.#options.watches, events);
        this.#give(changesOf(this.#options.watches, events, audience, context.now()));
      } catch (error) {
        this.#options.report(error as Error);
        // What was missed cannot be told apart from what must not be told: the page asks for itself.
        this.#give(this.#resync());
      }
    }
    this.#isChecking = false;
  }

  #give(changes: readonly Change[]): void {
    if (this.#isEnded || changes.length === 0) return;
    this.#changes.push(...changes);
    if (this.#changes.length > maxWaiting) this.#changes = this.#resync();
    this.#wake?.();
  }

  #resync(): Change[] {
    const at = this.#options.contextNow().now();
    return this.#options.watches.map(({key}) => ({key, kind: 'RESYNC', nodeId: null, at}));
  }
}
