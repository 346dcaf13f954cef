/**
 * The page's clock and timers, held still: time passes when a test says so. What the browser itself waits for (requests,
 * drawing) goes on as always.
 */
const real = {setTimeout: window.setTimeout, clearTimeout: window.clearTimeout, now: Date.now};

export class Time {
  #now = real.now();
  #lastId = 1e9;
  readonly #timers = new Map<number, {readonly at: number; readonly run: () => void}>();

  /** Stops the clock; let it run again with `release`. */
  static stop(): Time {
    const time = new Time();
    window.setTimeout = ((run: () => void, wait = 0) => {
      time.#timers.set(++time.#lastId, {at: time.#now + wait, run});
      return time.#lastId;
    }) as typeof window.setTimeout;
    window.clearTimeout = (id) => {
      // Timers from before the clock stopped are the browser's.
      if (!time.#timers.delete(Number(id))) real.clearTimeout.call(window, id);
    };
    Date.now = () => time.#now;
    return time;
  }

  /** How many timers are set. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Milliseconds until the next timer; Infinity: there is none. */
  get next(): number {
    return Math.min(...[...this.#timers.values()].map(({at}) => at - this.#now));
  }

  /** Lets time pass, and whatever was to happen in it. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      await settle();
      const [due] = [...this.#timers].filter(([, {at}]) => at <= end).sort(([, one], [, other]) => one.at - other.at);
      if (!due) break;
      const [id, {at, run}] = due;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, at);
      run();
    }
    this.#now = end;
  }

  /** Like `until`, for what the browser does by itself while the clock stands still. */
  async until(isSo: () => unknown): Promise<void> {
    while (!isSo()) await settle(10);
  }

  release(): void {
    window.setTimeout = real.setTimeout;
    window.clearTimeout = real.clearTimeout;
    Date.now = real.now;
  }
}

/** Lets promises that are settled be heard. */
export const settle = (wait = 0): Promise<void> =>
  new Promise((resolve) => void real.setTimeout.call(window, resolve, wait));
