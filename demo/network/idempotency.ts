/**
 * Creating mutations run once for each viewer and key, however often they are sent: a page retries, and a browser by
 * itself repeats a POST when the connection breaks before the answer. The key is written in the same transaction as what
 * is created, so either both are there or neither is, also across processes and crashes.
 */
import type {Kysely} from 'kysely';
import type {Tables} from './database/tables.js';

/** One use of a key, as the mutation's input has it. */
export interface KeyUse {
  readonly personId: string;
  /** The mutation's field, such as `createPost`. */
  readonly field: string;
  readonly key: string;
  /** The whole input, idempotencyKey included or not. */
  readonly input: unknown;
}

/** What `create` answers: the id of what it made, or why it made nothing. A refusal is not kept: the person may correct it. */
export type Creation<Refusal> = {readonly id: string} | {readonly refusal: Refusal};

export type OnceOutcome<Refusal> =
  | {readonly kind: 'created'; readonly id: string; readonly isRepeat: boolean}
  | {readonly kind: 'refused'; readonly refusal: Refusal}
  /** The key was used for something else: userErrors CONFLICT. */
  | {readonly kind: 'conflict'};

export interface Idempotency {
  /**
   * Runs `create` in a transaction, unless this person has used this key before. Load the payload by the id afterwards,
   * outside; publish events only if it is no repeat.
   */
  once<Refusal>(
    use: KeyUse,
    create: (transaction: Kysely<Tables>) => Promise<Creation<Refusal>>,
  ): Promise<OnceOutcome<Refusal>>;
}
