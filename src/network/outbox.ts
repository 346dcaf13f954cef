/**
 * Sends what waits as soon as it can be sent: in order, once, by one tab at a time. What can't be sent is marked with the
 * reason, for the box that it was written in to take it back. While a message waits it is shown where it will be.
 *
 * Loaded late: when somebody writes, or when something waits from before.
 */
import {alone} from './alone.js';
import type {Cache} from './cache.js';
import {another, attemptOf, findEarlier} from './earlier.js';
import {NetworkError} from './errors.js';
import type {Outcome} from './outcome.js';
import {tellerOf, textOf, type Box, type KeptText} from './kept-text.js';
import {updateMessage} from './operations/message.js';
import {expectedId, type NewPost} from './operations/post.js';
import {Queue, type Entry, type Message, type Refusal} from './queue.js';
import {isTaken, mayHaveArrived, mayPass, queueable, type AnyWrite} from './queueable.js';
import {isRemembered} from './remembered.js';
import type {Vault} from './vault.js';
import type {Attempt} from './writing.js';

/** What an outbox needs of its network. */
export interface Dispatch {
  readonly cache: Cache;
  /** Somebody is signed in, and it is the one whose messages these are. */
  canSend(): boolean;
  send(write: AnyWrite, input: unknown): Promise<Outcome<unknown>>;
}

/** One that waited is out. */
export interface SentLater {
  readonly entry: Entry;
  readonly payload: unknown;
}

/** Called when something has changed. Returns whether it has told the page of what is out: then no other one need do so. */
type Listener = (sent?: SentLater) => boolean;

/** After so many bad answers it is the message, and not the network. */
const mostTries = 6;

export class Outbox {
  readonly #queue: Queue;
  readonly #dispatch: Dispatch;
  readonly #listeners = new Map<Listener, Box>();
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

