/**
 * What pages without a bundler load, with every package in it: the library's `dist/browser/`, which the demo serves as
 * `/foyer/`. Each file of `src/browser/` becomes one of these, with its page if it has one; so do the elements.
 */
import {build} from 'esbuild';
import {copyFileSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {forBrowsers} from './bundle.js';
import {entries} from './entries.js';
import {root} from './root.js';

const room = 'src/browser';

/** Name of each file and what it is made from, relative to the root. */
export function browserEntries(): Readonly<Record<string, string>> {
  const published = Object.entries(entries).filter(([name]) => name !== 'index');
  const own = filesOf('.ts').map((file) => [basename(file, '.ts'), `${room}/${file}`] as const);
  return Object.fromEntries([...published, ...own]);
}

/** @param folder - Where to; made if need be. */
export async function buildForBrowsers(folder: string): Promise<void> {
  await build({
    ...forBrowsers,
    entryPoints: browserEntries(),
    splitting: true,
    sourcemap: true,
    legalComments: 'linked',
    chunkNames: 'chunks/[name]-[hash]',
    outdir: folder,
  });
  copyFileSync(join(root, 'src/auth-redirect.html'), join(folder, 'auth-redirect.html'));
  for (const page of filesOf('.html')) copyFileSync(join(root, room, page), join(folder, page));
}

const filesOf = (ending: string): string[] => readdirSync(join(root, room)).filter((file) => file.endsWith(ending));
