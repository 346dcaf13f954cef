/** What is waited for at the moment, for a test that is never told: its timeout alone says nothing. */
const waitedFor = new Set<() => unknown>();

/** Waits until `isSo` holds; looks often, and gives up with the test's own timeout. */
export async function until(isSo: () => unknown): Promise<void> {
  waitedFor.add(isSo);
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
  waitedFor.delete(isSo);
}

// In another tab that a test has opened there is no test runner.
(globalThis as Partial<typeof globalThis>).afterEach?.(function () {
  const {currentTest} = this;
  // What a browser throws itself has a message that stays as it is.
  if (currentTest?.state === 'failed' && currentTest.err && !(currentTest.err instanceof DOMException))
    for (const isSo of waitedFor) currentTest.err.message += ` Waited for: ${String(isSo)}`;
  waitedFor.clear();
});
