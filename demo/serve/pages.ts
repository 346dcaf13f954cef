/** The demo's pages: built once for every state of their sources, then served as files under a strict policy. */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import {join} from 'node:path';
import sirv from 'sirv';
import {type HeaderOptions, pageHeaders} from './headers.js';

/** All that a page is made of. A change in any of it makes the last build old. */
const sources = ['src', 'demo/pages', 'demo/settings.ts', 'tools', 'vite.config.ts', 'package-lock.json'];
/** Another process may still be serving an older build, so a few stay. */
const keptBuilds = 3;

/**
 * Builds the pages unless they have been built from just these sources.
 * @returns the folder with the build
 */
export async function buildPages(projectFolder: string, progress: (words: string) => void): Promise<string> {
  const builds = join(projectFolder, '.foyer/pages');
  const folder = join(builds, fingerprint(projectFolder));
  if (existsSync(folder)) return folder;
  progress('Building the pages …');
  // Built aside and moved into place whole: what has the right name is complete, even after a crash.
  const aside = join(builds, `unfinished-${process.pid}`);
  const {build} = await import('vite');
  try {
    await build({
      configFile: join(projectFolder, 'vite.config.ts'),
      mode: 'demo',
      logLevel: 'error',
      build: {outDir: aside, emptyOutDir: true},
    });
    // What embedders copy to their servers is here as well, as it ships: for pages that use it without a build.
    const {buildForBrowsers} = await import('../../tools/browser-build.js');
    await buildForBrowsers(join(aside, 'foyer'));
    renameSync(aside, folder);
  } catch (error) {
    // Another process may have been first.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(aside, {recursive: true, force: true});
  }
  removeOldBuilds(builds);
  return folder;
}

/** Serves a build. */
export function servePages(folder: string, options: HeaderOptions = {}): RequestListener {
  return sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of pageHeaders(path, options)) response.setHeader(name, value);
    },
    onNoMatch: (_request, response) => notFound(response),
  });
}

export function notFound(response: Parameters<RequestListener>[1]): void {
  for (const [name, value] of pageHeaders('')) response.setHeader(name, value);
  response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end('There is no such page.\n');
}

/** Names, sizes and times of all sources: a deleted file counts as a change too. */
function fingerprint(projectFolder: string): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    const path = join(projectFolder, source);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory()
      ? readdirSync(path, {recursive: true, encoding: 'utf8'}).map((name) => join(path, name))
      : [path];
    for (const file of files.sort()) {
      const {mtimeMs, size} = statSync(file);
      hash.update(`${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function removeOldBuilds(builds: string): void {
  mkdirSync(builds, {recursive: true});
  const byAge = readdirSync(builds)
    .filter((name) => /^[0-9a-f]{16}$/.test(name))
    .map((name) => join(builds, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of byAge.slice(keptBuilds)) rmSync(old, {recursive: true, force: true});
}
