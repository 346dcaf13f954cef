/**
 * Finds out which version of a text the network has, when it says that it has another one than the last. Sends nothing new:
 * where the key is taken, what is sent again is answered and not written.
 */
import {toJson} from '../lib/to-json.js';
import type {Outcome} from './outcome.js';
import type {Entry} from './queue.js';
import {isTaken, mayPass} from './queueable.js';
import {isRemembered} from './remembered.js';
import type {Attempt} from './writing.js';

/** The id of the message that is there, if new words would make it this one; null: they would not, or nobody may see it yet. */
export async function findEarlier(
  {input, tried}: Entry,
  send: (input: unknown) => Promise<Outcome<unknown>>,
): Promise<Outcome<string | null>> {
  for (const earlier of tried) {
    const outcome = await send(earlier);
    if (outcome.ok) {
      const {post, reply} = outcome.payload as {readonly post?: Found; readonly reply?: Found};
      return {ok: true, payload: differsInWords(earlier, input) ? ((post ?? reply)?.id ?? null) : null};
    }
    if (mayPass(outcome.error)) return outcome;
    // Or another version of it is there.
    if (!isTaken(outcome.error)) break;
  }
  return {ok: true, payload: null};
}

type Found = {readonly id: string} | null;

/** For a text that goes back to its box: what was sent under its key, so that what becomes of it is one message. */
export const attemptOf = ({id, leftAt, tried, input}: Entry): Attempt | null =>
  leftAt !== null && isRemembered(leftAt) ? {idempotencyKey: id, leftAt, tried: [...tried, input]} : null;

/** The same as another message, which the person wants although one may be there. */
export function another(entry: Entry): Entry {
  const id = crypto.randomUUID();
  const input = {...(entry.input as object), idempotencyKey: id};
  return {...entry, id, input, leftAt: null, tried: [], tries: 0, refusal: null, doubt: null, thereId: null};
}

/** What can be changed of a message that is there is its words. */
const differsInWords = (one: unknown, other: unknown): boolean => restOf(one) === restOf(other);

/** Of where it was written and who did, all versions have the same. */
const left: ReadonlySet<string> = new Set(['markdown', 'mentions', 'author', 'key', 'threadId', 'pageTitle']);

const restOf = (input: unknown): string =>
  toJson(Object.entries(input as object).filter(([name, value]) => !left.has(name) && value !== undefined));
