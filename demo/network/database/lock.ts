/**
 * Keeps a second process away from a data folder: two on one folder corrupt the database without a word. The lock is
 * a file that names its holder by process id and start time, so that what a crash left behind is recognised.
 */
import {closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync} from 'node:fs';
import {join} from 'node:path';

/** The folder is in use by another process. */
export class FolderLockedError extends Error {
  override readonly name = 'FolderLockedError';
}

interface Holder {
  readonly pid: number;
  /** As the operating system tells it; null where it does not. */
  readonly startedAt: string | null;
}

/** When a process began, in the system's own ticks. Process ids are used again, a pair of both is not. */
function startOf(pid: number): string | null {
  try {
    // Field 22; counted from behind the name, which may hold spaces and parentheses.
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive({pid, startedAt}: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return startedAt === null || now === null || startedAt === now;
}

function holderOf(file: string): Holder | null {
  try {
    const {pid, startedAt} = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' ? {pid, startedAt: startedAt ?? null} : null;
  } catch {
    return null;
  }
}

/** The holder writes its name right after making the file; for a moment the file is empty. */
const isBeingWritten = (file: string): boolean =>
  Date.now() - (statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0) < 5000;

function create(file: string): boolean {
  try {
    const descriptor = openSync(file, 'wx');
    writeSync(descriptor, JSON.stringify({pid: process.pid, startedAt: startOf(process.pid)} satisfies Holder));
    closeSync(descriptor);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Locks the folder, made if need be, until the returned function is called.
 * @throws FolderLockedError while a living process has it, this one included
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, {recursive: true});
  const file = join(folder, 'database.lock');
  for (let attempt = 0; attempt < 3; attempt++) {
    if (create(file)) return () => rmSync(file, {force: true});
    const holder = holderOf(file);
    if (holder ? isAlive(holder) : isBeingWritten(file)) {
      const who = holder ? `process ${holder.pid}` : 'another process';
      throw new FolderLockedError(`The data folder ${folder} is in use by ${who}. Stop it, or choose another folder.`);
    }
    // Moved away rather than deleted: of two processes that find the same stale lock only one can move it.
    const stale = `${file}.${process.pid}.${attempt}`;
    try {
      renameSync(file, stale);
      rmSync(stale, {force: true});
    } catch {
      // The other one was faster; the next round tells who has it now.
    }
  }
  throw new FolderLockedError(`The data folder ${folder} is being opened by another process.`);
}
