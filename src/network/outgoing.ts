/**
 * Finds the outbox of whoever is signed in, when there is one to be found: what sends later is loaded for those who write,
 * and for those of whom something waits from before.
 */
import type {NetworkError} from './errors.js';
import type {Dispatch, Outbox} from './outbox.js';
import type {Message} from './queue.js';
import {holds, outboxPlace} from './storage.js';
import type {Vault} from './vault.js';

export class Outgoing {
  readonly #endpoint: string;
  readonly #vault: () => Promise<Vault>;
  readonly #dispatchOf: (account: string) => Dispatch;
  /** Who is signed in, or was until the session ran out. */
  #account = '';
  #outbox: Outbox | null = null;
  #opening: Promise<Outbox | null> | null = null;

  constructor(endpoint: string, vault: () => Promise<Vault>, dispatchOf: (account: string) => Dispatch) {
    this.#endpoint = endpoint;
    this.#vault = vault;
    this.#dispatchOf = dispatchOf;
  }

  /** Null: nothing waits, as far as is known. */
  get outbox(): Outbox | null {
    return this.#outbox;
  }

  /** Somebody has signed in. */
  follow(account: string): void {
    if (account !== this.#account) this.stop();
    this.#account = account;
    if (this.#outbox) void this.#outbox.drain();
    else if (holds(account, outboxPlace)) void this.open();
  }

  /** Null: it does not come, or somebody else is here by now. */
  open(): Promise<Outbox | null> {
    const account = this.#account;
    if (!account) return Promise.resolve(null);
    this.#opening ??= Promise.all([import('./outbox.js'), this.#vault()])
      .then(([{openOutbox}, vault]) => {
        if (account !== this.#account) return null;
        return (this.#outbox = openOutbox(vault, account, this.#endpoint, this.#dispatchOf(account)));
      })
      .catch(() => (this.#opening = null));
    return this.#opening;
  }

  /** Lets a message wait that could not be sent. Resolves to whether it is safe. */
  async add(account: string, message: Message, error: NetworkError): Promise<boolean> {
    try {
      const {leave, mayWait} = await import('./outbox.js');
      if (!mayWait(error)) return false;
      const outbox = account === this.#account ? await this.open() : null;
      if (outbox) return outbox.add(message, error);
      // Signed out on purpose meanwhile: then it is not to be kept.
      return this.#account !== '' && leave(await this.#vault(), account, this.#endpoint, message, error);
    } catch {
      return false;
    }
  }

  /** Nobody is to see, or send, what waits here. */
  stop(): void {
    this.#account = '';
    this.#outbox?.stop();
    this.#outbox = null;
    this.#opening = null;
  }
}
