/** What happens elsewhere while a widget is shown: changes appear where they belong, arrivals wait to be asked for. */
import type {ReactiveController} from 'lit';
import {Arrivals} from '../../network/arrivals.js';
import type {Network} from '../../network/network.js';
import type {Watch} from '../../network/operation.js';
import {NearController} from '../view/near.js';
import {NetworkController, type NetworkHost} from './network.js';

export class WatchController<Node extends {readonly id: string}> implements ReactiveController {
  readonly #host: NetworkHost;
  readonly #connection: NetworkController;
  readonly #near: NearController;
  readonly #watch: () => Watch<Node> | null;
  #network: Network | null = null;
  #key = '';
  #arrivals: Arrivals<Node> | null = null;

  /**
   * @param watch - Called before every update of the host: follows its properties by itself. Null: nothing to watch.
   */
  constructor(host: NetworkHost, watch: () => Watch<Node> | null) {
    this.#host = host;
    this.#connection = new NetworkController(host);
    this.#near = new NearController(host);
    this.#watch = watch;
    host.addController(this);
  }

  /** How many have arrived and are not shown yet. */
  get arrivedCount(): number {
    return this.#arrivals?.count ?? 0;
  }

  /** Shows those that have arrived; resolves when they are drawn. */
  async show(): Promise<void> {
    this.#arrivals?.show();
    await this.#host.updateComplete;
  }

  hostUpdate(): void {
    const {network} = this.#connection;
    const state = network?.session.state;
    const watch = state?.kind === 'signed-in' && this.#near.isNear ? this.#watch() : null;
    // Another person is another watch: what has arrived for one is not for the other.
    const key =
      watch && state?.kind === 'signed-in'
        ? JSON.stringify([state.account.id, watch.target, watch.catchUp().variables])
        : '';
    if (key === this.#key && network === this.#network) return;
    this.#stop();
    this.#key = key;
    this.#network = network;
    if (watch && network) this.#arrivals = new Arrivals(network, watch, () => this.#host.requestUpdate());
  }

  // As in `observed.ts`: a host that has left is drawn once more without its network, and that ends it.

  #stop(): void {
    this.#arrivals?.stop();
    this.#arrivals = null;
    this.#key = '';
  }
}
