/** Tables as plain lines: the network has none. A table that only arranges a page, as in mails, leaves no trace. */
import type {Run} from './inline.js';

interface Table {
  cells: Run[][];
  /** Paragraphs of the rows before. */
  paragraphs: Run[][];
  /** Whether the last of those is a row of several cells, which the next one can follow in the next line. */
  endsInRow: boolean;
  isLayout: boolean;
}

const plain = {marks: new Set<never>(), href: null};
const between: Run = {text: ' | ', ...plain};
const nextLine: Run = {text: '\n', ...plain};

export class Tables {
  readonly #open: Table[] = [];

  /** Whether a block here is only a line of a cell. */
  get isInside(): boolean {
    return this.#open.at(-1)?.isLayout === false;
  }

  enter(): void {
    this.#open.push({cells: [], paragraphs: [], endsInRow: false, isLayout: false});
  }

  /** @returns the paragraphs that the table becomes. */
  leave(): readonly (readonly Run[])[] {
    this.endRow();
    return this.#open.pop()!.paragraphs;
  }

  endCell(runs: readonly Run[]): void {
    if (runs.some(({text}) => text.trim() !== '')) this.#open.at(-1)!.cells.push([...runs]);
  }

  endRow(): void {
    const table = this.#open.at(-1)!;
    const {cells, paragraphs, endsInRow} = table;
    table.cells = [];
    if (cells.length === 0) return;
    table.endsInRow = cells.length > 1;
    if (cells.length === 1) {
      // A lone cell may hold several paragraphs.
      paragraphs.push(...cells);
      return;
    }
    const line = cells.flatMap((cell, index) => {
      const words = cell.map((run) => ({...run, text: run.text.replace(/\s+/g, ' ')}));
      return index === 0 ? words : [between, ...words];
    });
    if (endsInRow) paragraphs.at(-1)!.push(nextLine, ...line);
    else paragraphs.push(line);
  }

  /** There is something here that no line can hold, so these tables are no tables. @returns what was held back. */
  giveUp(): readonly (readonly Run[])[] {
    return this.#open.flatMap((table) => {
      const held = [...table.paragraphs, ...table.cells];
      Object.assign(table, {cells: [], paragraphs: [], isLayout: true});
      return held;
    });
  }
}
