/** Counts work instead of time: how often any function was called and any branch taken. The same on every machine. */
import {Session} from 'node:inspector/promises';
import {setFlagsFromString} from 'node:v8';

export interface Steps {
  /** What a piece of work costs. */
  of(work: () => unknown): Promise<number>;
  end(): void;
}

export async function stepCounter(): Promise<Steps> {
  // Optimised code does not count itself, and thrown-away code forgets what it has counted.
  for (const flag of ['--no-opt', '--no-maglev', '--no-flush-bytecode']) setFlagsFromString(flag);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
  const taken = async (): Promise<number> => {
    const {result} = await session.post('Profiler.takePreciseCoverage');
    let count = 0;
    for (const {url, functions} of result) {
      if (!url.startsWith('file:')) continue;
      for (const {ranges} of functions) for (const range of ranges) count += range.count;
    }
    return count;
  };
  return {
    async of(work) {
      await taken();
      work();
      return taken();
    },
    end: () => session.disconnect(),
  };
}
