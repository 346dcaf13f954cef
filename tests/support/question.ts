/** A question to a network whose answers a test gives by hand, in whatever order it likes. */
import {Entry} from '../../src/network/entry.js';
import {settle} from './time.js';

/** Milliseconds in which those that are tried again in the same moment come together. */
export const gathering = 10;

interface Asked {
  /** Null: the first page. */
  readonly after: string | null;
  readonly signal: AbortSignal;
  readonly answer: (page: unknown) => void;
  readonly fail: (error: unknown) => void;
}

export class Question {
  readonly asked: Asked[] = [];
  /** What the cache was told: true, the last listener has gone; false, one is back. */
  readonly idle: boolean[] = [];
  /** How often a listener was called. */
  heard = 0;
  readonly entry = new Entry(
    (after, signal) => new Promise((answer, fail) => this.asked.push({after, signal, answer, fail})),
    30_000,
    (isIdle) => this.idle.push(isIdle),
  );

  listen(): () => void {
    return this.entry.listen(() => this.heard++);
  }

  /** Answers what was asked last. */
  async answer(page: unknown): Promise<void> {
    this.asked.at(-1)!.answer(page);
    await settle();
  }

  async fail(error: unknown): Promise<void> {
    this.asked.at(-1)!.fail(error);
    await settle();
  }
}
