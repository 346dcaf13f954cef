/**
 * Texts that are being written, each in a slot of its own: the same place may be open in two boxes and in two tabs, and
 * none writes over another. A slot whose tab has gone is taken over by the next box of its place; if there are several,
 * the others are offered. Web Locks tell whose tab is still there; where there are none, a slot that was written to from
 * elsewhere is left alone, and the text goes on in another.
 */
import {saidOf} from './said-of.js';
import {keyOf} from './storage.js';
import type {Vault} from './vault.js';
import {isBlank, type Draft} from './writing.js';

/** A text of this place that nobody is writing just now. */
export interface Leftover {
  readonly name: string;
  readonly draft: Draft;
  /** What it is called. */
  readonly text: string;
}

/** Slots that boxes of this page write to. */
const held = new Set<string>();
/** Locks that were asked for: one that is no longer wanted when it comes is given back. */
const claims = new Set<Promise<unknown>>();
/** Locks that are no longer wanted, until the browser has heard of it. */
const givenBack = new Set<Promise<unknown>>();
/** Milliseconds: a tab that is being closed or loaded anew lets go of its slots a moment later. */
const patience = 300;

export class Slot {
  readonly #vault: Vault;
  readonly #base: string;
  /** Names that turned out to be another tab's. */
  readonly #avoided = new Set<string>();
  #name: string | null = null;
  /** What lies there, if it is ours. */
  #last: string | null = null;
  /** Null: nobody is told that the name is in use. */
  #hold: {unlock: (() => void) | null} | null = null;

  constructor(vault: Vault, account: string, place: string) {
    this.#vault = vault;
    this.#base = keyOf(account, place);
  }

  /** Takes over the first text that nobody is writing, or the one of this name; null: there is none. */
  async takeUp(name?: string): Promise<Draft | null> {
    for (const candidate of name ? [name] : namesOf(this.#vault, this.#base)) {
      const draft = draftIn(this.#vault, candidate);
      if (!draft || held.has(candidate)) continue;
      held.add(candidate);
      const unlock = await lock(candidate);
      // Somebody may have begun to write meanwhile: that goes elsewhere.
      if (unlock && !this.#name) {
        this.#name = candidate;
        this.#last = this.#vault.peek(candidate);
        this.#hold = {unlock};
        return draft;
      }
      held.delete(candidate);
      unlock?.();
      if (this.#name) break;
    }
    return null;
  }

  /** Other texts of this place that nobody is writing. */
  async leftovers(): Promise<readonly Leftover[]> {
    await ownLocks();
    const {held: locked = []} = (await locks()?.query()) ?? {};
    return namesOf(this.#vault, this.#base).flatMap((name) => {
      const isTaken = held.has(name) || locked.some((lock) => lock.name === name);
      const draft = isTaken ? null : draftIn(this.#vault, name);
      return draft ? [{name, draft, text: saidOf(draft)}] : [];
    });
  }

  /** Throws away one of those. */
  discard(name: string): void {
    this.#vault.forget(name);
  }

  /** Keeps a text, or forgets an empty one; returns whether it outlives the page. */
  keep(draft: Draft): boolean {
    if (isBlank(draft)) {
      this.forget();
      return true;
    }
    this.resume();
    if (!this.#name) {
      this.#name = this.#freeName();
      this.#last = null;
      this.#claim(this.#name);
    }
    const isKept = this.#vault.write(this.#name, draft);
    this.#last = this.#vault.peek(this.#name);
    return isKept;
  }

  /** The text was sent, or nothing is left of it. */
  forget(): void {
    if (this.#name && this.#isOurs) this.#vault.forget(this.#name);
    this.release();
  }

  /** The page is being left, or the box moved: whoever comes next may take the text, and so may this box again. */
  rest(): void {
    if (this.#name && this.#hold) held.delete(this.#name);
    this.#hold?.unlock?.();
    this.#hold = null;
  }

  /** The box is back: it goes on where it was, unless somebody else does so by now. */
  resume(): void {
    if (!this.#name) return;
    if (!this.#isOurs || (!this.#hold && held.has(this.#name))) this.release();
    else if (!this.#hold) this.#claim(this.#name);
  }

  /** Lets go of the text for good; it stays for the next box. */
  release(): void {
    this.rest();
    this.#name = this.#last = null;
  }

  get #isOurs(): boolean {
    const now = this.#name && this.#vault.peek(this.#name);
    return now === null || now === this.#last;
  }

  #claim(name: string): void {
    const hold: {unlock: (() => void) | null} = {unlock: null};
    this.#hold = hold;
    held.add(name);
    const claiming = lock(name).then((unlock) => {
      if (this.#hold !== hold) return unlock?.();
      hold.unlock = unlock;
      if (unlock) return undefined;
      // Another tab has begun in the same moment: who was second goes elsewhere, with what is written so far.
      const draft = this.#isOurs ? draftIn(this.#vault, name) : null;
      this.#avoided.add(name);
      this.forget();
      return draft ? void this.keep(draft) : undefined;
    });
    claims.add(claiming);
    void claiming.then(() => claims.delete(claiming));
  }

  #freeName(): string {
    for (let number = 1; ; number++) {
      const name = number === 1 ? this.#base : `${this.#base}~${number}`;
      if (!held.has(name) && !this.#avoided.has(name) && this.#vault.peek(name) === null) return name;
    }
  }
}

/** Until the browser has heard of all that this page has asked for and given back. */
async function ownLocks(): Promise<void> {
  await Promise.all(claims);
  await Promise.all(givenBack);
}

/** Tells all tabs that a name is in use. Resolves with how to stop; null: another tab uses it. */
async function lock(name: string): Promise<(() => void) | null> {
  const manager = locks();
  if (!manager) return () => undefined;
  await ownLocks();
  // At once if it is free, however slow the device; a moment later if a tab is just letting go of it.
  return (
    (await request(manager, name, {ifAvailable: true})) ??
    (await request(manager, name, {signal: AbortSignal.timeout(patience)}))
  );
}

function request(manager: LockManager, name: string, options: LockOptions): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    const hold = (granted: Lock | null): Promise<void> | null => {
      if (!granted) {
        resolve(null);
        return null;
      }
      return new Promise((end) => {
        resolve(() => {
          givenBack.add(over);
          end();
        });
      });
    };
    const over: Promise<unknown> = manager
      .request(name, options, hold)
      .catch(() => resolve(null))
      .finally(() => givenBack.delete(over));
  });
}

/** Not where the page was loaded over plain HTTP. */
const locks = (): LockManager | undefined => (navigator as Partial<Navigator>).locks;

/** Names of a place's slots that hold something, in their order. */
function namesOf(vault: Vault, base: string): readonly string[] {
  const isOne = (name: string): boolean => name === base || /^~\d+$/.test(name.slice(base.length));
  const number = (name: string): number => Number(name.slice(base.length + 1) || 1);
  return vault
    .names(base)
    .filter(isOne)
    .sort((one, other) => number(one) - number(other));
}

function draftIn(vault: Vault, name: string): Draft | null {
  const kept = vault.read(name) as Partial<Draft> | null;
  return kept && typeof kept.text === 'string' && Array.isArray(kept.mentions) ? (kept as Draft) : null;
}
