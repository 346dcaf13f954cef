/** Attachments: what of the uploads has become part of a message, and what of it the viewer may have. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {Executor} from '../database/tables.js';
import {access, mayRead, mayReadHeld} from '../permission.js';
import {inOrder, loader} from './loaders.js';
import {type Message, type Place, placesTable} from './message.js';
import {type Refusal, refusal} from './refusal.js';
import {isLonger} from './text.js';

/** Files of one message. */
export const maxAttachments = 10;
/** Characters of what a picture shows. */
const maxAltLength = 1000;

export interface Attachment {
  readonly __typename: 'Attachment';
  readonly id: string;
  readonly name: string;
  readonly media_kind: 'IMAGE' | 'VIDEO' | 'FILE';
  readonly mime_type: string;
  readonly byte_size: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly alt_text: string | null;
}

type Row = Omit<Attachment, '__typename'>;
const toAttachment = (row: Row): Attachment => ({__typename: 'Attachment', ...row});
const columns = sql`a.id, a.name, a.media_kind, a.mime_type, a.byte_size, a.width, a.height`;

/** Of a message that the viewer has been given, in its author's order. */
export async function attachmentsOf(context: RequestContext, message: Message): Promise<readonly Attachment[]> {
  if (message.deleted_at) return [];
  return loader<Place & Record<string, unknown>, readonly Attachment[]>(context, 'attachments', async (places) => {
    const {rows} = await sql<Row & {message_id: string}>`
      select ${columns}, a.alt_text, a.message_id
      from ${placesTable(places)} join attachments a on a.group_id = k.group_id and a.message_id = k.id
      order by a.position`.execute(context.database);
    return places.map(({id}) => rows.filter(({message_id}) => message_id === id).map(toAttachment));
  }).load({group_id: message.group_id, id: message.id});
}

/** Of a message that the viewer may read, or the viewer's own that waits to become part of one. Null: neither. */
export function attachmentById(context: RequestContext, id: string): Promise<Attachment | null> {
  return loader<string, Attachment | null>(context, 'attachment', async (ids) => {
    const viewer = await access(context);
    const {rows} = await sql<Row>`
      select ${columns}, a.alt_text from attachments a join messages m on m.group_id = a.group_id and m.id = a.message_id
      where a.id = any(${ids}::text[]) and ${mayRead(viewer, 'm')} and m.deleted_at is null
      union all
      select ${columns}, a.alt_text from attachments a
        join held_messages m on m.group_id = a.group_id and m.id = a.message_id
      where a.id = any(${ids}::text[]) and ${mayReadHeld(viewer, 'm')}
      union all
      select ${columns}, null as alt_text from uploads a
      where a.id = any(${ids}::text[]) and a.person_id = ${viewer.personId} and a.completed_at is not null
    `.execute(context.database);
    return inOrder(ids, rows, (row) => row.id, toAttachment, null);
  }).load(id);
}

export interface AttachmentsInput {
  readonly attachmentIds?: readonly string[] | null;
  readonly altTexts?: readonly {readonly attachmentId: string; readonly text: string}[] | null;
}

/** What its files are said to show. */
export const altTextsOf = ({altTexts}: AttachmentsInput): readonly string[] => (altTexts ?? []).map(({text}) => text);

/** What stands for the words of a message that has none: what its files show, or else their names. */
export async function wordsOfFiles(context: RequestContext, input: AttachmentsInput): Promise<string> {
  const ids = [...new Set(input.attachmentIds ?? [])];
  const files = await Promise.all(ids.map((id) => attachmentById(context, id)));
  return files
    .flatMap((file) => (file ? [altOf(file.id, input.altTexts ?? []) ?? file.alt_text ?? file.name] : []))
    .join(', ');
}

/** What can be said to be wrong with it before anything is written. */
export function attachmentsProblem(
  context: RequestContext,
  {attachmentIds, altTexts}: AttachmentsInput,
): Refusal | null {
  if (new Set(attachmentIds ?? []).size > maxAttachments) {
    return refusal(context, 'TOO_LONG', 'tooMany', ['attachmentIds'], {limit: maxAttachments});
  }
  for (const {attachmentId, text} of altTexts ?? []) {
    if (!attachmentIds?.includes(attachmentId)) {
      return refusal(context, 'NOT_FOUND', 'notUploaded', ['altTexts']);
    }
    if (isLonger(text, maxAltLength)) {
      return refusal(context, 'TOO_LONG', 'tooLong', ['altTexts'], {limit: maxAltLength});
    }
  }
  return null;
}

/**
 * Makes the author's uploads part of a new message, each once. Within the message's transaction, not before: sent again, the
 * message has them already. Another's, and what has not arrived, are refused alike.
 */
export async function attach(
  context: RequestContext,
  database: Executor,
  message: Place & {readonly root_id: string},
  {attachmentIds, altTexts}: AttachmentsInput,
): Promise<Refusal | null> {
  const ids = [...new Set(attachmentIds ?? [])];
  if (ids.length === 0) return null;
  const {personId} = await access(context);
  const taken = await database
    .deleteFrom('uploads')
    .where('person_id', '=', personId)
    .where('id', 'in', ids)
    .where('completed_at', 'is not', null)
    .returningAll()
    .execute();
  if (taken.length < ids.length) return refusal(context, 'NOT_FOUND', 'notUploaded', ['attachmentIds']);
  await database
    .insertInto('attachments')
    .values(
      taken.map(({person_id: _person, completed_at: _completed, ...file}) => ({
        ...file,
        ...{group_id: message.group_id, message_id: message.id, root_id: message.root_id},
        position: ids.indexOf(file.id),
        alt_text: altOf(file.id, altTexts ?? []),
      })),
    )
    .execute();
  return null;
}

/** Blank words are none. */
function altOf(id: string, altTexts: NonNullable<AttachmentsInput['altTexts']>): string | null {
  const words =
    altTexts
      .find(({attachmentId}) => attachmentId === id)
      ?.text.replace(/\0/g, '')
      .trim() ?? '';
  return words === '' ? null : words;
}

/** The files of a message, and of its thread if it is a post: to be removed once the message is. */
export async function filesOf(database: Executor, {group_id, id}: Place): Promise<readonly string[]> {
  const {rows} = await sql<{id: string}>`
    select a.id from attachments a where a.group_id = ${group_id} and (a.message_id = ${id} or a.root_id = ${id})
  `.execute(database);
  return rows.map((row) => row.id);
}
