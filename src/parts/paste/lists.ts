/** The lists that are open while HTML is read: real ones, and those that Word writes as paragraphs. */
import type {Item} from './blocks.js';
import type {OfficeItem} from './style-of.js';

interface List {
  isNumbered: boolean;
  count: number;
  /** The last one also holds a list that stands beside it instead of in it, as Google Docs has it. */
  item: Item | null;
  isItemOpen: boolean;
}

const newList = (isNumbered: boolean): List => ({isNumbered, count: 0, item: null, isItemOpen: false});

function nextItem(list: List): void {
  list.item = {list, isNumbered: list.isNumbered, number: ++list.count};
  list.isItemOpen = true;
}

export class Lists {
  readonly #open: List[] = [];
  /** Of Word, by level. */
  #office: List[] = [];
  #officeList: string | undefined;
  #awaitsMark = false;

  /** What the next block stands in. */
  items(): readonly Item[] {
    return [...this.#open, ...this.#office].flatMap(({item, isItemOpen}) => (item && isItemOpen ? [item] : []));
  }

  enter(isNumbered: boolean): () => void {
    this.office(null);
    const outer = this.#open.at(-1);
    const wasOpen = outer?.isItemOpen ?? false;
    if (outer) outer.isItemOpen = true;
    this.#open.push(newList(isNumbered));
    return () => {
      this.#open.pop();
      if (outer) outer.isItemOpen = wasOpen;
    };
  }

  enterItem(): () => void {
    // A lone item is one of a list that was cut off.
    if (this.#open.length === 0) this.#open.push(newList(false));
    const list = this.#open.at(-1)!;
    nextItem(list);
    return () => void (list.isItemOpen = false);
  }

  /** The next paragraph is an item of Word's; null: it is none, and Word's list is over. */
  office(item: OfficeItem | null): void {
    if (item?.list !== this.#officeList) this.#office = [];
    this.#officeList = item?.list;
    if (!item) return;
    // A level that was left out has no words to hang on.
    const level = Math.min(item.level, this.#office.length + 1);
    this.#office.length = Math.min(this.#office.length, level);
    const list = (this.#office[level - 1] ??= newList(false));
    nextItem(list);
  }

  /** What comes next is the bullet or number as Word has drawn it. */
  awaitMark(): void {
    this.#awaitsMark = true;
  }

  /** A list whose first mark has a digit or letters and a point counts. */
  noteMark(text: string): void {
    if (!this.#awaitsMark || text.trim() === '') return;
    this.#awaitsMark = false;
    const list = this.#office.at(-1);
    if (list?.count !== 1 || !/^\(?(?:\d+|[a-z]{1,4})[.)]/i.test(text.trim())) return;
    list.isNumbered = true;
    list.item = {list, isNumbered: true, number: 1};
  }
}
