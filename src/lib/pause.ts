/**
 * Waits, and then on until somebody can see the page: nothing is tried again in a hidden tab. Over at once when aborted.
 *
 * @param duration - Milliseconds.
 */
export function pause(duration: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', go);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const go = (): void => {
      if (!document.hidden) done();
    };
    const timer = setTimeout(() => {
      document.addEventListener('visibilitychange', go);
      go();
    }, duration);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
