/**
 * Follows one observation for a host: starts it when the host has a network, somebody is signed in and somebody is about to
 * see it; starts another one when what the host asks for changes, ends it when the host has left. What reads and pages
 * have in common.
 */
import type {ReactiveController} from 'lit';
import {identify, type Observation} from '../../network/cache.js';
import {NetworkError} from '../../network/errors.js';
import {noteLack} from '../../network/lacks.js';
import type {Network} from '../../network/network.js';
import type {Document} from '../../network/operation.js';
import type {Feature} from '../../network/schema.js';
import {NearController} from '../view/near.js';
import {NetworkController, type NetworkHost} from './network.js';
import type {ViewState} from './view-state.js';

/** The part of a read that says what is asked for. */
interface Asked {
  readonly document: Document<unknown, unknown>;
  readonly variables: unknown;
  readonly feature?: Feature;
}

export class Observed<Operation extends Asked, Seen extends Observation<unknown>> implements ReactiveController {
  readonly #host: NetworkHost;
  readonly #connection: NetworkController;
  readonly #near: NearController;
  readonly #ask: () => Operation | null;
  readonly #observe: (network: Network, operation: Operation) => Seen;
  #operation: Operation | null = null;
  #key = '';
  #network: Network | null = null;
  #seen: Seen | null = null;

  constructor(
    host: NetworkHost,
    ask: () => Operation | null,
    observe: (network: Network, operation: Operation) => Seen,
  ) {
    this.#host = host;
    this.#ask = ask;
    this.#observe = observe;
    this.#connection = new NetworkController(host);
    this.#near = new NearController(host);
    host.addController(this);
  }

  /** Null while there is nothing to follow. */
  get seen(): Seen | null {
    return this.#seen;
  }

  /** Asks again; for the first time if nobody has seen the host yet: whoever calls this wants an answer. */
  async refresh(): Promise<void> {
    this.#near.hurry();
    this.hostUpdate();
    await this.#seen?.refresh();
  }

  get state(): ViewState<NonNullable<Seen['snapshot']['result']>> {
    const network = this.#connection.network;
    if (!network) return {kind: 'detached'};
    const session = network.session.state;
    if (session.kind === 'signed-out' && session.problem === 'wrong-settings') {
      return {kind: 'failed', error: new NetworkError('misconfigured')};
    }
    const problem = session.kind === 'signed-out' ? session.problem : null;
    if (network.reader === null && session.kind !== 'unknown') return {kind: 'signed-out', problem};
    if (network.hasFeature(this.#operation?.feature) === false) return {kind: 'unsupported'};
    const {result, error} = this.#seen?.snapshot ?? {result: null, error: null};
    if (result !== null && result !== undefined) return {kind: 'ready', result, error};
    if (!error) return {kind: 'pending'};
    // The page lets anybody read; this network, or this part of it, does not.
    if (network.reader === '' && error.kind === 'unauthenticated') return {kind: 'signed-out', problem};
    // Nothing came where something was asked for: wait until it is known whether the network has it at all.
    const isUndecided = error.kind === 'unavailable' && !error.hint && network.info === null && !network.infoFailed;
    return isUndecided ? {kind: 'pending'} : {kind: 'failed', error: NetworkError.from(error)};
  }

  hostUpdate(): void {
    const {network} = this.#connection;
    const reader = network?.reader ?? null;
    this.#operation = this.#ask();
    const feature = this.#operation?.feature;
    const isWanted = this.#operation && network?.hasFeature(feature) !== false;
    if (feature) noteLack(this.#host, feature, !isWanted);
    // Another person is another answer, even to the same question.
    const isAsked = this.#near.isNear && reader !== null && isWanted;
    const key = isAsked && this.#operation ? reader + identify(this.#operation) : '';
    if (key === this.#key && network === this.#network) return;
    this.#stop();
    this.#key = key;
    this.#network = network;
    if (key && network && this.#operation) this.#seen = this.#observe(network, this.#operation);
  }

  // There is no `hostDisconnected`: a host that leaves loses its network, is drawn once more and so comes by here; one that is
  // only put elsewhere has it back by then, and goes on waiting for the answer that it has asked for.

  #stop(): void {
    this.#seen?.stop();
    this.#seen = null;
    this.#key = '';
  }
}
