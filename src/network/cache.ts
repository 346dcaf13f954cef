/**
 * What this page knows of the network: every answer once, however many widgets show it. Reads that are equal share one
 * request and one answer; what nobody looks at any more is forgotten. Live changes and writes edit what is here, and
 * widgets only ever see what is here.
 */
import type {Answer} from './client.js';
import * as edit from './edit.js';
import {Entry} from './entry.js';
import {NetworkError} from './errors.js';
import {Moments} from './moments.js';
import type {CacheEditor, Connection, Document, Pages, Read} from './operation.js';

/** What is known of a read right now. */
export interface Snapshot<Result> {
  readonly result: Result | null;
  /** Why the last attempt failed; with a result, that result may be old. */
  readonly error: NetworkError | null;
}

export interface Observation<Result> {
  readonly snapshot: Snapshot<Result>;
  /** Asks again, whatever is known; resolves when the answer is here, and never rejects. */
  refresh(): Promise<void>;
  stop(): void;
}

export interface PagesObservation<Edge> extends Observation<readonly Edge[]> {
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly moreError: NetworkError | null;
  loadMore(): Promise<void>;
}

export type Execute = (
  document: Document<unknown, unknown>,
  variables: unknown,
  signal: AbortSignal,
) => Promise<Answer<unknown>>;

/** What reads and pages have in common. */
type Question = Pick<Read<unknown, unknown, unknown>, 'document' | 'variables' | 'freshFor' | 'select'> &
  Pick<Pages<unknown, unknown, unknown>, 'begin'>;

interface Kept {
  readonly question: Question;
  readonly isPaged: boolean;
  readonly entry: Entry;
}

/** Two reads with equal names are the same and need not be asked for twice. */
export const identify = (read: Pick<Question, 'document' | 'variables'>): string =>
  JSON.stringify([read.document.name, read.variables]);

const keyOf = (question: Question, isPaged: boolean): string => `${isPaged ? 'pages' : 'read'} ${identify(question)}`;

const defaultFreshness = 30_000;
/** Milliseconds after which an answer that nobody looks at is forgotten. */
const memory = 5 * 60_000;

