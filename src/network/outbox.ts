/**
 * Sends what waits as soon as it can be sent: in order, once, by one tab at a time. What can't be sent is marked with the
 * reason, for the box that it was written in to take it back. While a message waits it is shown where it will be.
 *
 * Loaded late: when somebody writes, or when something waits from before.
 */
import type {Cache} from './cache.js';
import type {NetworkError} from './errors.js';
import type {Outcome} from './outcome.js';
import {expectedId} from './operations/post.js';
import {Queue, type Entry, type Message, type Refusal} from './queue.js';
import {mayHaveArrived, mayPass, queueable, type AnyWrite} from './queueable.js';
import type {Vault} from './vault.js';

/** What an outbox needs of its network. */
export interface Dispatch {
  readonly cache: Cache;
  /** Somebody is signed in, and it is the one whose messages these are. */
  canSend(): boolean;
  send(write: AnyWrite, input: unknown): Promise<Outcome<unknown>>;
}

/** Networks remember a key for an hour at least; later, the same message could be there twice. */
const keysLast = 55 * 60_000;
/** After so many bad answers it is the message, and not the network. */
const mostTries = 6;

export class Outbox {
  readonly #queue: Queue;
  readonly #dispatch: Dispatch;
  readonly #listeners = new Set<() => void>();
  /** Messages that are shown where they will be. */
  readonly #shown = new Set<string>();
  #entries: readonly Entry[];
  #sending: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDraining = false;
  /** The network wants to be left alone until then, by the clock of the page. */
  #notBefore = 0;

