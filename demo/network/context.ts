/**
 * What every resolver and every domain function is handed: who asks, in which language, and what they may use to answer.
 * One is made for each request, and one for each event that a live stream checks, so that nothing kept on it can be old.
 */
import type {Kysely} from 'kysely';
import type {Tables} from './database/tables.js';
import type {Files} from './files/files.js';
import type {ChangeBus} from './live/bus.js';
import type {Idempotency} from './idempotency.js';
import type {Language} from './language.js';
import type {Rate} from './rate.js';
import type {RecordIssuers} from './record-proof.js';

export interface RequestContext {
  /** The person whom the token names; null for an anonymous caller. That the person exists has been checked. */
  readonly viewer: {readonly personId: string} | null;
  /** Whether callers without a token may read what is public. */
  readonly isOpen: boolean;
  /** For messages that people read, from Accept-Language. */
  readonly language: Language;
  /** When the token of this request ends, and a stream with it; null for an anonymous caller. */
  readonly expiresAt: Date | null;
  /** Inside a transaction, use the transaction instead: this one waits for it to end. */
  readonly database: Kysely<Tables>;
  now(): Date;
  /** Tell it what happened, after the commit. */
  readonly changes: ChangeBus;
  /** Where the network is reached, without a slash at the end: the start of every URL that it hands out. */
  readonly origin: string;
  /** Runs creating mutations once for each viewer and key. */
  readonly idempotency: Idempotency;
  /** Counts what the viewer changes; the seconds to wait once it is too much. */
  readonly writes: Pick<Rate, 'take'>;
  /** Where uploads and attachments are kept, and who signs their addresses. */
  readonly files: Files;
  /** Systems whose records are read with a proof only. */
  readonly recordIssuers: RecordIssuers;
  /** Told about errors that nobody else hears of. */
  report(error: Error): void;
}
