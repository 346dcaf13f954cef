/** Something a person can do in a widget. */
import {NetworkError} from '../../network/errors.js';
import type {MayWait, Outcome} from '../../network/network.js';
import type {UserError, Write} from '../../network/operation.js';
import {NetworkController, type NetworkHost} from './network.js';

export class WriteController<Input, Payload extends {readonly userErrors: readonly UserError[]}> {
  readonly #host: NetworkHost;
  readonly #connection: NetworkController;
  readonly #write: Write<Input, unknown, unknown, Payload>;
  #running = 0;

  constructor(host: NetworkHost, write: Write<Input, unknown, unknown, Payload>) {
    this.#host = host;
    this.#write = write;
    this.#connection = new NetworkController(host);
  }

  /** Whether a write is on its way. */
  get isPending(): boolean {
    return this.#running > 0;
  }

  /**
   * Does it: what is expected is shown at once, and put back if it does not come true. Never rejects.
   * @param write - Another write of the same shape instead of the controller's own.
   * @param mayWait - What was written: it is sent later if it can't be now. By its idempotency key.
   */
  async run(input: Input, write = this.#write, mayWait?: MayWait): Promise<Outcome<Payload>> {
    const {network} = this.#connection;
    if (!network) return {ok: false, error: new NetworkError('unavailable')};
    this.#count(1);
    const outcome = await network.write(write, input, mayWait);
    this.#count(-1);
    return outcome;
  }

  #count(step: number): void {
    this.#running += step;
    this.#host.requestUpdate();
  }
}
