/**
 * What the provider has to remember (sessions, grants, codes, refresh tokens), in memory and, if there is a folder, in one
 * JSON file. A demo has a few hundred records at most, so the whole file is written at each change: to a file beside it
 * first, which then takes its place, so that a crash in between loses nothing that was there before.
 */
import {existsSync, readFileSync} from 'node:fs';
import {rename, writeFile} from 'node:fs/promises';
import type {AdapterPayload} from 'oidc-provider';

interface StoredRecord {
  readonly payload: AdapterPayload;
  /** Milliseconds since 1970; null: never. */
  readonly expiresAt: number | null;
}

export class Records {
  readonly #records = new Map<string, StoredRecord>();
  readonly #file: string | null;
  #writing: Promise<void> | null = null;
  #isChanged = false;

  /** @param file - Where they are kept. Null: only in memory. */
  constructor(file: string | null) {
    this.#file = file;
    if (file && existsSync(file)) {
      const stored = JSON.parse(readFileSync(file, 'utf8')) as [string, StoredRecord][];
      for (const [key, stays] of stored) this.#records.set(key, stays);
    }
    this.#forgetExpired();
  }

  get(key: string): AdapterPayload | undefined {
    const found = this.#records.get(key);
    if (found && isExpired(found)) this.delete(key);
    return this.#records.get(key)?.payload;
  }

  /** @param expiresIn - Seconds; nothing: it stays until it is deleted. */
  set(key: string, payload: AdapterPayload, expiresIn?: number): void {
    this.#records.set(key, {payload, expiresAt: expiresIn ? Date.now() + expiresIn * 1000 : null});
    this.#save();
  }

  /** Changes what is stored and leaves the time at which it expires. */
  edit(key: string, edit: (payload: AdapterPayload) => AdapterPayload): void {
    const found = this.#records.get(key);
    if (!found) return;
    this.#records.set(key, {...found, payload: edit(found.payload)});
    this.#save();
  }

  delete(key: string): void {
    if (this.#records.delete(key)) this.#save();
  }

  /** The first whose key starts with `prefix` and whose content `matches`. */
  find(prefix: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    return this.#entries(prefix, matches)[0]?.[1].payload;
  }

  deleteAll(prefix: string, matches: (payload: AdapterPayload) => boolean): void {
    for (const [key] of this.#entries(prefix, matches)) this.delete(key);
  }

  /** Waits until everything is in the file. */
  async close(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  #entries(prefix: string, matches: (payload: AdapterPayload) => boolean): [string, StoredRecord][] {
    return [...this.#records].filter(
      ([key, record]) => key.startsWith(prefix) && !isExpired(record) && matches(record.payload),
    );
  }

  #forgetExpired(): void {
    for (const [key, record] of this.#records) if (isExpired(record)) this.#records.delete(key);
  }

  #save(): void {
    this.#isChanged = true;
    this.#writing ??= this.#write().finally(() => (this.#writing = null));
  }

  /** One writer at a time; changes made while it writes are written by the next turn of its loop. */
  async #write(): Promise<void> {
    const file = this.#file;
    while (file && this.#isChanged) {
      this.#isChanged = false;
      this.#forgetExpired();
      await writeFile(`${file}.new`, JSON.stringify([...this.#records]), {mode: 0o600});
      await rename(`${file}.new`, file);
    }
  }
}

function isExpired({expiresAt}: StoredRecord): boolean {
  return expiresAt !== null && expiresAt <= Date.now();
}
