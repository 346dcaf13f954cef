/**
 * What each file for browsers weighs, and which of them come together: `weights.json` in `dist/browser/`. The snippet
 * builder tells page authors from it what their choice costs.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {withImports} from './build/chunks.js';
import type {Built} from './build/modules.js';
import {elementNames} from './entries.js';
import {sourceOf, weigh} from './weigh.js';

/** As the file says it. The snippet builder reads the same (`demo/pages/builder/weight.ts`). */
export interface Weights {
  /** Bytes of each file, gzipped. */
  readonly sizes: Readonly<Record<string, number>>;
  /** The files that come with each entry, itself included. */
  readonly entries: Readonly<Record<string, readonly string[]>>;
  /** Bytes of each widget with its network, in the one file that a bundler makes of them. */
  readonly bundled: Readonly<Record<string, number>>;
}

/** Chunks that are loaded only when they are needed get names that say when. */
const later: readonly (readonly [file: RegExp, kind: string])[] = [
  [/^src\/localization\/([a-z]{2})\.ts$/, 'language'],
  [/^src\/auth\/([a-z-]+)\.ts$/, 'sign-in'],
];

/** The file of an entry is where it was asked to be; a chunk is named for what it was made from. */
function entryName(file: string, source: string): string | null {
  for (const [pattern, kind] of later) {
    const name = pattern.exec(source)?.[1];
    if (name) return `${kind}/${name}`;
  }
  return file.includes('/') ? null : basename(file, '.js');
}

/** Bytes of each widget with its network, in the one file that a bundler makes: as `npm run size` weighs them. */
async function bundled(): Promise<Record<string, number>> {
  const widgets = elementNames.filter((name) => name !== 'network');
  const weighed = await Promise.all(widgets.map((name) => weigh(['network', name].map(sourceOf))));
  return Object.fromEntries(widgets.map((name, index) => [name, Math.round(weighed[index]!.size * 1000)]));
}

/** @param folder - Where the files are. */
export async function writeWeights(built: Built, folder: string): Promise<void> {
  const entries: Record<string, readonly string[]> = {};
  for (const [file, {source}] of Object.entries(built)) {
    const name = source && entryName(file, source);
    if (name) entries[name] = [...withImports(built, file)].sort();
  }
  // What was built by itself, such as the loader, is one file.
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js')))
    entries[basename(file, '.js')] ??= [file];
  const needed = new Set(Object.values(entries).flat());
  const sizes = Object.fromEntries(
    [...needed].sort().map((file) => [file, gzipSync(readFileSync(join(folder, file))).length]),
  );
  const weights: Weights = {sizes, entries, bundled: await bundled()};
  writeFileSync(join(folder, 'weights.json'), `${JSON.stringify(weights, null, 2)}\n`);
}
