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
const withoutTypes = ['custom-elements.json', 'auth-redirect.html', 'schema.graphql', 'package.json'];

/** Runs a package's command; what it has to say is printed only if it complains. */
function look(command: string, ...args: string[]): void {
  try {
    execFileSync(process.execPath, [join(root, 'node_modules', command), ...args], {cwd: root, stdio: 'pipe'});
  } catch (error) {
    console.error(String((error as {stdout?: unknown}).stdout));
    process.exitCode = 1;
  }
}

const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {exports: Record<string, unknown>};
for (const name of Object.keys(entries)) {
  const entry = name === 'index' ? '.' : `./${name}.js`;
  if (entry in exports) continue;
  console.error(`package.json has no "${entry}" among its exports.`);
  process.exitCode = 1;
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
