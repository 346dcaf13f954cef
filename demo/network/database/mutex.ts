/** Lets one in at a time, in the order of asking, and turns away who has waited too long. */
export class Mutex {
  readonly #queue: (() => void)[] = [];
  #isHeld = false;

  /** Resolves with the function that lets the next one in. Rejects after `patience` milliseconds of waiting. */
  async acquire(patience: number): Promise<() => void> {
    if (this.#isHeld) {
      await new Promise<void>((resolve, reject) => {
        const enter = (): void => {
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(() => {
          this.#queue.splice(this.#queue.indexOf(enter), 1);
          reject(
            new Error(
              `Waited ${patience} ms for the database. Is a query inside a transaction not sent through the transaction?`,
            ),
          );
        }, patience);
        this.#queue.push(enter);
      });
    }
    this.#isHeld = true;
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      // Handed over rather than freed: nobody who comes between can overtake.
      const next = this.#queue.shift();
      if (next) next();
      else this.#isHeld = false;
    };
  }
}
