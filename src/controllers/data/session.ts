/** Who is signed in, and what the network can do, for widgets that need to know. */
import type {NetworkInfo, SessionState, SignInOptions} from '../../network/network.js';
import {NetworkController, type NetworkHost} from './network.js';

export class SessionController {
  readonly #connection: NetworkController;

  constructor(host: NetworkHost) {
    this.#connection = new NetworkController(host);
  }

  /** Whether the host is in a network at all. */
  get isConnected(): boolean {
    return this.#connection.network !== null;
  }

  /** Unknown while the host is in no network. */
  get state(): SessionState {
    return this.#connection.network?.session.state ?? {kind: 'unknown'};
  }

  /** What the network can do and who the viewer is; null until it has said so. */
  get info(): NetworkInfo | null {
    return this.#connection.network?.info ?? null;
  }

  /** Starts to sign in. Call it in the turn of the person's click, before anything is awaited. */
  signIn(options?: SignInOptions): void {
    this.#connection.network?.session.signIn(options);
  }

  /** Signs out here and at the identity provider. */
  signOut(): void {
    this.#connection.network?.session.signOut();
  }
}
