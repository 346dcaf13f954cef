/**
 * What was written in a host's box and has not been sent: it waits in the outbox, came back from there, or was left by a tab
 * that has gone. What came back returns to the box by itself, unless another text is in it.
 */
import type {ReactiveController} from 'lit';
import {NetworkError} from '../../network/errors.js';
import type {Outbox, SentLater} from '../../network/outbox.js';
import type {Entry} from '../../network/queue.js';
import type {KeptText, KeptTexts} from '../view/kept.js';
import type {DraftController} from './draft.js';
import type {Attempt} from '../../network/writing.js';
import {NetworkController, type NetworkHost} from './network.js';

export class KeptController implements ReactiveController, KeptTexts {
  readonly #host: NetworkHost;
  readonly #connection: NetworkController;
  readonly #draft: DraftController;
  readonly #tell: (error: NetworkError) => void;
  readonly #onSent: ((sent: SentLater) => void) | undefined;
  #outbox: Outbox | null = null;
  #unsubscribe: (() => void) | undefined;

  /**
   * @param tell - Called with the reason when a text has come back to the box.
   * @param onSent - Called when one that waited is out, for one box of the page if its place has several.
   */
  constructor(
    host: NetworkHost,
    draft: DraftController,
    tell: (error: NetworkError) => void,
    onSent?: (sent: SentLater) => void,
  ) {
    this.#host = host;
    this.#draft = draft;
    this.#tell = tell;
    this.#onSent = onSent;
    this.#connection = new NetworkController(host);
    host.addController(this);
  }

  get all(): readonly KeptText[] {
    const isIn = this.#connection.network?.session.state.kind === 'signed-in';
    const left = this.#draft.leftovers.map(({name, text}): KeptText => {
      return {id: name, state: 'left', text};
    });
    return [...(this.#outbox?.textsOf(this.#draft.place, isIn) ?? []), ...left];
  }

  get outbox(): Outbox | null {
    return this.#outbox;
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
      this.#unsubscribe = outbox?.subscribe(
        (sent) => {
          this.#host.requestUpdate();
          const isOurs = sent?.entry.place === this.#draft.place;
          if (isOurs) this.#onSent?.(sent);
          return isOurs;
        },
        {placeOf: () => this.#draft.place, isForPosts: Boolean(this.#onSent)},
      );
    }
    const returned = this.#entries.find(({refusal, doubt}) => refusal && !doubt);
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
    return (await this.#outbox?.takeBack(id, this.#putBack)) ?? false;
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
    const isHere = await this.#outbox?.takeBack(id, this.#putBack);
    if (isHere && refusal) this.#tell(new NetworkError(refusal.kind, refusal));
  }

  get #entries(): readonly Entry[] {
    return this.#outbox?.entries.filter(({place}) => place === this.#draft.place) ?? [];
  }

  readonly #putBack = ({writing}: Entry, attempt: Attempt | null): void => this.#draft.putBack(writing, attempt);

  #isLeft(id: string): boolean {
    return this.#draft.leftovers.some(({name}) => name === id);
  }
}
