/**
 * Keeps what a person writes until it is sent: over a reload, a closed tab, a sign-in that ran out. Each account and
 * place has its own; whoever signs in after somebody else finds their own text or none.
 */
import type {ReactiveController} from 'lit';
import {hash} from '../../lib/hash.js';
import {forgetDraft, keepDraft, readDraft, type Attempt} from '../../network/storage.js';
import {identityOf, isBlank, type Writing} from '../../network/writing.js';
import {NetworkController, type NetworkHost} from './network.js';

/** Milliseconds. Writing to storage at every key would be felt in long texts. */
const delay = 400;

/** Drafts that are open on this page: a second box for the same place keeps a text of its own. */
const open = new Set<string>();

/** One try to send a text. */
export interface Sending {
  /** The same for every try of the same text, so that the network takes it once. */
  readonly idempotencyKey: string;
  /** The network has it: nothing is left to keep. */
  sent(): void;
  /** The network said no: the next try is another one. */
  refused(): void;
}

export class DraftController implements ReactiveController {
  readonly #host: NetworkHost;
  readonly #connection: NetworkController;
  readonly #groupOf: () => string | null;
  readonly #placeOf: () => string | null;
  #account = '';
  /** The place that the host writes to; `#place` is the one that is kept, which may have a number. */
  #wanted: string | null = null;
  #place = '';
  #initial: Writing = blank(null);
  #current: Writing | null = null;
  #attempt: Attempt | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param groupOf Where the host writes to; null: the whole network. Called before every update of the host.
   * @param placeOf By what name the text is kept. Default: the group's.
   */
  constructor(host: NetworkHost, groupOf: () => string | null, placeOf = groupOf) {
    this.#host = host;
    this.#groupOf = groupOf;
    this.#placeOf = placeOf;
    this.#connection = new NetworkController(host);
    host.addController(this);
  }

  /** What to begin with. Another object whenever the text is to be replaced: another account or place, or it was sent. */
  get initial(): Writing {
    return this.#initial;
  }

  /** What is written now. */
  get current(): Writing {
    return this.#current ?? this.#initial;
  }

  /** Where the text goes, as far as the person has chosen. */
  get groupId(): string | null {
    return (this.#current ?? this.#initial).groupId;
  }

  /** Whether there is a text that would be lost if nobody kept it. */
  get isWritten(): boolean {
    return this.#current !== null && !isBlank(this.#current);
  }

  hostConnected(): void {
    if (this.#account) open.add(this.#key);
    addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#flush();
    open.delete(this.#key);
  }

  hostUpdate(): void {
    const state = this.#connection.network?.session.state;
    // Signed out on purpose: nothing of this person stays on the screen. Any other end of a session keeps the text.
    const isOut = state?.kind === 'signed-out' && state.problem === null;
    const account = state?.kind === 'signed-in' ? state.account.id : isOut ? '' : this.#account;
    const wanted = this.#placeOf();
    if (account === this.#account && wanted === this.#wanted) return;
    if (isOut) clearTimeout(this.#timer);
    else this.#flush();
    this.#begin(account, wanted);
  }

  /** Call it after every change. */
  keep(writing: Writing): void {
    this.#current = writing;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#flush, delay);
  }

  /** Begins to send a text; what comes of it is told to the answer, even if another account is here by then. */
  send(writing: Writing): Sending {
    const of = hash(identityOf(writing));
    if (this.#attempt?.of !== of) this.#attempt = {idempotencyKey: crypto.randomUUID(), of};
    // Kept before it is sent: the page may be gone before the answer comes.
    this.keep(writing);
    this.#flush();
    const [account, place, {idempotencyKey}] = [this.#account, this.#place, this.#attempt];
    const isStillHere = (): boolean => account === this.#account && place === this.#place;
    return {
      idempotencyKey,
      sent: () => {
        forgetDraft(account, place);
        if (isStillHere()) this.#start(blank(writing.groupId));
      },
      refused: () => {
        if (isStillHere()) this.#attempt = null;
      },
    };
  }

  get #key(): string {
    return `${this.#account} ${this.#place}`;
  }

  #begin(account: string, wanted: string | null): void {
    open.delete(this.#key);
    this.#account = account;
    this.#wanted = wanted;
    const place = wanted ?? 'network';
    this.#place = place;
    for (let number = 2; account && open.has(this.#key); number++) this.#place = `${place}~${number}`;
    open.add(this.#key);
    const draft = account ? readDraft(account, this.#place) : null;
    this.#start(draft ?? blank(this.#groupOf()), draft?.attempt);
  }

  #start(writing: Writing, attempt: Attempt | null = null): void {
    clearTimeout(this.#timer);
    this.#initial = this.#current = writing;
    this.#attempt = attempt;
    this.#host.requestUpdate();
  }

  readonly #flush = (): void => {
    clearTimeout(this.#timer);
    if (this.#account && this.#current)
      keepDraft(this.#account, this.#place, {...this.#current, attempt: this.#attempt});
  };
}

const blank = (groupId: string | null): Writing => ({text: '', mentions: [], kind: 'UPDATE', groupId});
