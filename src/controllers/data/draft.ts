/**
 * Keeps what a person writes until it is sent: over a reload, a closed tab, a sign-in that ran out. Each account and
 * place has its own; whoever signs in after somebody else finds their own text or none.
 *
 * What keeps texts is loaded late. Whoever types before it is there is not disturbed: what they typed stays, and an older
 * text waits where it lies.
 */
import type {ReactiveController} from 'lit';
import {forgetEarly, keepEarly, readEarly} from '../../network/early.js';
import {NetworkError} from '../../network/errors.js';
import {isRemembered} from '../../network/remembered.js';
import type {Leftover, Slot} from '../../network/slots.js';
import {hearForgotten, holds} from '../../network/storage.js';
import {blank, isBlank, newAttempt, type Attempt, type Draft, type Writing} from '../../network/writing.js';
import {NetworkController, type NetworkHost} from './network.js';
import type {Sending} from './sending.js';

/** Milliseconds. Sealing a long text at every key would be felt; any other is kept as it is typed. */
const delay = 400;
/** Characters. */
const long = 5000;
/** Milliseconds until a box no longer waits for a text from before. */
const patience = 1000;
/** Milliseconds until a page has what it opened with. */
const calm = 3000;
/** By this name texts are kept that go to the whole network, or wherever the author chooses. */
const network = 'network';

export class DraftController implements ReactiveController {
  readonly #host: NetworkHost;
  readonly #connection: NetworkController;
  readonly #groupOf: () => string | null;
  readonly #placeOf: () => string | null;
  #account = '';
  #place: string | null = null;
  #session: string | undefined;
  #initial: Writing = blank(null);
  #current: Writing | null = null;
  #attempt: Attempt | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Null: what keeps texts is not there yet, or nobody is signed in. */
  #slot: Slot | null = null;
  #isKept = true;
  #leftovers: readonly Leftover[] = [];
  #connected: AbortController | undefined;
  #looking: ReturnType<typeof setTimeout> | undefined;
  #opening: ReturnType<typeof setTimeout> | undefined;

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

  /** By what name the text is kept. */
  get place(): string {
    return this.#place ?? network;
  }

  /** Where the text goes, as far as the person has chosen. */
  get groupId(): string | null {
    return this.current.groupId;
  }

  /** Whether there is a text that would be lost if nobody kept it. */
  get isWritten(): boolean {
    return this.#current !== null && !isBlank(this.#current);
  }

  /** Whether a text is about to be found: a box that waits for it a moment does not change under the eyes. */
  get isLooking(): boolean {
    return this.#looking !== undefined;
  }

  /** Whether the text would be lost with the page: this browser keeps nothing. */
  get isAtRisk(): boolean {
    return this.isWritten && !this.#isKept;
  }

  /** Other texts of this place that were begun and never sent, from tabs that have gone. */
  get leftovers(): readonly Leftover[] {
    return this.#leftovers;
  }

