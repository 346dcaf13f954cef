/** Runs SQL on PGlite. */
import type {PGlite} from '@electric-sql/pglite';
import type {Answer} from './protocol.js';

export class StatementRunner {
  readonly #database: PGlite;

  constructor(database: PGlite) {
    this.#database = database;
  }

  async run(sql: string, parameters: readonly unknown[]): Promise<Answer> {
    const result = await this.#database.query<Record<string, unknown>>(sql, [...parameters]);
    return {rows: result.rows, affectedRows: result.affectedRows ?? 0};
  }
}
