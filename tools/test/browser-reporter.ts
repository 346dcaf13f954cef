/** A reporter for Web Test Runner that prints nothing and passes the numbers on. */
import type {Reporter, TestSuiteResult} from '@web/test-runner-core';
import {type Counts, writeCounts} from './counts.js';

const nothing: Counts = {passed: 0, failed: 0};

export function countTests(): Reporter {
  return {
    onTestRunFinished({sessions}) {
      // A file that could not even be loaded has no results: it counts as one failure.
      const all = sessions.map(({testResults, passed}) => {
        const counts = testResults ? countSuite(testResults) : nothing;
        return passed || counts.failed > 0 ? counts : add(counts, {passed: 0, failed: 1});
      });
      writeCounts(all.reduce(add, nothing));
    },
  };
}

function countSuite({tests, suites}: TestSuiteResult): Counts {
  const own = {
    passed: tests.filter(({passed}) => passed).length,
    failed: tests.filter(({passed, skipped}) => !passed && !skipped).length,
  };
  return suites.map(countSuite).reduce(add, own);
}

export function add(a: Counts, b: Counts): Counts {
  return {passed: a.passed + b.passed, failed: a.failed + b.failed};
}
