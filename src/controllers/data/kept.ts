/**
 * What was written in a host's box and has not been sent: it waits in the outbox, came back from there, or was left by a tab
 * that has gone. What came back returns to the box by itself, unless another text is in it.
 */
import type {ReactiveController} from 'lit';
import {NetworkError} from '../../network/errors.js';
import type {Outbox} from '../../network/outbox.js';
import type {Entry} from '../../network/queue.js';
import type {KeptText, KeptTexts} from '../view/kept.js';
import type {DraftController} from './draft.js';
import {NetworkController, type NetworkHost} from './network.js';

export class KeptController implements ReactiveController, KeptTexts {
  readonly #host: NetworkHost;
  readonly #connection: NetworkController;
  readonly #draft: DraftController;
  readonly #tell: (error: NetworkError) => void;
  #outbox: Outbox | null = null;
  #unsubscribe: (() => void) | undefined;

  /** @param tell - Called with the reason when a text has come back to the box. */
  constructor(host: NetworkHost, draft: DraftController, tell: (error: NetworkError) => void) {
    this.#host = host;
    this.#draft = draft;
    this.#tell = tell;
    this.#connection = new NetworkController(host);
    host.addController(this);
  }

  get all(): readonly KeptText[] {
    const left = this.#draft.leftovers.map(({name, draft}): KeptText => {
      return {id: name, state: 'left', text: draft.text, reason: null, isUncertain: draft.attempt !== null};
    });
    return [...this.#entries.map(this.#textOf), ...left];
  }

  /** Whether something is still to be sent. */
  get isWaiting(): boolean {
    return this.#entries.some(({refusal}) => !refusal);
  }

  hostUpdate(): void {
    const outbox = this.#host.isConnected ? (this.#connection.network?.outbox ?? null) : null;
    if (outbox !== this.#outbox) {
      this.#unsubscribe?.();
      this.#outbox = outbox;
      this.#unsubscribe = outbox?.subscribe(() => this.#host.requestUpdate());
    }
    const returned = this.#entries.find(({refusal}) => refusal);
    if (returned && !this.#draft.isWritten && !document.hidden) void this.#receive(returned);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#outbox = null;
  }

  async takeUp(id: string): Promise<boolean> {
    if (this.#isLeft(id)) {
      await this.#draft.takeUp(id);
      return true;
    }
    return (await this.#outbox?.takeBack(id, ({writing}) => this.#draft.putBack(writing))) ?? false;
  }

  async discard(id: string): Promise<boolean> {
    if (this.#isLeft(id)) {
      await this.#draft.discard(id);
      return true;
    }
    return (await this.#outbox?.takeBack(id, () => undefined)) ?? false;
  }

  async #receive({id, refusal}: Entry): Promise<void> {
    // Asked again when it is ours: somebody may have begun to write, and another tab may have been faster.
    const isHere = await this.#outbox?.takeBack(id, ({writing}) => this.#draft.putBack(writing));
    if (isHere && refusal) this.#tell(new NetworkError(refusal.kind, refusal));
  }

  get #entries(): readonly Entry[] {
    return this.#outbox?.entries.filter(({place}) => place === this.#draft.place) ?? [];
  }

  readonly #textOf = ({id, writing, refusal, leftAt}: Entry): KeptText => {
    const isIn = this.#connection.network?.session.state.kind === 'signed-in';
    const state = id === this.#outbox?.sending ? 'sending' : refusal ? 'returned' : isIn ? 'waiting' : 'signedOut';
    return {id, state, text: writing.text, reason: refusal, isUncertain: refusal !== null && leftAt !== null};
  };

  #isLeft(id: string): boolean {
    return this.#draft.leftovers.some(({name}) => name === id);
  }
}
