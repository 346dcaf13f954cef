/**
 * When things on screen were last said or done. Answers overtake each other, and people act while one is on its way: what is
 * older than that is not shown over it.
 */
export class Moments {
  #now = 0;
  readonly #known = new Map<string, number>();
  readonly #writes = new Map<Promise<unknown>, ReadonlySet<string>>();

  /** Of what is asked for now. Later ones are larger. */
  next(): number {
    return ++this.#now;
  }

  /** These nodes are as somebody said at this moment. */
  note(ids: Iterable<string>, moment = this.next()): void {
    for (const id of ids) this.#known.set(id, Math.max(moment, this.#known.get(id) ?? 0));
  }

  /** Until this write is over, it is not known what it makes of these nodes. @param write - Never rejects. */
  hold(ids: ReadonlySet<string>, write: Promise<unknown>): void {
    this.#writes.set(write, ids);
    void write.then(() => this.#writes.delete(write));
  }

  /** Whether an answer from this moment still says how these nodes are; resolves when it is worth asking again. */
  async isLatest(ids: ReadonlySet<string>, moment: number): Promise<boolean> {
    const writes = [...this.#writes].filter(([, touched]) => [...touched].some((id) => ids.has(id)));
    await Promise.all(writes.map(([write]) => write));
    return !writes.length && [...ids].every((id) => (this.#known.get(id) ?? 0) <= moment);
  }
}
