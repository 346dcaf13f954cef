/**
 * An empty PostgreSQL folder, kept as an archive among the caches of node_modules: making one anew (`initdb`) is most of
 * what opening a database costs, and every test file opens one. Without the archive everything works, only slower.
 */
import type {PGlite} from '@electric-sql/pglite';
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';

const cache = new URL('../../../node_modules/.cache/foyer/', import.meta.url);

/** Another version of PGlite may bring another PostgreSQL, which does not read this one's folders. */
function archive(): URL {
  const manifest = new URL('../../../node_modules/@electric-sql/pglite/package.json', import.meta.url);
  const {version} = JSON.parse(readFileSync(manifest, 'utf8')) as {version: string};
  return new URL(`empty-database-${version}.tar.gz`, cache);
}

/** What a new database may start from; undefined if there is nothing yet. */
export function loadTemplate(): Blob | undefined {
  try {
    return new Blob([readFileSync(archive())], {type: 'application/x-gzip'});
  } catch {
    return undefined;
  }
}

/** Keeps a database that nothing has been done to yet. */
export async function saveTemplate(database: PGlite): Promise<void> {
  try {
    const dump = Buffer.from(await (await database.dumpDataDir('gzip')).arrayBuffer());
    mkdirSync(cache, {recursive: true});
    // Renamed when complete: others are reading and writing the same file.
    const part = new URL(`part-${process.pid}`, cache);
    writeFileSync(part, dump);
    renameSync(part, archive());
  } catch {
    // A read-only disk is no reason to have no database.
  }
}
