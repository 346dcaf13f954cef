/** Waits until `isSo` holds; looks often, and gives up with the test's own timeout. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}
