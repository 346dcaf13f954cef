/** The client's own patience with an answer that does not come: it ends when a test says so. */
const real = AbortSignal.timeout.bind(AbortSignal);
const waiting = new Set<AbortController>();

/** From now on nobody's patience ends by itself, but for short waits such as for a lock. */
export function holdPatience(): void {
  AbortSignal.timeout = (milliseconds) => {
    if (milliseconds < 5000) return real(milliseconds);
    const controller = new AbortController();
    waiting.add(controller);
    return controller.signal;
  };
}

/** So much time has passed that whoever waits for an answer gives up. */
export function endPatience(): void {
  for (const controller of waiting) controller.abort(new DOMException('too late', 'TimeoutError'));
  waiting.clear();
}

export function releasePatience(): void {
  AbortSignal.timeout = real;
  waiting.clear();
}
