/**
 * Tells a host that something has happened in a feed or a discussion, for what can't be told apart by its id, such as a list
 * that the network makes. The host then asks again; where nothing is live, it is told as often as the network may be asked.
 */
import type {ReactiveController} from 'lit';
import type {Network} from '../../network/network.js';
import type {WatchTarget} from '../../network/schema.js';
import {NearController} from '../view/near.js';
import {NetworkController, type NetworkHost} from './network.js';

/** Milliseconds between two times that a host is told: a lively group must not make every page of it ask all the time. */
const pause = 2000;

export class ChangesController implements ReactiveController {
  readonly #connection: NetworkController;
  readonly #near: NearController;
  readonly #target: () => WatchTarget | null;
  readonly #onChange: () => void;
  #network: Network | null = null;
  #key = '';
  #stop: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #toldAt = 0;

  /**
   * @param target - Called before every update of the host: follows its properties by itself. Null: nothing to listen to.
   */
  constructor(host: NetworkHost, target: () => WatchTarget | null, onChange: () => void) {
    this.#connection = new NetworkController(host);
    this.#near = new NearController(host);
    this.#target = target;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostUpdate(): void {
    const {network} = this.#connection;
    const state = network?.session.state;
    const target = state?.kind === 'signed-in' && this.#near.isNear ? this.#target() : null;
    const key = target && state?.kind === 'signed-in' ? JSON.stringify([state.account.id, target]) : '';
    if (key === this.#key && network === this.#network) return;
    this.#end();
    this.#key = key;
    this.#network = network;
    if (target && network) this.#stop = network.live.watch(target, () => this.#tellSoon());
  }

  // As in `observed.ts`: a host that has left is drawn once more without its network, and that ends it.

  #tellSoon(): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        this.#toldAt = Date.now();
        this.#onChange();
      },
      Math.max(0, this.#toldAt + pause - Date.now()),
    );
  }

  #end(): void {
    this.#stop?.();
    this.#stop = null;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
