/**
 * Keeps what a person wrote on this device, sealed. Loaded late, by whoever writes. Once it is open it answers without
 * waiting, so that a page that is being left still keeps the last word.
 *
 * Where the browser keeps nothing (a sandboxed frame, a full disk, no IndexedDB for the key) it keeps things in memory and
 * says so: the text is then only as safe as the page.
 */
import {toJson} from '../lib/to-json.js';
import {seal, unseal} from './cipher.js';
import {everything, keyOf, storage} from './storage.js';
import {keyOfBrowser, keyOfTab} from './vault-key.js';

/** A text that nobody came back to for so long is not kept for ever on a machine that others may use. */
const longest = 30 * 24 * 60 * 60 * 1000;
/** Begins what is sealed, with the time when it was kept: it can be thrown away without being opened. */
const form = /^1:(-?\d+):/;

export class Vault {
  readonly #key: Uint8Array | null;
  readonly #storage: Storage | null;
  /** What the browser did not keep. */
  readonly #memory = new Map<string, string>();

  /** @param key - Null: everything stays in memory. */
  constructor(key: Uint8Array | null, kept: Storage | null) {
    this.#key = key;
    this.#storage = key && kept;
    this.#tidy();
  }

  /** What lies under a name; null: nothing, or something that this key does not open. */
  read(name: string): unknown {
    const kept = this.peek(name);
    if (kept === null) return null;
    try {
      if (this.#memory.has(name) || !form.test(kept)) return JSON.parse(kept);
      return JSON.parse(unseal(this.#key!, kept.replace(form, ''), name));
    } catch {
      return null;
    }
  }

  /** Keeps something; returns whether it outlives the page. */
  write(name: string, value: unknown): boolean {
    const text = toJson(value);
    try {
      if (!this.#key || !this.#storage) throw new Error('Nothing is kept here.');
      this.#storage.setItem(name, `1:${Date.now()}:${seal(this.#key, text, name)}`);
      this.#memory.delete(name);
      return true;
    } catch {
      // Full or forbidden. An older version that did get in stays: it is better than nothing.
      this.#memory.set(name, text);
      addEventListener('beforeunload', this.#ask);
      return false;
    }
  }

  forget(name: string): void {
    this.#memory.delete(name);
    try {
      this.#storage?.removeItem(name);
    } catch {
      // Forbidden: then it is not there either.
    }
  }

  /** What lies there as it lies there: tells whether somebody else has written over it. */
  peek(name: string): string | null {
    try {
      return this.#memory.get(name) ?? this.#storage?.getItem(name) ?? null;
    } catch {
      return null;
    }
  }

  /** Names that begin so. */
  names(beginning: string): string[] {
    const all = [...this.#memory.keys(), ...Object.keys(this.#storage ?? {})];
    return [...new Set(all)].filter((name) => name.startsWith(beginning));
  }

  /** Forgets what is in memory alone; what is kept, anybody can throw away by its name. */
  forgetAccount(account: string): void {
    for (const name of this.names(keyOf(account, ''))) this.forget(name);
  }

  /** The page is about to be left, and what is in memory with it. */
  readonly #ask = (event: Event): void => {
    if (this.#memory.size > 0) event.preventDefault();
  };

  /** Throws away what is too old, and seals what an earlier version left in the open. */
  #tidy(): void {
    for (const name of this.names(everything)) {
      const kept = this.peek(name)!;
      const at = Number(form.exec(kept)?.[1] ?? openedAt(kept));
      if (Date.now() - at > longest) this.forget(name);
      else if (kept.startsWith('{')) this.write(name, this.read(name));
    }
  }
}

function openedAt(kept: string): number {
  try {
    return (JSON.parse(kept) as {at?: number}).at ?? Date.now();
  } catch {
    return Date.now();
  }
}

const opened = new Map<boolean, Promise<Vault>>();

/**
 * One for all networks of the page.
 * @param isShared - Many people use this device: nothing outlives the tab.
 */
export function openVault(isShared: boolean): Promise<Vault> {
  const vault = opened.get(isShared) ?? open(isShared);
  opened.set(isShared, vault);
  return vault;
}

const open = async (isShared: boolean): Promise<Vault> =>
  isShared
    ? new Vault(keyOfTab(), storage('sessionStorage'))
    : new Vault(await keyOfBrowser(), storage('localStorage'));
