/** How many tests passed and which failed, passed on from the process of each runner to the one that adds them up. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What failed, each with its file and why: said again at the end of a long run, where it is looked for. */
  readonly failures: readonly string[];
}

export const nothing: Counts = {passed: 0, failed: 0, failures: []};

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  failures: [...a.failures, ...b.failures],
});

/** Names the file into which a runner's reporter writes. */
export const countsVariable = 'FOYER_TEST_COUNTS';

/** Does nothing for whoever runs a runner by hand. */
export function writeCounts(counts: Counts): void {
  const file = process.env[countsVariable];
  if (file) writeFileSync(file, JSON.stringify(counts));
}

/** Null: the runner ended before it could tell. */
export function readCounts(file: string): Counts | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : null;
}
