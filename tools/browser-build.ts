/**
 * What pages without a bundler load, with every package in it: the library's `dist/browser/`, which the demo serves as
 * `/foyer/`. Each file of `src/browser/` becomes one of these, with its page if it has one; so do the elements.
 */
import {build, type BuildOptions} from 'esbuild';
import {copyFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {filesByEntry} from './build/chunks.js';
import {hashesOf} from './build/integrity.js';
import {type Built, bundleModules} from './build/modules.js';
import {type Naming, namingPlugin, usualNaming} from './build/naming.js';
import {requirements} from './build/requirements.js';
import {forBrowsers} from './bundle.js';
import {elementNames, entries as publishedEntries} from './entries.js';
import {root} from './root.js';
import {writeWeights} from './weights.js';

const room = 'src/browser';
const loader = 'foyer';

/** Plain scripts: a page of any origin may load them without being asked, and may call them in its next line. */
const classic = ['host', 'yammer'];

/** Opened for a moment in windows of their own: what they share with MSAL must not bring all of MSAL along. */
const alone = ['auth-redirect', 'auth-relay'];

/** Not made for pages without a bundler. */
const forBundlers = ['index', 'react'];

/** Name of each file and what it is made from, relative to the root. */
export function browserEntries(): Readonly<Record<string, string>> {
  const published = Object.entries(publishedEntries).filter(([name]) => !forBundlers.includes(name));
  const own = filesOf('.ts').map((file) => [basename(file, '.ts'), `${room}/${file}`] as const);
  return Object.fromEntries([...published, ...own]);
}

/**
 * @param folder - Where to; made if need be.
 * @param naming - Default: the usual tags, and the version of package.json.
 */
export async function buildForBrowsers(folder: string, naming: Naming = usualNaming): Promise<void> {
  const options = {
    ...forBrowsers,
    plugins: [...forBrowsers.plugins, namingPlugin(naming)],
    sourcemap: true,
    legalComments: 'linked',
    outdir: folder,
  } satisfies BuildOptions;
  const {[loader]: loaderFile, ...others} = browserEntries();
  const [scripts = {}, modules = {}] = splitByName(others, classic);
  const [pages = {}, entries = {}] = splitByName(modules, alone);
  // What the page for frames may show.
  const define = {framedElements: JSON.stringify(elementNames.filter((name) => name !== 'network'))};
  const built = await bundleModules({entries, folder, naming, define});
  await build({...options, entryPoints: scripts, format: 'iife'});
  await build({...options, entryPoints: pages});
  // By itself and last: it is one small file, and knows which files an element is made of.
  await build({...options, entryPoints: {[loader]: loaderFile!}, define: loaderKnows(built)});
  copyFileSync(join(root, 'src/auth-redirect.html'), join(folder, 'auth-redirect.html'));
  for (const page of filesOf('.html')) copyFileSync(join(root, room, page), join(folder, page));
  writeJson(join(folder, 'requirements.json'), requirements(naming.version));
  await writeWeights(built, folder);
  writeJson(join(folder, 'integrity.json'), hashesOf(folder));
}

/** Those with the names, and the others. */
function splitByName(files: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string>[] {
  const all = Object.entries(files);
  return [true, false].map((isNamed) => Object.fromEntries(all.filter(([name]) => names.includes(name) === isNamed)));
}

/** What the loader finds under the name `elementFiles`. */
const loaderKnows = (built: Built): Record<string, string> => ({
  elementFiles: JSON.stringify(filesByEntry(built, elementNames)),
});

const writeJson = (file: string, value: unknown): void => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
const filesOf = (ending: string): string[] => readdirSync(join(root, room)).filter((file) => file.endsWith(ending));
