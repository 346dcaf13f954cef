/** A reporter for Web Test Runner that prints nothing and passes the numbers on. */
import type {Reporter, TestSuiteResult} from '@web/test-runner-core';
import {relative} from 'node:path';
import {root} from '../root.js';
import {add, type Counts, nothing, writeCounts} from './counts.js';

export function countTests(): Reporter {
  return {
    onTestRunFinished({sessions}) {
      // A file that could not even be loaded has no results: it counts as one failure.
      const all = sessions.map(({testResults, passed, testFile, errors}) => {
        const file = relative(root, testFile);
        const counts = testResults ? countSuite(testResults, file) : nothing;
        if (passed || counts.failed > 0) return counts;
        const why = errors[0]?.message ?? 'it did not end';
        return add(counts, {passed: 0, failed: 1, failures: [`${file}: ${why}`]});
      });
      writeCounts(all.reduce(add, nothing));
    },
  };
}

/** @param path - Where the suite is: its file and the suites around it. */
function countSuite({tests, suites}: TestSuiteResult, path: string): Counts {
  const failed = tests.filter(({passed, skipped}) => !passed && !skipped);
  const own: Counts = {
    passed: tests.filter(({passed}) => passed).length,
    failed: failed.length,
    failures: failed.map(({name, error}) => `${path}: ${name}: ${error?.message?.split('\n')[0] ?? ''}`),
  };
  return suites.map((suite) => countSuite(suite, `${path}: ${suite.name}`)).reduce(add, own);
}
