/** Lets things that would overtake each other happen one after another; what is in different lanes does not wait. */

export class Lanes {
  readonly #last = new Map<string, Promise<unknown>>();

  /**
   * Does `work` when everything before it in its lane is over, however it ended.
   * @param lane - Without one it is done at once.
   * @param work - Is handed a question: is nothing behind it in its lane?
   */
  async run<Result>(lane: string | undefined, work: (isLast: () => boolean) => Promise<Result>): Promise<Result> {
    if (lane === undefined) return work(() => true);
    const before = this.#last.get(lane);
    const isLast = (): boolean => this.#last.get(lane) === done;
    const done: Promise<Result> = Promise.resolve(before).then(
      () => work(isLast),
      () => work(isLast),
    );
    this.#last.set(lane, done);
    try {
      return await done;
    } finally {
      if (isLast()) this.#last.delete(lane);
    }
  }
}
