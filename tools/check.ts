/**
 * `npm run check`: everything that must hold before a change is merged, quick checks first. Runs all of them even if one
 * fails, so that one run tells all there is to mend.
 */
import {spawnSync} from 'node:child_process';
import {root} from './root.js';

const steps = [
  {what: 'format', run: 'format:check'},
  {what: 'generated types and documents are up to date', run: 'generate:check'},
  {what: 'types', run: 'types'},
  {what: 'lint', run: 'lint'},
  {what: 'who imports whom', run: 'imports'},
  {what: 'nothing unused', run: 'unused'},
  {what: 'the contract only grew', run: 'contract'},
  {what: 'manifest and reference are up to date and complete', run: 'manifest:check'},
  {what: 'the house', run: 'house'},
  {what: 'build', run: 'build'},
  {what: 'the package as published', run: 'package'},
  {what: 'size', run: 'size'},
  {what: 'tests', run: 'test'},
];

const failed: string[] = [];
for (const {what, run} of steps) {
  const start = performance.now();
  console.log(`\n▸ ${what} (npm run ${run})`);
  const {status} = spawnSync('npm', ['run', '--silent', run], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(status === 0 ? `✔ ${what} (${seconds} s)` : `✖ ${what} (${seconds} s)`);
  if (status !== 0) failed.push(what);
}
console.log(failed.length === 0 ? '\nAll is well.' : `\nTo mend: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