  /**
   * What became of those that were written in a place; and, in one box of the page, of what came back to places without one.
   * @param isIn - Somebody is signed in: they are sent by themselves.
   */
  textsOf(place: string, isIn: boolean): readonly KeptText[] {
    const boxes = [...this.#listeners.values()];
    const places = boxes.map(({placeOf}) => placeOf());
    const isTold = place === tellerOf(boxes)?.placeOf();
    return this.#entries
      .filter((entry) => entry.place === place || (isTold && entry.refusal && !places.includes(entry.place)))
      .map((entry) => textOf(entry, entry.id === this.#sending, isIn, entry.place !== place));
  }

  subscribe(listener: Listener, box: Box): () => void {
    this.#listeners.set(listener, box);
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
    if (!this.#queue.add(waiting(message, error), isDoubtful(message, error))) return false;
    this.#changed();
    this.show();
    if (isDoubtful(message, error)) this.#goOn();
    else this.#later(error, 1);
    return true;
  }

  /**
   * Takes a message out. Resolves to whether it could be: not while it is being sent, or when another tab was faster.
   * @param into - Puts it elsewhere, with what may have arrived of it: it is never in neither place.
   */
  async takeBack(id: string, into: (entry: Entry, attempt: Attempt | null) => void): Promise<boolean> {
    const taken = await this.#with(id, (entry) => {
      into(entry, attemptOf(entry));
      this.#queue.remove(id);
      this.#changed();
      return true;
    });
    return taken ?? false;
  }

  /** The person wants it sent although it, or an earlier version of it, may be there. Resolves to whether it could be. */
  async sendAnother(id: string): Promise<boolean> {
    const isIn = await this.#with(id, (entry) => {
      if (!this.#queue.add(another(entry), true)) return false;
      this.#queue.remove(id);
      this.#changed();
      return true;
    });
    this.show();
    this.#goOn();
    return isIn ?? false;
  }

  /** Gives the message that is there the words of this one. Resolves to why it could not; null: it has them. */
  async changeThere(id: string): Promise<NetworkError | null> {
    const changed = await this.#with(id, async ({thereId, input}) => {
      const {markdown, mentions} = input as NewPost;
      const words = {id: thereId!, body: {markdown, mentions}};
      const outcome = await this.#dispatch.send(updateMessage, words);
      if (outcome.ok) this.#queue.remove(id);
      this.#changed();
      return outcome;
    });
    if (!changed) return new NetworkError('unavailable');
    return changed.ok ? null : changed.error;
  }

  /** Does something with a message that nobody is sending, here or in another tab. Null: it could not. */
  #with<Result>(id: string, act: (entry: Entry) => Promise<Result> | Result): Promise<Result | null> {
    if (id === this.#sending) return Promise.resolve(null);
    return alone(this.#queue.name, false, () => {
      const entry = this.#queue.entries.find((one) => one.id === id);
      return entry ? act(entry) : null;
    });
  }

  /** Sends what can be sent. For nothing it does not ask for the lock: that would be in the way of who takes something back. */
  async drain(): Promise<void> {
    if (this.#isDraining || !this.#next()) return;
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
    if (!write || !isRemembered(entry.leftAt)) return this.#giveBack(entry, tooLate, 'unsure');
    const leftAt = entry.leftAt ?? Date.now();
    // Before it leaves: the page may be gone before the answer is there.
    this.#queue.change({...entry, leftAt});
    this.#sending = id;
    this.#mark(id, false);
    this.#changed();
    const send = (input: unknown): Promise<Outcome<unknown>> => this.#dispatch.send(write, input);
    const outcome = await send(entry.input);
    const found = !outcome.ok && isTaken(outcome.error) ? await findEarlier(entry, send) : null;
    this.#sending = null;
    if (outcome.ok) {
      this.#queue.remove(id);
      this.#changed({entry, payload: outcome.payload});
      return true;
    }
    if (found?.ok) return this.#giveBack(entry, outcome.error, 'there', found.payload);
    const {error} = found ?? outcome;
    if (!mayPass(error) || tries + 1 >= mostTries) return this.#giveBack(entry, error);
    const hasLeft = mayHaveArrived(error);
    this.#queue.change({...entry, leftAt: hasLeft ? leftAt : entry.leftAt, tries: tries + (hasLeft ? 1 : 0)});
    this.#mark(id, true);
    // Nobody is told yet: it can be taken back only when the lock is free.
    this.#later(error, tries + 1);
    return false;
  }

  #giveBack(
    entry: Entry,
    {kind, retryAfterSeconds, userErrors}: Refusal,
    doubt: Entry['doubt'] = null,
    thereId: string | null = null,
  ): boolean {
    this.#queue.change({...entry, refusal: {kind, retryAfterSeconds, userErrors}, doubt, thereId});
    this.#changed();
    return true;
  }

  /** Tries again after a while. Without a sign-in, or a line that is not back by now, somebody else says when. */
  #later({kind, retryAfterSeconds, jitter}: NetworkError, tries: number): void {
    if ((kind === 'offline' && !navigator.onLine) || kind === 'unauthenticated') return;
    clearTimeout(this.#timer);
    const pause = ((retryAfterSeconds ?? 2 ** tries) + jitter) * 1000;
    this.#notBefore = retryAfterSeconds === null ? 0 : performance.now() + pause;
    this.#timer = setTimeout(this.#goOn, pause + 1);
  }

  /** Looks at what lies there now, and takes off the screen what does not. */
  #changed(sent?: SentLater): void {
    this.#entries = this.#queue.entries;
    for (const id of this.#shown) {
      if (this.#entries.some((entry) => entry.id === id && !entry.refusal)) continue;
      this.#dispatch.cache.removeNode(expectedId(id));
      this.#shown.delete(id);
    }
    for (const listener of [...this.#listeners.keys()]) if (listener(sent)) sent = undefined;
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
  leftAt: message.leftAt ?? (mayHaveArrived(error) ? Date.now() : null),
  tries: 0,
  refusal: null,
  doubt: null,
  thereId: null,
});

/** Another version of it is, or may be, there: the person will have to decide. */
const isDoubtful = (message: Message, error: NetworkError): boolean => isTaken(error) || !isRemembered(message.leftAt);

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

/** Whether it is worth keeping here: it may be taken later, or the person has to decide. */
export const mayWait = (error: NetworkError): boolean => mayPass(error) || isTaken(error);

export const openOutbox = (vault: Vault, account: string, endpoint: string, dispatch: Dispatch): Outbox =>
  new Outbox(new Queue(vault, account, endpoint), dispatch);
