/**
 * Kysely over the embedded database. PostgreSQL's own grammar, one connection: whoever holds it, for a statement or for
 * a transaction, has it alone.
 */
import {
  CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import {ConnectionLostError, type DatabaseClient} from './client.js';
import {Mutex} from './mutex.js';

export interface DialectOptions {
  /** Milliseconds to wait for the connection. Default: 20 000. */
  readonly patience?: number;
}

export class EmbeddedDialect implements Dialect {
  readonly #client: DatabaseClient;
  readonly #options: DialectOptions;

  constructor(client: DatabaseClient, options: DialectOptions = {}) {
    this.#client = client;
    this.#options = options;
  }

  createDriver(): Driver {
    return new EmbeddedDriver(this.#client, this.#options.patience ?? 20_000);
  }

  createAdapter(): DialectAdapter {
    return new EmbeddedAdapter();
  }

  createIntrospector(database: Kysely<unknown>): DatabaseIntrospector {
    return new PostgresIntrospector(database);
  }

  createQueryCompiler(): QueryCompiler {
    return new PostgresQueryCompiler();
  }
}

class EmbeddedAdapter extends PostgresAdapter {
  // Nobody else can be migrating: the folder is locked, and there is one connection.
  override async acquireMigrationLock(): Promise<void> {}
}

class EmbeddedConnection implements DatabaseConnection {
  readonly #client: DatabaseClient;
  readonly #generation: number;
  readonly release: () => void;

  constructor(client: DatabaseClient, release: () => void) {
    this.#client = client;
    this.#generation = client.generation;
    this.release = release;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    // After a restart the rest of a transaction would run outside any transaction, and be committed.
    if (this.#client.generation !== this.#generation) {
      throw new ConnectionLostError('The database has been opened again since this connection was taken.');
    }
    const {rows, affectedRows} = await this.#client.query(query.sql, query.parameters);
    return {rows: rows as Row[], numAffectedRows: BigInt(affectedRows)};
  }

  // Answers of the embedded database come whole.
  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query);
  }
}

class EmbeddedDriver implements Driver {
  readonly #client: DatabaseClient;
  readonly #patience: number;
  readonly #mutex = new Mutex();

  constructor(client: DatabaseClient, patience: number) {
    this.#client = client;
    this.#patience = patience;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<EmbeddedConnection> {
    const release = await this.#mutex.acquire(this.#patience);
    return new EmbeddedConnection(this.#client, release);
  }

  async beginTransaction(connection: EmbeddedConnection, {isolationLevel}: TransactionSettings): Promise<void> {
    await connection.executeQuery(
      CompiledQuery.raw(isolationLevel ? `begin isolation level ${isolationLevel}` : 'begin'),
    );
  }

  async commitTransaction(connection: EmbeddedConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: EmbeddedConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async releaseConnection(connection: EmbeddedConnection): Promise<void> {
    connection.release();
  }

  async destroy(): Promise<void> {
    await this.#client.close();
  }
}
