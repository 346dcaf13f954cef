/**
 * The bytes of uploads and attachments: one file each, named by its id, in one folder. What a file is and who may have it,
 * the database knows; this only keeps it.
 */
import {createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {open, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';

export class FileStore {
  readonly #folder: string;
  readonly #isPassing: boolean;

  /** `folder`: made if need be; null: one that is gone when the store is closed. */
  constructor(folder: string | null) {
    this.#isPassing = folder === null;
    this.#folder = folder ?? mkdtempSync(join(tmpdir(), 'foyer-files-'));
    if (folder !== null) mkdirSync(folder, {recursive: true});
  }

  /** Where it is kept. Ids are made by the network: letters, digits and hyphens. */
  path(id: string): string {
    if (!/^[\w-]{1,100}$/.test(id)) throw new Error('This is no id of a file.');
    return join(this.#folder, id);
  }

  /** How many bytes there are; 0 if there is nothing yet. */
  async size(id: string): Promise<number> {
    const path = this.path(id);
    return existsSync(path) ? (await stat(path)).size : 0;
  }

  /**
   * Writes on from a place; what stood behind it goes. `bytes` may break off: what has arrived by then is kept.
   * @returns the size that it has now
   */
  async write(id: string, from: number, bytes: AsyncIterable<Uint8Array>): Promise<number> {
    const path = this.path(id);
    const file = await open(path, existsSync(path) ? 'r+' : 'w');
    let end = from;
    try {
      await file.truncate(from);
      for await (const chunk of bytes) {
        await file.write(chunk, 0, chunk.byteLength, end);
        end += chunk.byteLength;
      }
    } finally {
      // Only what would survive a power cut is called received.
      await file.datasync();
      await file.close();
    }
    return end;
  }

  async put(id: string, bytes: Uint8Array): Promise<void> {
    await writeFile(this.path(id), bytes);
  }

  /** Changes what is there, in its place; `change` says whether it has. */
  async edit(id: string, change: (bytes: Buffer) => boolean): Promise<void> {
    const bytes = await readFile(this.path(id));
    if (!change(bytes)) return;
    const file = await open(this.path(id), 'r+');
    try {
      await file.write(bytes, 0, bytes.byteLength, 0);
      await file.datasync();
    } finally {
      await file.close();
    }
  }

  /** `part`: from the first to the last byte of it; without, all. */
  read(id: string, part?: {readonly start: number; readonly end: number}): ReadableStream<Uint8Array> {
    return Readable.toWeb(createReadStream(this.path(id), part)) as unknown as ReadableStream<Uint8Array>;
  }

  /** What is not there is gone already. */
  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) await rm(this.path(id), {force: true});
  }

  ids(): readonly string[] {
    return readdirSync(this.#folder);
  }

  close(): void {
    if (this.#isPassing) rmSync(this.#folder, {recursive: true, force: true});
  }
}
