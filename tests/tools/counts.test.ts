import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {root} from '../../tools/root.js';
import {countTests} from '../../tools/test/browser-reporter.js';
import {add, countsVariable, readCounts} from '../../tools/test/counts.js';

// Inside the project, so that `--import=tsx` is found from there.
const folder = mkdtempSync(join(root, 'node_modules/.counts-'));
after(() => rmSync(folder, {recursive: true}));

/** Runs a test file of Node's as `npm test` does. */
function countsOf(source: string): ReturnType<typeof readCounts> {
  const [file, counts] = [join(folder, 'some.test.mjs'), join(folder, 'counts.json')];
  rmSync(counts, {force: true});
  writeFileSync(file, `import {after, before, describe, it} from 'node:test';\n${source}`);
  const reporter = ['--test-reporter=./tools/test/node-reporter.mjs', '--test-reporter-destination=stdout'];
  spawnSync(process.execPath, ['--import=tsx', '--test', ...reporter, file], {
    cwd: root,
    // The variable by which Node tells a test file that it is run by a test run would make it keep silent.
    env: {...process.env, NODE_TEST_CONTEXT: undefined, [countsVariable]: counts},
  });
  return readCounts(counts);
}

const failing = `() => { throw new Error('no'); }`;

describe('counting the tests of Node', () => {
  it('counts tests, not the suites around them', () => {
    const source = `describe('a', () => { describe('b', () => { it('1', () => {}); it('2', ${failing}); }); it('3', () => {}); });`;
    const counts = countsOf(source);
    assert.deepEqual([counts?.passed, counts?.failed], [2, 1]);
    assert.match(counts!.failures[0]!, /some\.test\.mjs: 2: no$/, 'it says which, and why');
  });

  it('counts a hook that fails, which has no test to say so', () => {
    const counts = countsOf(`describe('a', () => { after(${failing}); it('1', () => {}); });`);
    assert.deepEqual([counts?.passed, counts?.failed], [1, 1]);
  });

  it('counts a file that cannot be loaded as a failure', () => {
    const counts = countsOf(`throw new Error('no');`);
    assert.deepEqual([counts?.passed, counts?.failed], [0, 1]);
  });

  it('knows nothing of a run that never told', () => {
    assert.equal(readCounts(join(folder, 'never.json')), null);
  });
});

describe('counting the tests of the browser', () => {
  const test = (passed: boolean) => ({name: 'x', passed, skipped: false, error: passed ? undefined : {message: 'no'}});
  const suite = (...tests: boolean[]) => ({name: 's', tests: tests.map(test), suites: []});

  function countsOfSessions(sessions: object[]): ReturnType<typeof readCounts> {
    const file = join(folder, 'browser.json');
    const before = process.env[countsVariable];
    process.env[countsVariable] = file;
    type Finished = Parameters<NonNullable<ReturnType<typeof countTests>['onTestRunFinished']>>[0];
    countTests().onTestRunFinished?.({sessions} as Finished);
    process.env[countsVariable] = before ?? '';
    return readCounts(file);
  }

  it('adds up suites within suites, of all files', () => {
    const nested = {...suite(true), suites: [suite(true, false), suite()]};
    const sessions = [
      {passed: false, testFile: join(root, 'tests/a.test.ts'), testResults: nested},
      {passed: true, testFile: join(root, 'tests/b.test.ts'), testResults: suite(true)},
    ];
    assert.deepEqual(countsOfSessions(sessions), {
      passed: 3,
      failed: 1,
      failures: ['tests/a.test.ts: s: x: no'],
    });
  });

  it('counts a file that did not load, or broke after its tests, as one failure', () => {
    const [testFile, errors] = [join(root, 'tests/a.test.ts'), [{message: 'gone'}]];
    const sessions = [
      {passed: false, testFile, errors},
      {passed: false, testFile, errors: [], testResults: suite(true)},
    ];
    assert.deepEqual(countsOfSessions(sessions), {
      passed: 1,
      failed: 2,
      failures: ['tests/a.test.ts: gone', 'tests/a.test.ts: it did not end'],
    });
  });

  it('adds', () => {
    const [one, other] = [
      {passed: 1, failed: 1, failures: ['a']},
      {passed: 3, failed: 1, failures: ['b']},
    ];
    assert.deepEqual(add(one, other), {passed: 4, failed: 2, failures: ['a', 'b']});
  });
});
