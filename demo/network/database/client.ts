/**
 * The main thread's side of the embedded database: sends statements to the worker and hands back the answers. A watchdog
 * ends a worker that does not answer in time and opens the database again, because PGlite ignores `statement_timeout` and
 * one endless statement would otherwise stop the whole network.
 */
import {Worker} from 'node:worker_threads';
import type {Answer, Failure, WorkerReply, WorkerRequest, WorkerSettings} from './protocol.js';

/** An error of PostgreSQL itself, with its SQLSTATE in `code`. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: string | undefined;
  readonly detail: string | undefined;
  readonly constraint: string | undefined;

  constructor({message, code, detail, constraint}: Failure) {
    super(message);
    this.code = code;
    this.detail = detail;
    this.constraint = constraint;
  }
}

/** The worker is gone: what was under way did not happen, an open transaction is rolled back. */
export class ConnectionLostError extends Error {
  override readonly name = 'ConnectionLostError';
}

export interface ClientOptions extends WorkerSettings {
  /** Milliseconds that a statement may take before the worker is ended. Default: 20 000. */
  readonly statementTimeout?: number;
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
  readonly watchdog: NodeJS.Timeout;
}

export class DatabaseClient {
  readonly #options: ClientOptions;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Promise<Worker>;
  #running: Worker | null = null;
  #lastId = 0;
  #generation = 0;
  #isClosed = false;

  private constructor(options: ClientOptions) {
    this.#options = options;
    this.#worker = this.#start();
  }

  /** Rejects if there is no usable database in the folder. */
  static async open(options: ClientOptions): Promise<DatabaseClient> {
    const client = new DatabaseClient(options);
    await client.#worker;
    return client;
  }

  /** Counts the workers: a transaction that began in an earlier one is gone. */
  get generation(): number {
    return this.#generation;
  }

  /** @throws DatabaseError, ConnectionLostError */
  async query(sql: string, parameters: readonly unknown[] = []): Promise<Answer> {
    return this.#send({kind: 'query', sql, parameters});
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const worker = await this.#worker.catch(() => null);
    if (!worker) return;
    await this.#send({kind: 'close'}).catch(() => undefined);
    await worker.terminate();
  }

  async #send(
    request: {kind: 'query'; sql: string; parameters: readonly unknown[]} | {kind: 'close'},
  ): Promise<Answer> {
    if (this.#isClosed && request.kind !== 'close') throw new ConnectionLostError('The database has been closed.');
    const worker = await this.#worker;
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const limit = this.#options.statementTimeout ?? 20_000;
      const watchdog = setTimeout(() => {
        this.#lose(worker, `A statement took longer than ${limit} ms; the database has been opened again.`);
      }, limit);
      this.#waiting.set(id, {resolve, reject, watchdog});
      worker.ref();
      worker.postMessage({...request, id} satisfies WorkerRequest);
    });
  }

  async #start(): Promise<Worker> {
    this.#generation++;
    const worker = new Worker(new URL('./worker-entry.mjs', import.meta.url), {
      workerData: {folder: this.#options.folder} satisfies WorkerSettings,
    });
    this.#running = worker;
    return new Promise((resolve, reject) => {
      worker.on('message', (message: WorkerReply) => {
        if (message.kind === 'ready') {
          // An idle database keeps no process alive.
          worker.unref();
          resolve(worker);
        } else if (message.kind === 'unusable') {
          reject(new DatabaseError(message.failure));
          void worker.terminate();
        } else this.#receive(message);
      });
      worker.on('error', (error) => {
        reject(error);
        this.#lose(worker, `The database failed: ${error.message}`);
      });
      worker.on('exit', () => {
        reject(new ConnectionLostError('The database stopped while it was being opened.'));
        this.#lose(worker, 'The database stopped.');
      });
    });
  }

  #receive(message: Extract<WorkerReply, {id: number}>): void {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    this.#waiting.delete(message.id);
    clearTimeout(waiting.watchdog);
    if (this.#waiting.size === 0) this.#running?.unref();
    if (message.kind === 'answer') waiting.resolve(message.answer);
    else waiting.reject(new DatabaseError(message.failure));
  }

  #lose(worker: Worker, reason: string): void {
    // Told twice of the same worker, by the watchdog and by its exit, or told because we closed it.
    if (worker !== this.#running) return;
    this.#running = null;
    void worker.terminate();
    for (const {reject, watchdog} of this.#waiting.values()) {
      clearTimeout(watchdog);
      reject(new ConnectionLostError(reason));
    }
    this.#waiting.clear();
    if (this.#isClosed) return;
    this.#worker =
      this.#options.folder === null
        ? Promise.reject(new ConnectionLostError('The database was in memory and is lost with its worker.'))
        : this.#start();
    // Whoever sends the next statement hears of it; nobody may be sending one now.
    this.#worker.catch(() => undefined);
  }
}
