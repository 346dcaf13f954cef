/** Uploads: asking for a place to send a file to, what has arrived of it, and what becomes of what nobody uses. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {Database, Executor} from '../database/tables.js';
import {contentOf} from '../files/content.js';
import {blankMetadata} from '../files/metadata.js';
import type {FileStore} from '../files/store.js';
import {access, mayPost} from '../permission.js';
import {groupById} from './group.js';
import {isKey} from './post.js';
import {notFound, type Refusal, refusal} from './refusal.js';
import {isLonger, newId} from './text.js';

export const maxUploadBytes = 10 * 1024 * 1024;
/** Bytes that one person may have on the way, or waiting to be part of a message. */
const maxWaitingBytes = 10 * maxUploadBytes;
/** Milliseconds that an address to send to is good for. Asked for again with the same key, there is a new one. */
const ticketLasts = 60 * 60 * 1000;
/** Milliseconds after which what belongs to no message is thrown away. */
const keptFor = 24 * 60 * 60 * 1000;
const maxNameLength = 200;

export interface CreateUploadInput {
  readonly idempotencyKey: string;
  readonly filename: string;
  readonly mimeType: string;
  readonly byteSize: number;
  readonly groupId?: string | null;
}

export interface Ticket {
  readonly attachmentId: string;
  readonly method: 'PUT';
  readonly url: string;
  readonly headers: readonly {readonly name: string; readonly value: string}[];
  readonly expiresAt: Date;
}

export async function createUpload(
  context: RequestContext,
  input: CreateUploadInput,
): Promise<{readonly ticket: Ticket} | {readonly refusal: Refusal}> {
  const viewer = await access(context);
  const refuse = (found: Refusal) => ({refusal: found});
  const {idempotencyKey: key, byteSize, groupId, ...rest} = input;
  if (!isKey(key)) return refuse(refusal(context, 'INVALID', 'badKey', ['idempotencyKey']));
  const name = nameOf(input.filename);
  if (name === '') return refuse(refusal(context, 'BLANK', 'blank', ['filename']));
  if (isLonger(name, maxNameLength)) {
    return refuse(refusal(context, 'TOO_LONG', 'tooLong', ['filename'], {limit: maxNameLength}));
  }
  if (byteSize < 1) return refuse(refusal(context, 'BLANK', 'emptyFile', ['byteSize']));
  if (byteSize > maxUploadBytes) {
    return refuse(refusal(context, 'TOO_LONG', 'fileTooLarge', ['byteSize'], {limit: maxUploadBytes / 1024 / 1024}));
  }
  const group = groupId ? await groupById(context, groupId) : null;
  if (groupId && !group) return refuse(notFound(context, 'groupId'));
  if (!mayPost(viewer, group)) return refuse(refusal(context, 'FORBIDDEN', 'mayNotPost', ['groupId']));
  await throwAway(context.database, context.files.store, new Date(context.now().getTime() - keptFor));
  const outcome = await context.idempotency.once<Refusal>(
    {personId: viewer.personId, field: 'createUpload', key, input: {...rest, byteSize, groupId}},
    async (transaction) => {
      const full = await fullProblem(context, transaction, viewer.personId, byteSize);
      if (full) return refuse(full);
      const at = context.now();
      const id = newId('file', at);
      await transaction
        .insertInto('uploads')
        .values({
          ...{person_id: viewer.personId, id, name, byte_size: byteSize, created_at: at},
          // Said by nobody but its bytes, when they are there.
          ...{media_kind: 'FILE', mime_type: 'application/octet-stream'},
        })
        .execute();
      return {id};
    },
  );
  if (outcome.kind === 'refused') return outcome;
  if (outcome.kind === 'conflict') return refuse(refusal(context, 'CONFLICT', 'conflict', ['idempotencyKey']));
  // Used since, or thrown away.
  if (!(await uploadOf(context.database, viewer.personId, outcome.id)))
    return refuse(notFound(context, 'idempotencyKey'));
  const expiresAt = new Date(context.now().getTime() + ticketLasts);
  return {
    ticket: {
      attachmentId: outcome.id,
      method: 'PUT',
      url: context.files.signer.urlOf({act: 'write', id: outcome.id, personId: viewer.personId, expiresAt}),
      headers: [{name: 'Content-Type', value: 'application/octet-stream'}],
      expiresAt,
    },
  };
}

/** No folders, nothing that cannot be seen: some signs turn the writing around and make `exe` read `txt`. */
const nameOf = (filename: string): string =>
  filename
    .replace(/^.*[/\\]/, '')
    .replace(/\p{C}/gu, '')
    .trim();

/** Everybody has some room for what is not part of a message yet, and gets it back by sending or a day later. */
async function fullProblem(
  context: RequestContext,
  database: Executor,
  personId: string,
  byteSize: number,
): Promise<Refusal | null> {
  const {rows} = await sql<{bytes: number | null; oldest: Date | null}>`
    select sum(byte_size)::int as bytes, min(created_at) as oldest from uploads where person_id = ${personId}
  `.execute(database);
  const {bytes, oldest} = rows[0]!;
  if ((bytes ?? 0) + byteSize <= maxWaitingBytes) return null;
  const wait = (oldest ?? context.now()).getTime() + keptFor - context.now().getTime();
  const retryAfterSeconds = Math.max(1, Math.ceil(wait / 1000));
  return {...refusal(context, 'RATE_LIMITED', 'uploadsFull', ['byteSize']), retryAfterSeconds};
}

export interface Upload {
  readonly person_id: string;
  readonly id: string;
  readonly byte_size: number;
  readonly completed_at: Date | null;
}

/** Null: there is none of this person's, not any more, or it has become part of a message. */
export async function uploadOf(database: Database, personId: string, id: string): Promise<Upload | null> {
  const row = await database
    .selectFrom('uploads')
    .select(['person_id', 'id', 'byte_size', 'completed_at'])
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** All of it has arrived: from now on it may become part of a message. */
export async function complete(
  database: Database,
  store: FileStore,
  {person_id, id}: Upload,
  now: Date,
): Promise<void> {
  const {mediaKind, mimeType, width, height} = await contentOf(store.path(id));
  if (mimeType.startsWith('image/')) await store.edit(id, (bytes) => blankMetadata(bytes, mimeType));
  await database
    .updateTable('uploads')
    .set({media_kind: mediaKind, mime_type: mimeType, width, height, completed_at: now})
    .where('person_id', '=', person_id)
    .where('id', '=', id)
    .execute();
}

async function throwAway(database: Database, store: FileStore, olderThan: Date): Promise<void> {
  const gone = await database.deleteFrom('uploads').where('created_at', '<', olderThan).returning('id').execute();
  await store.remove(gone.map(({id}) => id));
}

/** At the start: what was left of a crash between the database and the folder. */
export async function removeOrphans(database: Database, store: FileStore): Promise<void> {
  const ids = store.ids();
  if (ids.length === 0) return;
  const {rows} = await sql<{id: string}>`
    select f.id from unnest(${[...ids]}::text[]) as f(id)
    where not exists (select from uploads u where u.id = f.id)
      and not exists (select from attachments a where a.id = f.id)`.execute(database);
  await store.remove(rows.map(({id}) => id));
}
