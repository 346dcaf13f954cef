/** A reporter for Node's test runner that prints nothing and passes the numbers on. */
import type {TestEvent} from 'node:test/reporters';
import {writeCounts} from './counts.js';

export default async function* countTests(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0;
  let failed = 0;
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    // A suite is as good as its tests, which are counted. One that fails on its own (in a hook) has no test to say so.
    const isSuite = event.data.details.type === 'suite';
    if (event.type === 'test:fail' && !(isSuite && isDueToTests(event.data.details.error))) failed += 1;
    else if (event.type === 'test:pass' && !isSuite) passed += 1;
    // Each time, and not only at the end: a runner that is told to exit does not wait for its reporters.
    writeCounts({passed, failed});
  }
  yield '';
}

const isDueToTests = (error: Error & {failureType?: string}): boolean => error.failureType === 'subtestsFailed';
