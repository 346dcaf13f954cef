/**
 * Writes `custom-elements.json` from the sources; with `--check` it fails if the committed one says something else, or if
 * something public has no description.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
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
if (process.argv.includes('--check')) {
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

const missing = undescribed(JSON.parse(readFileSync(committed, 'utf8')) as Manifest);
if (missing.length > 0) {
  console.error(`Public, but without a description:\n  ${missing.join('\n  ')}`);
  process.exitCode = 1;
}
