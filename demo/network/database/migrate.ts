/** Brings a database to the newest schema: the files of `migrations/`, in the order of their names, each once. */
import {readdirSync} from 'node:fs';
import {type Kysely, type Migration, type MigrationProvider, Migrator} from 'kysely';
import type {Tables} from './tables.js';

const folder = new URL('./migrations/', import.meta.url);

const provider: MigrationProvider = {
  async getMigrations() {
    const files = readdirSync(folder).filter((file) => /^\d{4}-[\w-]+\.ts$/.test(file));
    const migrations = await Promise.all(
      files.map(async (file) => [file.slice(0, -3), (await import(new URL(file, folder).href)) as Migration] as const),
    );
    return Object.fromEntries(migrations);
  },
};

/** Rejects with the first migration's error; a migration that fails leaves nothing of itself. */
export async function migrate(database: Kysely<Tables>): Promise<void> {
  const {error, results} = await new Migrator({db: database, provider}).migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find(({status}) => status === 'Error');
  throw new Error(`The database could not be migrated${failed ? ` (${failed.migrationName})` : ''}.`, {cause: error});
}
