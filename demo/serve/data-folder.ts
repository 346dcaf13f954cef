/**
 * The folder in which the demo keeps everything. It carries a mark, so that no folder is ever taken over or emptied
 * that holds somebody's other work.
 */
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {FolderLockedError, lockFolder} from '../network/database/lock.js';
import {StartError} from './options.js';

const markName = 'foyer-demo-data.txt';
/** What the demo makes in it, apart from the mark, the lock and the built pages, which are no data. */
const ours = ['network', 'identity'];
/** Tests build pages, too, and may have done so before the demo was ever started here. */
const pages = 'pages';

/**
 * Takes the folder for this process, made if need be.
 * @returns what frees it
 * @throws StartError if it is somebody else's, or another process has it
 */
export function takeDataFolder(folder: string, {fresh}: {fresh: boolean}): () => void {
  const mark = join(folder, markName);
  if (existsSync(folder) && !existsSync(mark) && readdirSync(folder).some((name) => name !== pages))
    throw new StartError(
      `The folder ${folder} holds files that are not the demo's. Set FOYER_DATA to an empty or a new folder.`,
    );
  mkdirSync(folder, {recursive: true});
  writeFileSync(mark, 'The data of the Foyer demo. To start anew: npm start -- --fresh\n');
  const free = lock(folder);
  if (fresh) for (const name of ours) rmSync(join(folder, name), {recursive: true, force: true});
  return free;
}

function lock(folder: string): () => void {
  try {
    return lockFolder(folder);
  } catch (error) {
    if (error instanceof FolderLockedError) throw new StartError(error.message);
    throw error;
  }
}
