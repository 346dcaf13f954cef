/**
 * Packs the package as npm would publish it and looks at it with other people's eyes: publint (do the entries exist and
 * say what they are?) and attw (do their types resolve?). Then loads every entry in Node, where there is no document.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from './root.js';

const run = (command: string, ...args: string[]): void => {
  execFileSync(process.execPath, [join(root, 'node_modules', command), ...args], {cwd: root, stdio: 'inherit'});
};

const folder = mkdtempSync(join(tmpdir(), 'package-'));
try {
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: root,
    stdio: 'ignore',
  });
  const [tarball] = readdirSync(folder);
  if (!tarball) throw new Error('npm pack made nothing.');
  run('publint/src/cli.js', join(folder, tarball), '--strict');
  run(
    '@arethetypeswrong/cli/dist/index.js',
    join(folder, tarball),
    '--profile',
    'esm-only',
    '--format',
    'ascii',
    '--no-emoji',
    '--exclude-entrypoints',
    'custom-elements.json',
    'auth-redirect.html',
  );
} finally {
  rmSync(folder, {recursive: true});
}
