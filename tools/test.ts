/**
 * `npm test`: every test there is, in five runs: servers and tools in Node, widgets in a browser, the whole demo from end
 * to end, and what of that is meant for every browser again in Firefox and in WebKit. `npm test -- browser` runs only
 * those that are named. The last lines are what failed, and the sum. Where Firefox neither is nor can be installed, or
 * where there is no WebKit, that run is left out and the end says so.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findBrowser} from './browser.js';
import {findFirefox} from './firefox.js';
import {root} from './root.js';
import {add, type Counts, countsVariable, nothing, readCounts} from './test/counts.js';
import {findWebkit} from './webkit.js';

const print = (words: string): void => void process.stdout.write(`${words}\n`);

/** Milliseconds that a file of tests may take. */
const longest = 600_000;

/** Files run one after the other where each starts servers of its own: side by side they would only get slower. */
const node = (files: readonly string[], concurrency?: number): string[] => [
  '--import=tsx',
  '--test',
  // Nothing takes so long. What is still open after a failure ends here instead of never.
  `--test-timeout=${longest}`,
  // A file is over when its tests are: a database worker that was ended in the middle of a statement can outlive them.
  '--test-force-exit',
  ...(concurrency ? [`--test-concurrency=${concurrency}`] : []),
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./tools/test/node-reporter.mjs',
  '--test-reporter-destination=stdout',
  ...files,
];

/** Tests that drive whichever browser they are told to are known by what they drive it with. */
const isForAll = (file: string): boolean => readFileSync(join(root, file), 'utf8').includes('/support/browsers.js');

interface Run {
  readonly name: string;
  readonly what: string;
  args(): string[];
  /** Told to the tests. */
  readonly env?: NodeJS.ProcessEnv;
  /** Why it can't be run here, if it can't. */
  obstacle?(): string | null;
}

const runs: readonly Run[] = [
  {
    name: 'node',
    what: 'Servers and tools',
    args: () => node([...testFiles('tests/demo'), ...testFiles('tests/tools')], 2),
  },
  {
    name: 'browser',
    what: 'Widgets in a browser',
    args: () => ['--import=tsx', 'node_modules/@web/test-runner/dist/bin.js'],
  },
  {name: 'e2e', what: 'From end to end', args: () => node(testFiles('tests/e2e'), 1)},
  {
    name: 'firefox',
    what: 'Pages for every browser, in Firefox',
    args: () => node(testFiles('tests/e2e').filter(isForAll), 1),
    env: {FOYER_BROWSER: 'firefox'},
    obstacle() {
      const found = findFirefox({progress: print});
      if (found.path === null) return found.reason;
      print(`Firefox: ${found.path} (${found.origin})`);
      return null;
    },
  },
  {
    name: 'webkit',
    what: 'Pages for every browser, in WebKit',
    // Not those that count on hearing what a page says in its first moments: this browser's driver hears it late. Nor does
    // it print.
    args: () =>
      node(
        testFiles('tests/e2e').filter((file) => isForAll(file) && !/(loader|requirements|print)/.test(file)),
        1,
      ),
    env: {FOYER_BROWSER: 'webkit'},
    obstacle() {
      const found = findWebkit();
      if (found.path !== null) print(`WebKit: ${found.path}`);
      return found.path === null ? found.reason : null;
    },
  },
];

function testFiles(folder: string): string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .sort();
}

function run({what, args, env}: Run): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-test-'));
  const counts = join(folder, 'counts.json');
  const {status} = spawnSync(process.execPath, args(), {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, ...env, [countsVariable]: counts},
  });
  const told = readCounts(counts) ?? nothing;
  rmSync(folder, {recursive: true});
  // A run that fails without a failed test broke down: that must not look like success.
  return status === 0 || told.failed > 0
    ? told
    : add(told, {passed: 0, failed: 1, failures: [`${what}: broke down (exit ${status ?? 'by a signal'})`]});
}

const wanted = process.argv.slice(2);
const browser = await findBrowser({progress: print});
print(`Browser: ${browser.path} (${browser.origin})`);

let sum = nothing;
/** Said at the end again, where it can't be overlooked. */
const notRun: string[] = [];
for (const one of runs) {
  const {name, what} = one;
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  print(`\n▸ ${what}`);
  const obstacle = one.obstacle?.();
  if (obstacle) {
    notRun.push(`${what}: not run: ${obstacle}`);
    print(notRun.at(-1)!);
    continue;
  }
  const counts = run(one);
  print(`${what}: ${counts.passed} passed, ${counts.failed} failed`);
  sum = add(sum, counts);
}
if (sum.passed + sum.failed === 0) {
  print('No tests were run.');
  process.exitCode = 1;
}
if (sum.failed > 0) process.exitCode = 1;
for (const words of notRun) print(`\n${words}`);
for (const failure of sum.failures) print(`\n✖ ${failure}`);
print(`\n${sum.passed} passed, ${sum.failed} failed`);
