/**
 * Messages of one account that wait until they can be sent, as they lie on the device: one name each, in the order in which
 * they were written, so that two tabs never write over each other's.
 */
import {hash} from '../lib/hash.js';
import type {NetworkError} from './errors.js';
import {keyOf, outboxPlace} from './storage.js';
import type {Vault} from './vault.js';
import type {Writing} from './writing.js';

/** Something that was written, and what is to be done with it. */
export interface Message {
  /** Its idempotency key: the network takes it once. */
  readonly id: string;
  /** What is done with it, by name, so that it finds its operation again after a reload. */
  readonly write: string;
  readonly input: unknown;
  /** What the person wrote, to be given back. */
  readonly writing: Writing;
  /** Where it was written. */
  readonly place: string;
  /**
   * When it, or an earlier version of it, may have reached the network for the first time, in milliseconds since 1970. Null: none
   * has left.
   */
  readonly leftAt: number | null;
  /** Earlier versions that may have arrived in its place, oldest first, each as the input of the write. */
  readonly tried: readonly unknown[];
}

/** A message that waits. */
export interface Entry extends Message {
  /** How often the network, or something in its place, has answered badly. */
  readonly tries: number;
  /** Why it can't be sent. Null: it waits. */
  readonly refusal: Refusal | null;
  /**
   * What only the person can decide: an earlier version is `there`, or it is `unsure` whether one is. Null: nothing.
   */
  readonly doubt: 'there' | 'unsure' | null;
  /** Of the message that is there, if new words would make it this one. */
  readonly thereId: string | null;
}

/** As much of a `NetworkError` as words are chosen by. */
export type Refusal = Pick<NetworkError, 'kind' | 'retryAfterSeconds' | 'userErrors'>;

export class Queue {
  readonly #vault: Vault;
  readonly #base: string;

  /** @param endpoint - Of the network that they go to: an account may have others. */
  constructor(vault: Vault, account: string, endpoint: string) {
    this.#vault = vault;
    this.#base = keyOf(account, `${outboxPlace}${hash(endpoint)}:`);
  }

  /** What begins the names of all that is in here, and of nothing else. */
  get name(): string {
    return this.#base;
  }

  /** In their order. What cannot be read is left out. */
  get entries(): readonly Entry[] {
    return this.#names().flatMap((name) => (this.#read(name) ? [this.#read(name)!] : []));
  }

  /**
   * At the end. Returns whether it is there: it outlives the page, or need not, because nobody can send it before the person
   * has decided.
   */
  add(entry: Entry, needNotLast = false): boolean {
    const last = this.#names().at(-1)?.slice(this.#base.length) ?? '0';
    const name = this.#base + String(Number(last) + 1).padStart(12, '0');
    if (this.#vault.write(name, entry) || needNotLast) return true;
    this.#vault.forget(name);
    return false;
  }

  /** Puts a changed entry in the place of the one with its id. */
  change(entry: Entry): void {
    const name = this.#nameOf(entry.id);
    if (name) this.#vault.write(name, entry);
  }

  remove(id: string): void {
    const name = this.#nameOf(id);
    if (name) this.#vault.forget(name);
  }

  #nameOf(id: string): string | undefined {
    return this.#names().find((name) => this.#read(name)?.id === id);
  }

  #read(name: string): Entry | null {
    const entry = this.#vault.read(name) as Partial<Entry> | null;
    return entry && typeof entry.id === 'string' && entry.writing ? (entry as Entry) : null;
  }

  #names(): readonly string[] {
    return this.#vault.names(this.#base).sort();
  }
}
