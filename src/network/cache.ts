/**
 * What this page knows of the network: every answer once, however many widgets show it. Reads that are equal share one
 * request and one answer; what nobody looks at any more is forgotten. Live changes and writes edit what is here, and
 * widgets only ever see what is here.
 */
import {InfiniteQueryObserver, QueryClient, QueryObserver, type InfiniteData} from '@tanstack/query-core';
import type {Answer} from './client.js';
import * as edit from './edit.js';
import {NetworkError} from './errors.js';
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

type Key = readonly [name: string, variables: unknown, form: 'read' | 'pages'];

const keyOf = (read: Pick<Read<unknown, unknown, unknown>, 'document' | 'variables'>, form: Key[2]): Key => [
  read.document.name,
  read.variables,
  form,
];

/** Two reads with equal names are the same and need not be asked for twice. */
export const identify = (read: Pick<Read<unknown, unknown, unknown>, 'document' | 'variables'>): string =>
  JSON.stringify([read.document.name, read.variables]);

const defaultFreshness = 30_000;
const maximumTries = 3;

export class Cache implements CacheEditor {
  readonly #execute: Execute;
  readonly #queries = new QueryClient({
    defaultOptions: {
      queries: {
        // The client says `offline` itself, in words; a query that silently waits would look like an endless skeleton.
        networkMode: 'always',
        refetchOnReconnect: true,
        gcTime: 5 * 60_000,
        // The library's own compares lists place by place: one new post on top would make new objects of all others.
        structuralSharing: edit.share,
        retry: (failures, error) =>
          failures + 1 < maximumTries &&
          error instanceof NetworkError &&
          error.isPassing &&
          (error.retryAfterSeconds ?? 0) <= 10,
        // Full of jitter, but the same for all reads that failed in one request: they go out as one request again.
        retryDelay: (failures, error) =>
          error instanceof NetworkError && error.retryAfterSeconds
            ? (error.retryAfterSeconds + error.jitter) * 1000
            : (0.5 + (error instanceof NetworkError ? error.jitter : 1)) * 1000 * 2 ** failures,
      },
    },
  });

  constructor(execute: Execute) {
    this.#execute = execute;
  }

  /** Starts to notice that the page comes back to the front or back online. */
  start(): void {
    this.#queries.mount();
  }

  stop(): void {
    this.#queries.unmount();
    this.#queries.clear();
  }

  /** Forgets everything: another person is about to look. */
  clear(): void {
    this.#queries.clear();
  }

  observe<Result>(read: Read<unknown, unknown, Result>, onChange: () => void): Observation<Result> {
    const observer = new QueryObserver<unknown, Error, Result | null>(this.#queries, {
      queryKey: keyOf(read, 'read'),
      queryFn: ({signal}) => this.#fetch(read, read.variables, signal),
      staleTime: read.freshFor ?? defaultFreshness,
      select: (data) => read.select(data),
    });
    const stop = observer.subscribe(onChange);
    return {
      get snapshot() {
        return snapshotOf(observer.getCurrentResult());
      },
      refresh: async () => {
        await observer.refetch();
      },
      stop,
    };
  }

  observePages<Edge>(pages: Pages<unknown, unknown, Edge>, onChange: () => void): PagesObservation<Edge> {
    const connectionOf = (data: unknown): Connection<Edge> | null => pages.select(data);
    const observer = new InfiniteQueryObserver<unknown, Error, readonly Edge[], Key, string | null>(this.#queries, {
      queryKey: keyOf(pages, 'pages'),
      queryFn: ({signal, pageParam}) =>
        this.#fetch(pages, {...(pages.variables as object), ...(pageParam && {after: pageParam})}, signal),
      initialPageParam: null,
      getNextPageParam: (data) => {
        const info = connectionOf(data)?.pageInfo;
        return info?.hasNextPage ? info.endCursor : null;
      },
      staleTime: pages.freshFor ?? defaultFreshness,
      // Coming back to the tab must not move what one reads; the live stream tells what is new.
      refetchOnWindowFocus: (query) => query.state.data === undefined,
      refetchOnReconnect: (query) => query.state.data === undefined,
      select: (data: InfiniteData<unknown>) => data.pages.flatMap((page) => connectionOf(page)?.edges ?? []),
    });
    const stop = observer.subscribe(onChange);
    const now = () => observer.getCurrentResult();
    return {
      get snapshot() {
        return snapshotOf(now());
      },
      get hasMore() {
        return now().hasNextPage;
      },
      get isLoadingMore() {
        return now().isFetchingNextPage;
      },
      get moreError() {
        return now().isFetchNextPageError ? NetworkError.from(now().error) : null;
      },
      loadMore: async () => {
        await observer.fetchNextPage();
      },
      refresh: async () => {
        this.#keepFirstPage(keyOf(pages, 'pages'));
        await observer.refetch();
      },
      stop,
    };
  }

  /** Whether anything shown or kept holds the node with this id. */
  has(id: string): boolean {
    return this.#all().some((query) => edit.holdsNode(query.state.data, id));
  }

  editNode<Node extends {readonly id: string}>(id: string, change: (node: Node) => Node): void {
    // Ids are unique in a network: whoever names one knows what kind of node it names.
    this.#editAll((data) => edit.editNode(data, id, change as (node: {readonly id: string}) => Node));
  }

  removeNode(id: string): void {
    this.#editAll((data) => edit.removeNode(data, id));
  }

  prepend<Data, Variables, Edge>(
    document: Document<Data, Variables>,
    matches: (variables: Variables) => boolean,
    edge: Edge,
    idOf: (edge: Edge) => string,
  ): void {
    for (const query of this.#all()) {
      const [name, variables, form] = query.queryKey as Key;
      const data = query.state.data as InfiniteData<unknown> | undefined;
      if (!data || name !== document.name || form !== 'pages' || !matches(variables as Variables)) continue;
      if (edit.holdsNode(data, idOf(edge))) continue;
      const [first, ...others] = data.pages;
      this.#set(query.queryKey, {...data, pages: [edit.prependEdge(first, edge), ...others]});
    }
  }

  invalidate<Data, Variables>(document: Document<Data, Variables>): void {
    void this.#queries.invalidateQueries({queryKey: [document.name]});
  }

  async #fetch(
    read: Read<unknown, unknown, unknown> | Pages<unknown, unknown, unknown>,
    variables: unknown,
    signal: AbortSignal,
  ): Promise<unknown> {
    const {data, error} = await this.#execute(read.document, variables, signal);
    // An answer with holes is still an answer, unless the hole is what was asked for.
    if (data === null || read.select(data) === null) throw error ?? new NetworkError('unavailable');
    return data;
  }

  #all() {
    return this.#queries.getQueryCache().getAll();
  }

  #editAll(change: (data: unknown) => unknown): void {
    for (const query of this.#all()) {
      const edited = change(query.state.data);
      if (edited !== query.state.data) this.#set(query.queryKey, edited);
    }
  }

  /** Changes what is known without making it look newer than it is. */
  #set(key: readonly unknown[], data: unknown): void {
    const updatedAt = this.#queries.getQueryState(key)?.dataUpdatedAt;
    this.#queries.setQueryData(key, data, {updatedAt});
  }

  /** A refresh starts over at the top: asking for every page again could be fifty requests. */
  #keepFirstPage(key: Key): void {
    const data = this.#queries.getQueryData<InfiniteData<unknown>>(key);
    if (data && data.pages.length > 1) {
      this.#set(key, {pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1)});
    }
  }
}

function snapshotOf<Result>(state: {data: Result | null | undefined; error: Error | null}): Snapshot<Result> {
  return {result: state.data ?? null, error: state.error && NetworkError.from(state.error)};
}
