/**
 * A network that is full of the company already, kept with the project's caches: to make one takes seconds, to copy it a
 * moment. Made anew when the network's code or the seed changes, and every hour, because the company talks in the hours
 * before now.
 */
import {createHash} from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../../../tools/root.js';

const cache = join(root, 'node_modules/.cache/test-network');
const sources = ['demo/network', 'src/network/schema.graphql', 'package-lock.json'];
/** Milliseconds. */
const oldAfter = 2 * 3600 * 1000;
/** Rooms of the network that have no part in what is stored at the beginning. */
const unrelated = ['demo/network/resolvers', 'demo/network/live'];

/** What this run copies from. Found once: sources may change, or the hour, while tests are running. */
let prepared = '';

/** Makes the template unless it is there. @param fill - Makes a network in a folder, closed again when it resolves. */
export async function prepareNetwork(fill: (folder: string) => Promise<void>): Promise<void> {
  prepared = join(cache, fingerprint());
  if (existsSync(prepared)) return;
  process.stderr.write('Filling a network for the tests …\n');
  await makeTemplate(prepared, fill);
}

/**
 * A folder with a network of one's own, once it has been prepared.
 * @param folder - Default: one that is removed when the process ends.
 */
export function copyOfNetwork(folder = ownFolder()): string {
  if (prepared === '') throw new Error('There is no network to copy before it has been prepared.');
  cpSync(prepared, folder, {recursive: true});
  return folder;
}

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-network-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

/** Made aside and moved into place whole, so that two test runs at once do not see half of it. */
async function makeTemplate(template: string, fill: (folder: string) => Promise<void>): Promise<void> {
  mkdirSync(cache, {recursive: true});
  const aside = mkdtempSync(join(cache, 'unfinished-'));
  try {
    await fill(aside);
    renameSync(aside, template);
  } catch (error) {
    // Another run may have been first.
    if (!existsSync(template)) throw error;
  } finally {
    rmSync(aside, {recursive: true, force: true});
  }
  removeOld();
}

/** What is younger may be in use by another run, or still being made by it. */
function removeOld(): void {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    const {mtimeMs} = statSync(folder, {throwIfNoEntry: false}) ?? {mtimeMs: Date.now()};
    if (Date.now() - mtimeMs > oldAfter) rmSync(folder, {recursive: true, force: true});
  }
}

function fingerprint(): string {
  // The hour, too: the company talks in the hours before now.
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 13));
  for (const source of sources.flatMap(filesOf)) hash.update(source).update(readFileSync(join(root, source)));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(source: string): string[] {
  if (!/\.\w+$/.test(source))
    return readdirSync(join(root, source), {withFileTypes: true})
      .map((entry) => join(source, entry.name) + (entry.isDirectory() ? '/' : ''))
      .sort()
      .filter((path) => !unrelated.includes(path.replace(/\/$/, '')))
      .flatMap((path) => (path.endsWith('/') ? filesOf(path.slice(0, -1)) : [path]));
  return [source];
}