  hostConnected(): void {
    const {signal} = (this.#connected = new AbortController());
    addEventListener('pagehide', this.#leave, {signal});
    document.addEventListener('visibilitychange', this.#flush, {signal});
    addEventListener('pageshow', this.#resume, {signal});
    this.#host.addEventListener('focusin', () => void this.#open(), {signal});
    signal.addEventListener('abort', hearForgotten(this.#forgetOf));
    this.#resume();
  }

  hostDisconnected(): void {
    this.#connected?.abort();
    clearTimeout(this.#looking);
    this.#looking = undefined;
    this.#leave();
    clearTimeout(this.#opening);
  }

  hostUpdate(): void {
    const state = this.#connection.network?.session.state;
    // Signed out on purpose: nothing of this person stays on the screen. Any other end of a session keeps the text.
    const isOut = state?.kind === 'signed-out' && state.problem === null;
    const account = state?.kind === 'signed-in' ? state.account.id : isOut ? '' : this.#account;
    const place = this.#placeOf();
    // A box that is drawn anew after a sign-in begins with what was written last, and not with what it began with before.
    if (state?.kind !== this.#session && this.#current) this.#initial = this.#current;
    this.#session = state?.kind;
    if (account === this.#account && place === this.#place) return;
    if (isOut) clearTimeout(this.#timer);
    else this.#flush();
    this.#slot?.release();
    this.#slot = null;
    this.#account = account;
    this.#place = place;
    this.#leftovers = [];
    // Of the page that was in this tab before and did not live to see it sealed.
    this.#start(readEarly(account, this.place) ?? blank(this.#groupOf()));
    if (account && holds(account, this.place)) this.#looking = setTimeout(this.#stopLooking, patience);
    this.#prepare();
  }

  /** Call it after every change. */
  keep(writing: Writing): void {
    this.#current = writing;
    // Whoever begins anew writes another text.
    if (isBlank(writing)) {
      this.#attempt = null;
      forgetEarly(this.#account, this.place);
    }
    // Once it is needed it may be too late to load it.
    void this.#connection.network?.openOutbox();
    clearTimeout(this.#timer);
    if (this.#slot) this.#timer = setTimeout(this.#flush, writing.text.length > long ? delay : 0);
    // What the tab alone keeps is asked about before the tab is closed: not only once a busy page has time for it.
    else this.#flush();
  }

  /** Begins to send a text; what comes of it is told to the answer, even if another account is here by then. */
  send(writing: Writing): Sending {
    this.keep(writing);
    const [account, place, slot, earlier] = [this.#account, this.#place, this.#slot, this.#attempt];
    const isStillHere = (): boolean => account === this.#account && place === this.#place;
    const {idempotencyKey: id, leftAt, tried} = earlier ?? newAttempt();
    return {
      ...{id, writing, place: this.place, leftAt, tried},
      leaves: (input) => {
        if (!isRemembered(leftAt)) throw new NetworkError('timeout');
        if (!isStillHere()) return;
        // Kept before it is sent: the page may be gone before the answer comes.
        this.#attempt = {idempotencyKey: id, leftAt: leftAt ?? Date.now(), tried: [...tried, input]};
        this.#flush();
      },
      sent: () => {
        // There may have been none yet when it was sent.
        (slot ?? (isStillHere() ? this.#slot : null))?.forget();
        forgetEarly(account, place ?? network);
        if (isStillHere()) this.#start(blank(writing.groupId));
      },
      refused: () => {
        if (isStillHere()) this.#attempt = earlier;
      },
    };
  }

  /** Takes up a text from elsewhere; the one that is being written waits in its stead. */
  async takeUp(name: string): Promise<void> {
    this.#flush();
    this.#slot?.release();
    const draft = await this.#slot?.takeUp(name);
    if (draft) this.#start(draft);
    await this.#lookAround();
  }

  /** Puts a text into the box; the one that is being written waits. */
  putBack(writing: Writing, attempt: Attempt | null): void {
    this.#flush();
    this.#slot?.release();
    this.#start({...writing, attempt});
    this.#flush();
    void this.#lookAround();
  }

  /** Throws a text from elsewhere away. */
  async discard(name: string): Promise<void> {
    this.#slot?.discard(name);
    await this.#lookAround();
  }

  /** At once where a text is, or is about to be; else when nobody waits for anything: without a line it would not come any more. */
  #prepare(): void {
    const isNeeded = this.isWritten || Boolean(this.#connection.network?.hasVault) || holds(this.#account, this.place);
    clearTimeout(this.#opening);
    if (isNeeded) void this.#open();
    else this.#opening = setTimeout(() => void this.#open(), calm);
  }

  async #open(): Promise<void> {
    const [account, place, connected] = [this.#account, this.#place, this.#connection.network];
    if (this.#slot || !account || !connected) return;
    const isStillHere = (): boolean => account === this.#account && place === this.#place && this.#host.isConnected;
    try {
      const [{Slot}, vault] = await Promise.all([import('../../network/slots.js'), connected.vault()]);
      if (!isStillHere() || this.#slot) return;
      const slot = new Slot(vault, account, place ?? network);
      // Sees to it that nobody else takes what is already written here for a text without a box.
      this.#slot = slot;
      if (this.isWritten) this.#flush();
      forgetEarly(account, this.place);
      if (!this.isWritten) {
        const draft = await slot.takeUp();
        if (!isStillHere() || this.#slot !== slot) return void slot.rest();
        if (draft && this.isWritten) slot.release();
        else if (draft) this.#start(draft);
        if (this.isWritten) this.#flush();
      }
      await this.#lookAround();
    } catch {
      // What keeps texts did not come: said as soon as there is one.
      if (isStillHere()) this.#isKept = false;
    }
    this.#stopLooking();
  }

  readonly #stopLooking = (): void => {
    clearTimeout(this.#looking);
    this.#looking = undefined;
    this.#host.requestUpdate();
  };

  async #lookAround(): Promise<void> {
    const slot = this.#slot;
    const found = await slot?.leftovers();
    if (!found || slot !== this.#slot) return;
    this.#leftovers = found;
    this.#host.requestUpdate();
  }

  #start({attempt = null, ...writing}: Writing & Partial<Draft>): void {
    clearTimeout(this.#timer);
    this.#initial = this.#current = writing;
    this.#attempt = attempt;
    this.#host.requestUpdate();
  }

  readonly #flush = (): void => {
    clearTimeout(this.#timer);
    if (!this.#account || !this.#current) return;
    const draft: Draft = {...this.#current, attempt: this.#attempt};
    if (!this.#slot) {
      if (this.isWritten) keepEarly(this.#account, this.place, draft);
      this.#prepare();
      return;
    }
    const wasKept = this.#isKept;
    this.#isKept = this.#slot.keep(draft);
    if (wasKept !== this.#isKept) this.#host.requestUpdate();
  };

  /** Whoever comes next, here or after a reload, finds the text. */
  readonly #leave = (): void => {
    this.#flush();
    this.#slot?.rest();
  };

  readonly #resume = (): void => {
    if (this.#slot) this.#slot.resume();
    else this.#prepare();
  };

  /** Signed out in another tab. */
  readonly #forgetOf = (account: string): void => {
    if (account !== this.#account) return;
    this.#slot?.release();
    this.#leftovers = [];
    this.#start(blank(this.#groupOf()));
  };
}