export class Cache implements CacheEditor {
  readonly moments = new Moments();
  /** Called when an answer has come that knows nothing of what waits to be sent. */
  onAnswer: () => void = () => undefined;
  readonly #execute: Execute;
  readonly #kept = new Map<string, Kept>();
  readonly #forgetting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(execute: Execute) {
    this.#execute = execute;
  }

  /** Starts to notice that the page comes back to the front or back online. */
  start(): void {
    document.addEventListener('visibilitychange', this.#freshen);
    addEventListener('online', this.#freshen);
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.#freshen);
    removeEventListener('online', this.#freshen);
    this.clear();
  }

  /** Forgets everything: another person is about to look. */
  clear(): void {
    for (const {entry} of this.#kept.values()) entry.drop();
    for (const timer of this.#forgetting.values()) clearTimeout(timer);
    this.#kept.clear();
    this.#forgetting.clear();
  }

  observe<Result>(read: Read<unknown, unknown, Result>, onChange: () => void): Observation<Result> {
    const entry = this.#keep(read, false);
    const stop = entry.listen(onChange);
    const result = remembered(([page]) => (page === undefined ? null : read.select(page)));
    return {
      get snapshot() {
        return {result: result(entry.pages), error: entry.error};
      },
      refresh: () => entry.refresh(),
      stop,
    };
  }

  observePages<Edge>(pages: Pages<unknown, unknown, Edge>, onChange: () => void): PagesObservation<Edge> {
    const entry = this.#keep(pages, true);
    const stop = entry.listen(onChange);
    const edgesOf = remembered((known) =>
      known.length ? known.flatMap((page) => pages.select(page)?.edges ?? []) : null,
    );
    const next = (): string | null => {
      const last: Connection<Edge> | null = entry.pages.length ? pages.select(entry.pages.at(-1)) : null;
      return last?.pageInfo.hasNextPage ? last.pageInfo.endCursor : null;
    };
    return {
      get snapshot() {
        return {result: edgesOf(entry.pages), error: entry.error};
      },
      get hasMore() {
        return next() !== null;
      },
      get isLoadingMore() {
        return entry.isLoadingMore;
      },
      get moreError() {
        return entry.moreError;
      },
      loadMore: async () => {
        const after = next();
        if (after !== null) await entry.loadMore(after);
      },
      refresh: () => entry.refresh(),
      stop,
    };
  }

  has(id: string): boolean {
    return [...this.#kept.values()].some(({entry}) => edit.holdsNode(entry.pages, id));
  }

  /** The ids of what a list shows, in its order. */
  listed(list: Pages<unknown, unknown, {readonly node: {readonly id: string}}>): string[] {
    const pages = this.#kept.get(keyOf(list, true))?.entry.pages ?? [];
    return pages.flatMap((page) => list.select(page)?.edges.map(({node}) => node.id) ?? []);
  }

  editNode<Node extends {readonly id: string}>(id: string, change: (node: Node) => Node): void {
    this.moments.note([id]);
    // Ids are unique in a network: whoever names one knows what kind of node it names.
    this.#editAll((pages) => edit.editNode(pages, id, change as (node: {readonly id: string}) => Node));
  }

  /** Shows what an answer says of a node wherever it is shown. @param moment - When it was asked for. */
  take<Node extends {readonly id: string}>(node: Node, moment: number): void {
    this.moments.note(edit.idsIn(node), moment);
    this.#editAll((pages) => edit.editNode(pages, node.id, (shown) => edit.share(shown, {...shown, ...node})));
  }

  removeNode(id: string): void {
    this.moments.note([id]);
    this.#editAll((pages) => without(pages, id));
  }

  replaceNode(id: string, node: {readonly id: string}): void {
    this.moments.note([id]);
    // Decided for each answer: one that is on its way may hold the node before this page has heard of it.
    this.#editAll((pages) =>
      edit.holdsNode(pages, node.id) ? without(pages, id) : edit.editNode(pages, id, () => node),
    );
  }

  insert<Data, Variables, Edge>(
    document: Document<Data, Variables>,
    matches: (variables: Variables) => boolean,
    edge: Edge,
    idOf: (edge: Edge) => string,
    isAtEnd = false,
  ): void {
    for (const {question, isPaged, entry} of this.#kept.values()) {
      if (!isPaged || question.document.name !== document.name || !matches(question.variables as Variables)) continue;
      entry.edit((pages) => {
        const [first, ...others] = pages;
        return first === undefined || edit.holdsNode(pages, idOf(edge))
          ? pages
          : [edit.insertEdge(question.begin?.(first) ?? first, edge, isAtEnd), ...others];
      });
    }
  }

  invalidate<Data, Variables>(document: Document<Data, Variables>): void {
    for (const {question, entry} of this.#kept.values()) if (question.document.name === document.name) entry.expire();
  }

  #keep(question: Question, isPaged: boolean): Entry {
    const key = keyOf(question, isPaged);
    const known = this.#kept.get(key);
    if (known) return known.entry;
    const entry = new Entry(
      (after, signal) => this.#ask(question, after, signal),
      question.freshFor ?? defaultFreshness,
      (isIdle) => {
        clearTimeout(this.#forgetting.get(key));
        this.#forgetting.delete(key);
        if (isIdle)
          this.#forgetting.set(
            key,
            setTimeout(() => this.#forget(key), memory),
          );
      },
      () => this.onAnswer(),
    );
    this.#kept.set(key, {question, isPaged, entry});
    return entry;
  }

  #forget(key: string): void {
    this.#forgetting.delete(key);
    this.#kept.delete(key);
  }

  async #ask({document, variables, select}: Question, after: string | null, signal: AbortSignal): Promise<unknown> {
    const asked = after === null ? variables : {...(variables as object), after};
    const {data, error} = await this.#execute(document, asked, signal);
    // An answer with holes is still an answer, unless the hole is what was asked for.
    if (data === null || (select(data) ?? null) === null) throw error ?? new NetworkError('unavailable');
    return data;
  }

  /** Coming back must not move what one reads: lists stay as they are, the live stream tells what is new in them. */
  readonly #freshen = (): void => {
    if (document.hidden) return;
    for (const {isPaged, entry} of this.#kept.values()) {
      entry.recover();
      if (!isPaged || entry.pages.length === 0) entry.freshen();
    }
  };

  #editAll(change: (pages: readonly unknown[]) => readonly unknown[]): void {
    for (const {entry} of this.#kept.values()) entry.edit(change);
  }
}

/** Page by page: an answer that is about this very node looks like an item of a list, and is none. */
function without(pages: readonly unknown[], id: string): readonly unknown[] {
  const left = pages.map((page) => edit.removeNode(page, id));
  return left.every((page, index) => page === pages[index]) ? pages : left;
}

/** Works out a result once for each version of the pages: what did not change keeps its identity. */
function remembered<Result>(
  of: (pages: readonly unknown[]) => Result | null,
): (pages: readonly unknown[]) => Result | null {
  let seen: readonly unknown[] | null = null;
  let result: Result | null = null;
  return (pages) => {
    if (pages !== seen) {
      seen = pages;
      result = of(pages);
    }
    return result;
  };
}