  constructor(queue: Queue, dispatch: Dispatch) {
    this.#queue = queue;
    this.#dispatch = dispatch;
    this.#entries = queue.entries;
    addEventListener('online', this.#goOn);
    addEventListener('storage', this.#hear);
    document.addEventListener('visibilitychange', this.#look);
    this.show();
    this.#goOn();
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** The one that is on its way right now, if any is. */
  get sending(): string | null {
    return this.#sending;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  stop(): void {
    removeEventListener('online', this.#goOn);
    removeEventListener('storage', this.#hear);
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  /**
   * Takes a message whose first try has just failed. Returns whether it is safe here.
   */
  add(message: Message, error: NetworkError): boolean {
    if (!this.#queue.add(waiting(message, error))) return false;
    this.#changed();
    this.show();
    this.#later(error, 1);
    return true;
  }

  /**
   * Takes a message out. Resolves to whether it could be: not while it is being sent, or when another tab was faster.
   * @param into - Puts it elsewhere: it is never in neither place.
   */
  async takeBack(id: string, into: (entry: Entry) => void): Promise<boolean> {
    const taken = await alone(this.#queue.name, false, () => {
      const entry = this.#queue.entries.find((one) => one.id === id);
      if (!entry || id === this.#sending) return null;
      into(entry);
      this.#queue.remove(id);
      this.#changed();
      return entry;
    });
    return taken !== null;
  }

  /** Sends what can be sent. */
  async drain(): Promise<void> {
    if (this.#isDraining) return;
    this.#isDraining = true;
    try {
      await alone(this.#queue.name, true, async () => {
        // Read anew each time: another tab may have sent it meanwhile.
        for (let next = this.#next(); next; next = this.#next()) if (!(await this.#try(next))) break;
        return null;
      });
    } finally {
      this.#isDraining = false;
      // Now they can be taken back.
      this.#changed();
    }
  }

  /** Puts on screen what is not there: after a reload, and after every answer of the network, which does not know of it. */
  show(): void {
    const {cache} = this.#dispatch;
    for (const {id, write, input, refusal} of this.#entries) {
      if (refusal) continue;
      queueable[write]?.expect?.(input, cache);
      this.#shown.add(id);
      this.#mark(id, id !== this.#sending);
    }
  }

  #next(): Entry | undefined {
    if (!navigator.onLine || !this.#dispatch.canSend() || performance.now() < this.#notBefore) return undefined;
    return this.#queue.entries.find(({refusal}) => !refusal);
  }

  /** Resolves to whether to go on with the next one. */
  async #try(entry: Entry): Promise<boolean> {
    const {id, tries} = entry;
    const write = queueable[entry.write];
    const since = entry.leftAt === null ? 0 : Date.now() - entry.leftAt;
    // Also with a clock that was set back: then nobody knows.
    if (!write || since < 0 || since > keysLast) return this.#giveBack(entry, tooLate);
    const leftAt = entry.leftAt ?? Date.now();
    // Before it leaves: the page may be gone before the answer is there.
    this.#queue.change({...entry, leftAt});
    this.#sending = id;
    this.#mark(id, false);
    this.#changed();
    const outcome = await this.#dispatch.send(write, entry.input);
    this.#sending = null;
    if (outcome.ok) {
      this.#queue.remove(id);
      this.#changed();
      return true;
    }
    const {error} = outcome;
    if (!mayPass(error) || tries + 1 >= mostTries) return this.#giveBack(entry, error);
    const hasLeft = mayHaveArrived(error);
    this.#queue.change({...entry, leftAt: hasLeft ? leftAt : entry.leftAt, tries: tries + (hasLeft ? 1 : 0)});
    this.#mark(id, true);
    this.#changed();
    this.#later(error, tries + 1);
    return false;
  }

  #giveBack(entry: Entry, {kind, retryAfterSeconds, userErrors}: Refusal): boolean {
    this.#queue.change({...entry, refusal: {kind, retryAfterSeconds, userErrors}});
    this.#changed();
    return true;
  }

  /** Tries again after a while; without a line, or a sign-in, somebody else says when. */
  #later({kind, retryAfterSeconds, jitter}: NetworkError, tries: number): void {
    if (kind === 'offline' || kind === 'unauthenticated') return;
    clearTimeout(this.#timer);
    const pause = ((retryAfterSeconds ?? 2 ** tries) + jitter) * 1000;
    this.#notBefore = retryAfterSeconds === null ? 0 : performance.now() + pause;
    this.#timer = setTimeout(this.#goOn, pause + 1);
  }

  /** Looks at what lies there now, and takes off the screen what does not. */
  #changed(): void {
    this.#entries = this.#queue.entries;
    for (const id of this.#shown) {
      if (this.#entries.some((entry) => entry.id === id && !entry.refusal)) continue;
      this.#dispatch.cache.removeNode(expectedId(id));
      this.#shown.delete(id);
    }
    for (const listener of [...this.#listeners]) listener();
  }

  #mark(id: string, isWaiting: boolean): void {
    this.#dispatch.cache.editNode<{readonly id: string; readonly isWaiting?: boolean}>(expectedId(id), (node) =>
      node.isWaiting === isWaiting ? node : {...node, isWaiting},
    );
  }

  readonly #goOn = (): void => void this.drain();

  readonly #look = (): void => {
    if (!document.hidden) this.#goOn();
  };

  /** Another tab has added, sent or taken back one. */
  readonly #hear = ({key}: StorageEvent): void => {
    if (key !== null && !key.startsWith(this.#queue.name)) return;
    this.#changed();
    this.show();
  };
}

const waiting = (message: Message, error: NetworkError): Entry => ({
  ...message,
  leftAt: mayHaveArrived(error) ? Date.now() : null,
  tries: 0,
  refusal: null,
});

/** For somebody who is no longer signed in: it waits until they are again. Returns whether it is safe. */
export const leave = (
  vault: Vault,
  account: string,
  endpoint: string,
  message: Message,
  error: NetworkError,
): boolean => new Queue(vault, account, endpoint).add(waiting(message, error));

/** It may have arrived, and nobody can tell any more. */
const tooLate: Refusal = {kind: 'timeout', retryAfterSeconds: null, userErrors: []};

/** Does something while no other tab does the like. Without patience: null where one does. */
async function alone<Result>(
  name: string,
  isPatient: boolean,
  act: () => Promise<Result | null> | Result | null,
): Promise<Result | null> {
  const {locks} = navigator as Partial<Navigator>;
  if (!locks) return act();
  const options = isPatient ? {} : {ifAvailable: true};
  return locks.request(`outbox ${name}`, options, async (lock) => (lock ? act() : null));
}

export {mayPass};

export const openOutbox = (vault: Vault, account: string, endpoint: string, dispatch: Dispatch): Outbox =>
  new Outbox(new Queue(vault, account, endpoint), dispatch);
