/**
 * One question that widgets ask, what is known of the answer, and who looks at it. A read's answer has one page; a feed's
 * has as many as were loaded. Asks the network when the answer is missing or old, and tries again by itself when a failure
 * is likely to pass. Does not know what is in the pages.
 */
import {share} from './edit.js';
import {pause} from '../lib/pause.js';
import {NetworkError} from './errors.js';

/** Asks the network for a page; null: the first one. Rejects with a NetworkError. */
export type AskPage = (after: string | null, signal: AbortSignal) => Promise<unknown>;

const tries = 3;
/** Longer than this, in seconds, and a person had better decide when to try again. */
const longestWait = 10;

export class Entry {
  readonly #ask: AskPage;
  readonly #freshFor: number;
  readonly #onIdle: (isIdle: boolean) => void;
  readonly #onAnswer: () => void;
  readonly #listeners = new Set<() => void>();
  #pages: readonly unknown[] = [];
  #updatedAt = 0;
  #error: NetworkError | null = null;
  #moreError: NetworkError | null = null;
  #running: {readonly abort: AbortController; readonly done: Promise<void>; readonly isMore: boolean} | null = null;
  /** How often the answer was said to be old. */
  #expiries = 0;
  /** Where the further page begins that was asked for last. */
  #lastAfter = '';
  /** Changes since the first page was last asked for: its answer may know nothing of them. */
  #meanwhile: ((pages: readonly unknown[]) => readonly unknown[])[] = [];

  /**
   * @param freshFor - Milliseconds for which an answer is not asked for again.
   * @param onIdle - Told when the last listener has gone, and when one is back.
   * @param onAnswer - Told when an answer is there, before the listeners are.
   */
  constructor(ask: AskPage, freshFor: number, onIdle: (isIdle: boolean) => void, onAnswer = (): void => undefined) {
    this.#ask = ask;
    this.#freshFor = freshFor;
    this.#onIdle = onIdle;
    this.#onAnswer = onAnswer;
  }

  /** Empty: no answer yet. */
  get pages(): readonly unknown[] {
    return this.#pages;
  }

  get error(): NetworkError | null {
    return this.#error;
  }

  get moreError(): NetworkError | null {
    return this.#moreError;
  }

  get isLoadingMore(): boolean {
    return this.#running?.isMore ?? false;
  }

  get isObserved(): boolean {
    return this.#listeners.size > 0;
  }

  get isOld(): boolean {
    return Date.now() - this.#updatedAt >= this.#freshFor;
  }

  /** Starts to look, and asks if there is nothing fresh to see. Returns how to stop. */
  listen(listener: () => void): () => void {
    if (this.#listeners.size === 0) this.#onIdle(false);
    this.#listeners.add(listener);
    this.freshen();
    return () => {
      if (!this.#listeners.delete(listener) || this.#listeners.size > 0) return;
      this.#giveUp();
      this.#onIdle(true);
    };
  }

  /** Asks again if somebody looks at an answer that is old. */
  freshen(): void {
    if (this.isObserved && this.isOld && !this.#running) void this.refresh();
  }

  /** Asks again if the last try failed in a way that may be over: the line is back, or somebody looks again. */
  recover(): void {
    if (!this.isObserved || this.#running) return;
    if (this.#error?.mayPass) void this.refresh();
    else if (this.#moreError?.mayPass) void this.loadMore(this.#lastAfter);
  }

  /** The answer is old from now on, and so is one that is still on its way. */
  expire(): void {
    this.#updatedAt = 0;
    this.#expiries++;
    if (this.isObserved) void this.refresh();
  }

  /** Asks again from the top: asking for every page again could be fifty requests. Never rejects. */
  refresh(): Promise<void> {
    return this.#run(false, async (signal) => {
      this.#error = this.#pages.length ? this.#error : null;
      const fresh: readonly unknown[] = [await this.#askFirst(signal)];
      const changed = this.#meanwhile.reduce((pages, change) => change(pages), fresh);
      this.#pages = [share(this.#pages[0], changed[0])];
      this.#updatedAt = Date.now();
      this.#error = this.#moreError = null;
    });
  }

  /** Asks for the page behind the last one. Never rejects. */
  loadMore(after: string): Promise<void> {
    return this.#run(true, async (signal) => {
      this.#moreError = null;
      this.#lastAfter = after;
      const page = await this.#ask(after, signal);
      signal.throwIfAborted();
      this.#pages = [...this.#pages, page];
    });
  }

  /** Changes what is known, without making it look newer than it is. */
  edit(change: (pages: readonly unknown[]) => readonly unknown[]): void {
    if (this.#running && !this.#running.isMore) this.#meanwhile.push(change);
    const edited = change(this.#pages);
    if (edited === this.#pages) return;
    this.#pages = edited;
    this.#notify();
  }

  /** Gives up what is under way, and forgets. */
  drop(): void {
    this.#giveUp();
    this.#listeners.clear();
  }

  async #askFirst(signal: AbortSignal): Promise<unknown> {
    for (;;) {
      const expiries = this.#expiries;
      this.#meanwhile = [];
      const page = await this.#ask(null, signal);
      signal.throwIfAborted();
      if (expiries === this.#expiries) return page;
    }
  }

  #giveUp(): void {
    this.#running?.abort.abort();
    this.#running = null;
  }

  /** One thing at a time: the same again joins what is under way, a refresh takes the place of a further page. */
  #run(isMore: boolean, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const running = this.#running;
    if (running && (isMore || !running.isMore)) return running.done;
    running?.abort.abort();
    const abort = new AbortController();
    const done = this.#attempt(isMore, work, abort.signal);
    this.#running = {abort, done, isMore};
    this.#notify();
    return done;
  }

  async #attempt(isMore: boolean, work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void> {
    for (let failures = 1; !signal.aborted; failures++) {
      try {
        await work(signal);
        break;
      } catch (failure) {
        const error = NetworkError.from(failure);
        const mayPass = failures < tries && error.isPassing && (error.retryAfterSeconds ?? 0) <= longestWait;
        if (mayPass) {
          await pause(error.at + delay(error, failures) - Date.now(), signal);
          if (!signal.aborted) await together();
        } else {
          if (!signal.aborted) this.#fail(error, isMore);
          break;
        }
      }
    }
    // Whoever gave this up has already put something else, or nothing, in its place.
    if (signal.aborted) return;
    this.#running = null;
    this.#onAnswer();
    this.#notify();
  }

  #fail(error: NetworkError, isMore: boolean): void {
    if (isMore) this.#moreError = error;
    else this.#error = error;
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

let gathering: Promise<void> | null = null;

/** Timers that were set for the same moment end up to a millisecond apart: whoever comes first waits for the others, 10 ms. */
const together = (): Promise<void> =>
  (gathering ??= new Promise<void>((resolve) => setTimeout(resolve, 10)).finally(() => (gathering = null)));

/**
 * Milliseconds until the next try: longer each time, and never all pages of a company at the same moment. Reads that
 * failed in one request share its error, and so go out as one request again.
 */
function delay({retryAfterSeconds, jitter}: NetworkError, failures: number): number {
  return retryAfterSeconds ? (retryAfterSeconds + jitter) * 1000 : (0.5 + jitter) * 1000 * 2 ** (failures - 1);
}
