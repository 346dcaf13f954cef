/** A reporter for Node's test runner that prints nothing and passes the numbers on. */
import {relative} from 'node:path';
import type {TestEvent} from 'node:test/reporters';
import {root} from '../root.js';
import {writeCounts} from './counts.js';

export default async function* countTests(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0;
  const failures: string[] = [];
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    // A suite is as good as its tests, which are counted. One that fails on its own (in a hook) has no test to say so.
    const isSuite = event.data.details.type === 'suite';
    if (event.type === 'test:fail' && !(isSuite && isDueToTests(event.data.details.error)))
      failures.push(describe(event.data));
    else if (event.type === 'test:pass' && !isSuite) passed += 1;
    // Each time, and not only at the end: a runner that is told to exit does not wait for its reporters.
    writeCounts({passed, failed: failures.length, failures});
  }
  yield '';
}

const isDueToTests = (error: Error & {failureType?: string}): boolean => error.failureType === 'subtestsFailed';

function describe({name, file, details}: {name: string; file?: string; details: {error: Error}}): string {
  const {cause, message} = details.error;
  const [why] = (cause instanceof Error ? cause.message : message).split('\n');
  return `${file ? relative(root, file) : ''}: ${name}: ${why}`;
}
