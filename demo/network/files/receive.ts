/**
 * Takes the bytes of an upload. `PUT` sends the whole; what has arrived of it when the line breaks stays, `HEAD` says how much
 * that is, and `PATCH` goes on from there. The last two are the core of tus 1.0 (https://tus.io/protocols/resumable-upload).
 */
import type {Database} from '../database/tables.js';
import {complete, type Upload, uploadOf} from '../domain/upload.js';
import {refuse} from '../http.js';
import type {FileStore} from './store.js';

const version = {'tus-resumable': '1.0.0'} as const;

/** More has come than the ticket is for. */
class TooLong extends Error {}
/** The line is gone, or the sender has begun anew on another one. */
class BrokenOff extends Error {}

interface Writer {
  stop(): void;
  readonly ended: Promise<unknown>;
}

export class Receiver {
  readonly #database: Database;
  readonly #store: FileStore;
  readonly #now: () => Date;
  readonly #writers = new Map<string, Writer>();

  constructor(database: Database, store: FileStore, now: () => Date) {
    this.#database = database;
    this.#store = store;
    this.#now = now;
  }

  async answer(request: Request, personId: string, id: string): Promise<Response> {
    const upload = await uploadOf(this.#database, personId, id);
    if (!upload) return refuse(404, 'INVALID', 'This upload is not there any more.', version);
    switch (request.method) {
      case 'HEAD':
        return this.#state(upload, 200);
      case 'PUT':
        // A part that is taken for the whole spoils it without a word (RFC 9110, 14.5).
        if (request.headers.has('content-range')) {
          return refuse(400, 'INVALID', 'A PUT sends the whole file; go on with PATCH.', version);
        }
        return this.#take(request, upload, () => 0);
      case 'PATCH':
        return this.#goOn(request, upload);
      default:
        return refuse(405, 'INVALID', 'Send the file with PUT.', {...version, allow: 'PUT, HEAD, PATCH'});
    }
  }

  async #state({id, byte_size}: Upload, status: number): Promise<Response> {
    const offset = String(await this.#store.size(id));
    const headers = {...version, 'upload-offset': offset, 'upload-length': String(byte_size)};
    return status < 300
      ? new Response(null, {status, headers})
      : refuse(status, 'INVALID', `There are ${offset} of ${byte_size} bytes.`, headers);
  }

  async #goOn(request: Request, upload: Upload): Promise<Response> {
    const sent = request.headers.get('tus-resumable') ?? version['tus-resumable'];
    if (sent !== version['tus-resumable']) {
      return refuse(412, 'INVALID', 'Only version 1.0.0 of tus is spoken here.', {...version, 'tus-version': '1.0.0'});
    }
    if (request.headers.get('content-type') !== 'application/offset+octet-stream') {
      return refuse(415, 'INVALID', 'A PATCH has the type application/offset+octet-stream.', version);
    }
    const offset = Number(request.headers.get('upload-offset') ?? Number.NaN);
    return this.#take(request, upload, (size) => (offset === size ? offset : null));
  }

  /** `from`: where to go on, given how much is there; null: that is not where the sender thinks. */
  async #take(request: Request, upload: Upload, from: (size: number) => number | null): Promise<Response> {
    // Whoever sends again has given the earlier line up, which may take minutes to notice it.
    const other = this.#writers.get(upload.id);
    other?.stop();
    await other?.ended;
    const start = from(await this.#store.size(upload.id));
    if (start === null) return this.#state(upload, 409);
    // Sent again because the answer got lost.
    if (upload.completed_at) return this.#state(upload, 204);
    const reader = request.body?.getReader();
    const room = upload.byte_size - start;
    const written = this.#store.write(upload.id, start, piecesOf(reader, room));
    const writer = {stop: () => void giveUp(reader), ended: written.catch(() => undefined)};
    this.#writers.set(upload.id, writer);
    try {
      const size = await written;
      if (size < upload.byte_size) return await this.#state(upload, request.method === 'PATCH' ? 204 : 400);
      await complete(this.#database, this.#store, upload, this.#now());
      return await this.#state(upload, 204);
    } catch (error) {
      if (error instanceof BrokenOff) return await this.#state(upload, 400);
      if (!(error instanceof TooLong)) throw error;
      await this.#store.remove([upload.id]);
      return refuse(413, 'TOO_COMPLEX', `The ticket is for ${upload.byte_size} bytes.`, version);
    } finally {
      if (this.#writers.get(upload.id) === writer) this.#writers.delete(upload.id);
    }
  }
}

/** A line that is gone already cannot be given up, and says so: that is no fault of anybody's. */
const giveUp = async (reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<void> =>
  reader?.cancel().catch(() => undefined);

async function* piecesOf(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  room: number,
): AsyncGenerator<Uint8Array> {
  let left = room;
  while (reader) {
    const {done, value} = await reader.read().catch(() => {
      throw new BrokenOff('The line is gone.');
    });
    if (done) return;
    left -= value.byteLength;
    if (left < 0) {
      await giveUp(reader);
      throw new TooLong('More has come than the ticket is for.');
    }
    yield value;
  }
}
