/** Opens the network's database, in a folder or in memory, locked and at the newest schema. */
import {Kysely} from 'kysely';
import {join} from 'node:path';
import {type ClientOptions, DatabaseClient} from './client.js';
import {type DialectOptions, EmbeddedDialect} from './dialect.js';
import {lockFolder} from './lock.js';
import {migrate} from './migrate.js';
import type {Tables} from './tables.js';

export interface OpenOptions extends DialectOptions, Pick<ClientOptions, 'statementTimeout'> {
  /** Made if need be; null: in memory, gone when closed. */
  readonly folder: string | null;
}

export interface OpenDatabase {
  readonly database: Kysely<Tables>;
  /** Finishes what is under way, closes the database and frees the folder. */
  close(): Promise<void>;
}

/** @throws FolderLockedError if another process has the folder */
export async function openDatabase({folder, statementTimeout, patience}: OpenOptions): Promise<OpenDatabase> {
  const unlock = folder === null ? () => undefined : lockFolder(folder);
  try {
    const client = await DatabaseClient.open({
      folder: folder === null ? null : join(folder, 'database'),
      statementTimeout,
    });
    const database = new Kysely<Tables>({dialect: new EmbeddedDialect(client, {patience})});
    try {
      await migrate(database);
    } catch (error) {
      await client.close();
      throw error;
    }
    return {
      database,
      async close() {
        await database.destroy();
        await client.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
