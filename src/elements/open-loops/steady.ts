/**
 * Keeps a list that others change from changing under a person's hands: what was there stays where it was, marked as gone
 * when the network does not name it any more, and what is new waits while somebody is about to press something.
 */

interface Identified {
  readonly id: string;
}

export interface Shown<Row> {
  readonly row: Row;
  /** The network does not name it any more: done, answered or deleted by somebody. */
  readonly isGone: boolean;
}

export class Steady<Row extends Identified> {
  #shown: readonly Shown<Row>[] = [];
  #known: readonly Row[] | null = null;

  /**
   * The list to draw.
   * @param rows - As the network has them now, in its order.
   * @param isHeld - Whether to leave out what is new for now.
   */
  take(rows: readonly Row[], isHeld: boolean): readonly Shown<Row>[] {
    if (this.#known === null) this.#shown = rows.map((row) => ({row, isGone: false}));
    else if (this.#known !== rows) this.#shown = isHeld ? this.#inPlace(rows) : this.#merged(rows);
    // What was held back is looked at again the next time.
    this.#known = isHeld ? [] : rows;
    return this.#shown;
  }

  /** The next list is drawn as it comes. */
  forget(): void {
    this.#known = null;
  }

  #inPlace(rows: readonly Row[]): readonly Shown<Row>[] {
    const byId = new Map(rows.map((row) => [row.id, row]));
    return this.#shown.map(({row}) => ({row: byId.get(row.id) ?? row, isGone: !byId.has(row.id)}));
  }

  /** In the network's order; what it does not name follows the row that it stood below. */
  #merged(rows: readonly Row[]): readonly Shown<Row>[] {
    const ids = new Set(rows.map(({id}) => id));
    const goneAfter = new Map<string, Shown<Row>[]>();
    let above = '';
    for (const {row} of this.#shown) {
      if (ids.has(row.id)) above = row.id;
      else goneAfter.set(above, [...(goneAfter.get(above) ?? []), {row, isGone: true}]);
    }
    const merged = rows.flatMap((row) => [{row, isGone: false}, ...(goneAfter.get(row.id) ?? [])]);
    return [...(goneAfter.get('') ?? []), ...merged];
  }
}
