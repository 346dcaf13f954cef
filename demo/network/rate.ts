/**
 * How much one person may ask for in a minute: far more than anybody's fingers can, so that it is met only by a program that
 * has gone wrong. Counted in this process alone; several of them allow as many times more.
 */
import {LRUCache} from 'lru-cache';

const window = 60_000;

export class Rate {
  readonly #perMinute: number;
  readonly #now: () => Date;
  readonly #taken = new LRUCache<string, number[]>({max: 10_000});

  constructor(perMinute: number, now: () => Date) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Takes one; otherwise the seconds until there is one again. What is refused does not count: waiting is enough. */
  take(personId: string): number | null {
    const now = this.#now().getTime();
    const taken = (this.#taken.get(personId) ?? []).filter((at) => at > now - window);
    this.#taken.set(personId, taken);
    if (taken.length < this.#perMinute) {
      taken.push(now);
      return null;
    }
    return Math.max(1, Math.ceil((taken[0]! + window - now) / 1000));
  }
}
