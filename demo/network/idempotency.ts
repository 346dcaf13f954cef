/**
 * Creating mutations run once for each viewer and key, however often they are sent: a page retries, and a browser by
 * itself repeats a POST when the connection breaks before the answer. The key is written in the same transaction as what
 * is created, so either both are there or neither is, also across processes and crashes.
 */
import {createHash} from 'node:crypto';
import type {Transaction} from 'kysely';
import type {Database, Tables} from './database/tables.js';

/** One use of a key, as the mutation's input has it. */
export interface KeyUse {
  readonly personId: string;
  /** The mutation's field, such as `createPost`. */
  readonly field: string;
  readonly key: string;
  /** The whole input. */
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
   * Runs `create` in a transaction, unless this person has used this key before. What `create` wrote before it refused is
   * rolled back. Load the payload by the id afterwards, outside; publish events only if it is no repeat.
   */
  once<Refusal>(
    use: KeyUse,
    create: (transaction: Transaction<Tables>) => Promise<Creation<Refusal>>,
  ): Promise<OnceOutcome<Refusal>>;
}

/** How long a key is kept, in milliseconds. The contract asks for an hour; a laptop may sleep through a night. */
const keptFor = 24 * 60 * 60 * 1000;
/** Old keys are looked for with one creation in so many. */
const sweepEvery = 100;

/** Carries a refusal out of the transaction, which a throw rolls back. */
class Refused<Refusal> extends Error {
  constructor(readonly refusal: Refusal) {
    super('refused');
  }
}

export function createIdempotency(database: Database, now: () => Date): Idempotency {
  let count = 0;

  async function sweep(): Promise<void> {
    if (count++ % sweepEvery !== 0) return;
    await database
      .deleteFrom('idempotency_keys')
      .where('created_at', '<', new Date(now().getTime() - keptFor))
      .execute();
  }

  return {
    async once<Refusal>(use: KeyUse, create: (transaction: Transaction<Tables>) => Promise<Creation<Refusal>>) {
      await sweep();
      const digest = digestOf(use);
      try {
        return await database.transaction().execute(async (transaction): Promise<OnceOutcome<Refusal>> => {
          // First of all, and not after creating: a second request at the same time waits here for the first.
          const {numInsertedOrUpdatedRows: inserted} = await transaction
            .insertInto('idempotency_keys')
            .values({person_id: use.personId, key: use.key, digest, created_id: '', created_at: now()})
            .onConflict((conflict) => conflict.columns(['person_id', 'key']).doNothing())
            .executeTakeFirstOrThrow();
          if (!inserted) {
            const first = await transaction
              .selectFrom('idempotency_keys')
              .select(['digest', 'created_id'])
              .where('person_id', '=', use.personId)
              .where('key', '=', use.key)
              .executeTakeFirstOrThrow();
            if (first.digest !== digest) return {kind: 'conflict'};
            return {kind: 'created', id: first.created_id, isRepeat: true};
          }
          const creation = await create(transaction);
          if ('refusal' in creation) throw new Refused(creation.refusal);
          await transaction
            .updateTable('idempotency_keys')
            .set({created_id: creation.id})
            .where('person_id', '=', use.personId)
            .where('key', '=', use.key)
            .execute();
          return {kind: 'created', id: creation.id, isRepeat: false};
        });
      } catch (error) {
        if (error instanceof Refused) return {kind: 'refused', refusal: error.refusal as Refusal};
        throw error;
      }
    },
  };
}

function digestOf({field, input}: KeyUse): string {
  return createHash('sha256')
    .update(JSON.stringify([field, sorted(input)]))
    .digest('base64url');
}

/** The same input with its fields in another order is the same input. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  );
}
