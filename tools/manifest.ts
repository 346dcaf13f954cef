/**
 * Writes `custom-elements.json` from the sources, and from that what other tools know of the elements: React components,
 * types for JSX, data for editors. With `--check` it fails if what is committed says something else, or if something public
 * has no description.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {editorData} from './manifest/editors.js';
import {jsxSource} from './manifest/jsx.js';
import {reactSource} from './manifest/react.js';
import {elementsOf, type Manifest as ReadableManifest} from './manifest/read.js';
import {root} from './root.js';

interface Described {
  readonly name?: string;
  readonly description?: string;
  readonly attribute?: string;
}
interface Declaration extends Described {
  readonly customElement?: boolean;
  readonly tagName?: string;
  readonly members?: readonly Described[];
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}
interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

function analyze(outdir: string): void {
  const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  execFileSync(process.execPath, [analyzer, 'analyze', '--outdir', outdir, '--quiet'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function undescribed(manifest: Manifest): string[] {
  const elements = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({customElement}) => customElement);
  return elements.flatMap((element) => {
    const {members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = []} = element;
    const parts = [element, ...members, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties];
    return parts
      .filter(({description}) => !description?.trim())
      .map(({name}) => `<${element.tagName ?? element.name ?? '?'}>: ${name === '' ? '(default)' : (name ?? '?')}`);
  });
}

const committed = join(root, 'custom-elements.json');
const isCheck = process.argv.includes('--check');

/** Writes the file, or says that it is out of date. */
async function put(name: string, text: string): Promise<void> {
  const file = join(root, name);
  const options = await resolveConfig(file);
  const formatted = await format(text, {...options, filepath: file});
  if (!isCheck) return void writeFileSync(file, formatted);
  if (existsSync(file) && readFileSync(file, 'utf8') === formatted) return;
  console.error(`${name} is out of date: run "npm run manifest".`);
  process.exitCode = 1;
}

if (isCheck) {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  // The analyzer takes every folder for one below the project.
  analyze(relative(root, folder));
  const fresh = readFileSync(join(folder, 'custom-elements.json'), 'utf8');
  rmSync(folder, {recursive: true});
  if (fresh.trim() !== readFileSync(committed, 'utf8').trim()) {
    console.error('custom-elements.json is out of date: run "npm run manifest".');
    process.exitCode = 1;
  }
} else analyze('.');

const manifest = JSON.parse(readFileSync(committed, 'utf8')) as Manifest & ReadableManifest;
const elements = elementsOf(manifest);
await put('src/react.ts', reactSource(elements));
await put('src/jsx.ts', jsxSource(elements));
for (const [name, text] of Object.entries(editorData(manifest))) await put(name, text);

const missing = undescribed(manifest);
if (missing.length > 0) {
  console.error(`Public, but without a description:\n  ${missing.join('\n  ')}`);
  process.exitCode = 1;
}
