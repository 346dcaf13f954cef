/** Keeps hold of the host's network, and draws the host again when its session or what it can do changes. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Network} from '../../network/network.js';
import {consumeNetwork} from './context.js';

export type NetworkHost = ReactiveControllerHost & HTMLElement;

export class NetworkController implements ReactiveController {
  readonly #host: NetworkHost;
  #network: Network | null = null;
  #unsubscribe: (() => void) | null = null;

  constructor(host: NetworkHost) {
    this.#host = host;
    host.addController(this);
    consumeNetwork(host, (network) => this.#follow(network));
  }

  /** Null while the host is in no network. */
  get network(): Network | null {
    return this.#network;
  }

  hostDisconnected(): void {
    this.#follow(null);
  }

  #follow(network: Network | null): void {
    if (network === this.#network) return;
    this.#unsubscribe?.();
    this.#network = network;
    this.#unsubscribe = network?.subscribe(() => this.#host.requestUpdate()) ?? null;
    this.#host.requestUpdate();
  }
}
