/**
 * Carries out what people do: shows what is expected, sends it, and shows what came true or puts everything back.
 *
 * Loaded late: with the first press that does something, or with what one writes with.
 */
import type {Cache} from './cache.js';
import type {Client} from './client.js';
import {NetworkError} from './errors.js';
import {Expectation} from './expectation.js';
import {Lanes} from './lanes.js';
import type {UserError, Write} from './operation.js';
import type {MayWait, Outcome} from './outcome.js';

interface Sent {
  readonly userErrors: readonly UserError[];
}

export class Writer {
  readonly #client: Client;
  readonly #cache: Cache;
  readonly #lanes = new Lanes();

  constructor(client: Client, cache: Cache) {
    this.#client = client;
    this.#cache = cache;
  }

  /**
   * Never rejects.
   * @param visit - Ends when another person sits down.
   * @param wait - Asked when it could not be sent: resolves to whether it is sent later, so that what is expected stays.
   */
  async write<Input, Payload extends Sent>(
    write: Write<Input, unknown, unknown, Payload>,
    input: Input,
    visit: AbortSignal,
    wait: (error: NetworkError) => Promise<boolean>,
    mayWait?: MayWait,
  ): Promise<Outcome<Payload>> {
    const expectation = new Expectation(this.#cache);
    write.expect?.(input, expectation);
    const outcome = this.#lanes.run(write.lane?.(input), (isLast) =>
      this.#send(write, input, expectation, isLast, visit, wait, mayWait),
    );
    this.#cache.moments.hold(expectation.ids, outcome);
    return outcome;
  }

  /** Sends what is shown already, at once. Never rejects. */
  send<Input, Payload extends Sent>(
    write: Write<Input, unknown, unknown, Payload>,
    input: Input,
    visit: AbortSignal,
  ): Promise<Outcome<Payload>> {
    return this.#send(write, input, new Expectation(this.#cache), () => true, visit);
  }

  async #send<Input, Payload extends Sent>(
    write: Write<Input, unknown, unknown, Payload>,
    input: Input,
    expectation: Expectation,
    isLast: () => boolean,
    visit: AbortSignal,
    wait?: (error: NetworkError) => Promise<boolean>,
    mayWait?: MayWait,
  ): Promise<Outcome<Payload>> {
    let payload: Payload | null = null;
    try {
      mayWait?.leaves(input);
      const {data, error} = await this.#client.execute(write.document, write.variables(input), visit);
      payload = data === null ? null : write.select(data);
      if (!payload) throw error ?? new NetworkError('unavailable');
      const [refusal] = payload.userErrors;
      if (refusal) {
        throw new NetworkError('refused', {
          userErrors: payload.userErrors,
          retryAfterSeconds: refusal.retryAfterSeconds,
        });
      }
      // An answer from before a later expectation would undo it for a moment, and one from before another person sat
      // down would show them what may not be theirs.
      if (isLast() && !visit.aborted) write.settle?.(payload, input, this.#cache);
      return {ok: true, payload};
    } catch (failure) {
      const error = NetworkError.from(failure);
      if (await wait?.(error)) return {ok: false, error, isWaiting: true};
      if (!visit.aborted) {
        expectation.rollBack();
        if (payload && isLast()) write.correct?.(payload, input, this.#cache);
      }
      return {ok: false, error};
    }
  }
}
