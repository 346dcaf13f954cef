/**
 * What each file for browsers weighs, and which of them come together: `weights.json` in `dist/browser/`. The snippet
 * builder tells page authors from it what their choice costs.
 */
import type {Metafile} from 'esbuild';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join, relative} from 'node:path';
import {gzipSync} from 'node:zlib';
import {elementNames} from './entries.js';
import {root} from './root.js';
import {sourceOf, weigh} from './weigh.js';

type Outputs = Metafile['outputs'];

/** Chunks that are loaded only when they are needed get names that say when. */
const later: readonly (readonly [file: RegExp, kind: string])[] = [
  [/^src\/localization\/([a-z]{2})\.ts$/, 'language'],
  [/^src\/auth\/([a-z-]+)\.ts$/, 'sign-in'],
];

/** A file and all that it imports before it runs. */
function withImports(outputs: Outputs, file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const {path, kind} of outputs[file]?.imports ?? [])
    if (kind === 'import-statement' && path in outputs) withImports(outputs, path, found);
  return found;
}

/** The file of an entry is where it was asked to be; a chunk is named for what it was made from. */
function entryName(file: string, entryPoint: string, folder: string): string | null {
  for (const [pattern, kind] of later) {
    const name = pattern.exec(entryPoint)?.[1];
    if (name) return `${kind}/${name}`;
  }
  return relative(folder, file).includes('/') ? null : basename(file, '.js');
}

/** Bytes of each widget with its network, in the one file that a bundler makes: as `npm run size` weighs them. */
async function bundled(): Promise<Record<string, number>> {
  const widgets = elementNames.filter((name) => name !== 'network');
  const weighed = await Promise.all(widgets.map((name) => weigh(['network', name].map(sourceOf))));
  return Object.fromEntries(widgets.map((name, index) => [name, Math.round(weighed[index]!.size * 1000)]));
}

/** @param folder - Where the files are, relative to the root as esbuild names them. */
export async function writeWeights({outputs}: Metafile, folder: string): Promise<void> {
  const here = relative(root, folder);
  const scripts = Object.keys(outputs).filter((file) => file.endsWith('.js'));
  const entries: Record<string, string[]> = {};
  for (const file of scripts) {
    const {entryPoint} = outputs[file]!;
    const name = entryPoint && entryName(file, entryPoint, here);
    if (name) entries[name] = [...withImports(outputs, file)].map((one) => relative(here, one)).sort();
  }
  // What was built by itself, such as the loader, is one file.
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js')))
    entries[basename(file, '.js')] ??= [file];
  const needed = new Set(Object.values(entries).flat());
  const sizes = Object.fromEntries(
    [...needed].sort().map((file) => [file, gzipSync(readFileSync(join(folder, file))).length]),
  );
  writeFileSync(
    join(folder, 'weights.json'),
    `${JSON.stringify({sizes, entries, bundled: await bundled()}, null, 2)}\n`,
  );
}
