/** Something a widget wants to know, kept up to date while the widget is on the page. */
import type {Observation} from '../../network/cache.js';
import type {Read} from '../../network/operation.js';
import type {NetworkHost} from './network.js';
import {Observed} from './observed.js';
import {renderState, type ViewState, type Views} from './view-state.js';

export class ReadController<Result> {
  readonly #observed: Observed<Read<unknown, unknown, Result>, Observation<Result>>;

  /**
   * @param read - Called before every update of the host: follows its properties by itself. Null: nothing to ask.
   */
  constructor(host: NetworkHost, read: () => Read<unknown, unknown, Result> | null) {
    this.#observed = new Observed(host, read, (network, operation) =>
      network.observe(operation, () => host.requestUpdate()),
    );
  }

  get state(): ViewState<Result> {
    return this.#observed.state;
  }

  /** The picture of the state as it is now. */
  render(views: Views<Result>): unknown {
    return renderState(this.state, views);
  }

  /** Asks again, whatever is known. Never rejects: a failure becomes the state. */
  async refresh(): Promise<void> {
    await this.#observed.refresh();
  }
}
