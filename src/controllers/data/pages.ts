/** Something long that a widget shows page by page, such as a feed. */
import type {PagesObservation} from '../../network/cache.js';
import type {NetworkError} from '../../network/errors.js';
import type {Pages} from '../../network/operation.js';
import type {NetworkHost} from './network.js';
import {Observed} from './observed.js';
import {renderState, type ViewState, type Views} from './view-state.js';

export class PagesController<Edge> {
  readonly #observed: Observed<Pages<unknown, unknown, Edge>, PagesObservation<Edge>>;

  /**
   * @param pages - Called before every update of the host: follows its properties by itself. Null: nothing to ask.
   */
  constructor(host: NetworkHost, pages: () => Pages<unknown, unknown, Edge> | null) {
    this.#observed = new Observed(host, pages, (network, operation) =>
      network.observePages(operation, () => host.requestUpdate()),
    );
  }

  /** The edges of all pages that were loaded, in order. */
  get state(): ViewState<readonly Edge[]> {
    return this.#observed.state;
  }

  /** Whether there is a further page. */
  get hasMore(): boolean {
    return this.#observed.seen?.hasMore ?? false;
  }

  get isLoadingMore(): boolean {
    return this.#observed.seen?.isLoadingMore ?? false;
  }

  /** Why the further page did not come; what was loaded before stays. */
  get moreError(): NetworkError | null {
    return this.#observed.seen?.moreError ?? null;
  }

  /** The picture of the state as it is now. */
  render(views: Views<readonly Edge[]>): unknown {
    return renderState(this.state, views);
  }

  /** Asks for the first page again and forgets the others. Never rejects: a failure becomes the state. */
  async refresh(): Promise<void> {
    await this.#observed.refresh();
  }

  /** Asks for the next page, or again for the one that failed. Never rejects. */
  async loadMore(): Promise<void> {
    await this.#observed.seen?.loadMore();
  }
}
