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

/** Makes the template unless it is there. @param fill - Makes a network in a folder, closed again when it resolves. */
export async function prepareNetwork(fill: (folder: string) => Promise<void>): Promise<void> {
  const template = join(cache, fingerprint());
  if (existsSync(template)) return;
  process.stderr.write('Filling a network for the tests …\n');
  await makeTemplate(template, fill);
}

/** A folder with a network of one's own, once it has been prepared; removed when the process ends. */
export function copyOfNetwork(): string {
  const copy = mkdtempSync(join(tmpdir(), 'foyer-network-'));
  process.once('exit', () => rmSync(copy, {recursive: true, force: true}));
  cpSync(join(cache, fingerprint()), copy, {recursive: true});
  return copy;
}

/** Made aside and moved into place whole, so that two test runs at once do not see half of it. */
async function makeTemplate(template: string, fill: (folder: string) => Promise<void>): Promise<void> {
  mkdirSync(cache, {recursive: true});
  const aside = mkdtempSync(join(cache, 'unfinished-'));
  try {
    await fill(aside);
    if (!existsSync(template)) renameSync(aside, template);
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

/** The hour of the start, so that a run that goes on into the next one still finds its template. */
const hour = new Date().toISOString().slice(0, 13);

function fingerprint(): string {
  const hash = createHash('sha256').update(hour);
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
