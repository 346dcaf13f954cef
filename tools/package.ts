/**
 * Packs the package as npm would publish it and looks at it with other people's eyes: publint (do the entries exist and
 * say what they are?) and attw (do their types resolve?). Every element must have an entry.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {entries} from './entries.js';
import {root} from './root.js';

/** Published, but nothing that has types. */
const withoutTypes = [
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'vscode.css-custom-data.json',
  'auth-redirect.html',
  'schema.graphql',
  'package.json',
  'browser/*',
  // Types and nothing else.
  'jsx',
];

/** Runs a package's command; what it has to say is printed only if it complains. */
function look(command: string, ...args: string[]): void {
  try {
    execFileSync(process.execPath, [join(root, 'node_modules', command), ...args], {cwd: root, stdio: 'pipe'});
  } catch (error) {
    console.error(String((error as {stdout?: unknown}).stdout));
    process.exitCode = 1;
  }
}

interface PackageJson {
  readonly exports: Readonly<Record<string, string | {readonly types: string}>>;
  readonly typesVersions: {readonly '*': Readonly<Record<string, readonly string[]>>};
}

function complain(words: string): void {
  console.error(words);
  process.exitCode = 1;
}

const {exports, typesVersions} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageJson;
for (const name of Object.keys(entries)) {
  const entry = name === 'index' ? '.' : name === 'react' ? './react' : `./${name}.js`;
  if (!(entry in exports)) complain(`package.json has no "${entry}" among its exports.`);
}
// Projects with an older way to resolve modules, such as those for SharePoint, find types by these.
for (const [entry, target] of Object.entries(exports)) {
  if (entry === '.' || typeof target === 'string') continue;
  if (typesVersions['*'][entry.slice(2)]?.[0] !== target.types)
    complain(`package.json says something else of "${entry}" in typesVersions than in exports.`);
}

const folder = mkdtempSync(join(tmpdir(), 'package-'));
try {
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  execFileSync('npm', pack, {cwd: root, stdio: 'ignore', shell: process.platform === 'win32'});
  const [tarball] = readdirSync(folder);
  if (!tarball) throw new Error('npm pack made nothing.');
  look('publint/src/cli.js', join(folder, tarball), '--strict');
  const exclude = ['--exclude-entrypoints', ...withoutTypes];
  look('@arethetypeswrong/cli/dist/index.js', join(folder, tarball), '--profile', 'esm-only', '--no-emoji', ...exclude);
} finally {
  rmSync(folder, {recursive: true});
}
