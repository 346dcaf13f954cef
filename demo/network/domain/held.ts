/** Messages that wait for somebody who looks after the place: keeping them, letting them out, throwing them away. */
import {type Insertable, sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {HeldMessagesTable, MessagesTable} from '../database/message-tables.js';
import type {Executor} from '../database/tables.js';
import {access, mayJudge} from '../permission.js';
import type {StoredBlock} from '../rich-text.js';
import {filesOf} from './attachment.js';
import {forgetLoaded} from './loaders.js';
import {type Message, messageById, messageColumns, type Place} from './message.js';
import {openThread, showReply} from './show-message.js';
import {announceNew, publishReport} from './thread.js';

/** Why a message waits, and what else it will need. */
export interface Hold {
  readonly heldFor: string;
  readonly topicNames: readonly string[];
}

export async function hold(
  database: Executor,
  row: Insertable<MessagesTable>,
  {heldFor, topicNames}: Hold,
): Promise<void> {
  await database
    .insertInto('held_messages')
    .values({...row, held_at: row.created_at, held_for: heldFor, topic_names: JSON.stringify(topicNames)})
    .execute();
}

/**
 * Lets a message out, as if it had been written now: older, it would come to nobody's notice. False: it does not wait (any
 * more), came after `until`, or is not the viewer's to judge.
 */
export async function release(context: RequestContext, id: string, until: Date): Promise<boolean> {
  const viewer = await access(context);
  const isReleased = await context.database.transaction().execute(async (transaction) => {
    const {rows} = await sql<Omit<HeldMessagesTable, 'held_at' | 'held_for'>>`
      delete from held_messages m
      where m.id = ${id} and m.held_at <= ${until}::timestamptz and ${mayJudge(viewer, 'm')}
      returning ${messageColumns}, m.markdown, m.topic_names`.execute(transaction);
    if (!rows[0]) return false;
    const {topic_names, blocks, ...rest} = rows[0];
    const row = {...rest, created_at: context.now(), blocks: blocks as readonly StoredBlock[]};
    await transaction
      .insertInto('messages')
      .values({...row, in_reply_to_id: await stillThere(transaction, row), blocks: JSON.stringify(blocks)})
      .execute();
    if (row.root_id === null) await openThread(transaction, row, topic_names as readonly string[]);
    else await showReply(transaction, {...row, root_id: row.root_id});
    return true;
  });
  if (!isReleased) return false;
  forgetLoaded(context);
  const message = await messageById(context, id);
  if (message) await announceNew(context, message);
  if (message) publishReport(context, message);
  return true;
}

/** What it answers may have gone meanwhile: it stands in the thread all the same. */
async function stillThere(
  database: Executor,
  {group_id, in_reply_to_id}: {readonly group_id: string; readonly in_reply_to_id: string | null},
): Promise<string | null> {
  if (in_reply_to_id === null) return null;
  const {rows} = await sql`
    select id from messages where group_id = ${group_id} and id = ${in_reply_to_id} and deleted_at is null for share
  `.execute(database);
  return rows.length > 0 ? in_reply_to_id : null;
}

const facetTables = ['asked_people', 'polls', 'poll_options', 'praises', 'praised_people', 'announcements'] as const;

/** Throws away what waits, by its author or by those who look after the place: whoever may delete it has been looked at. */
export async function deleteHeld(context: RequestContext, message: Message): Promise<void> {
  const place: Place = {group_id: message.group_id, id: message.id};
  const files = await context.database.transaction().execute(async (transaction) => {
    const kept = await filesOf(transaction, place);
    const {rows} = await sql`
      delete from held_messages where group_id = ${place.group_id} and id = ${place.id} returning id
    `.execute(transaction);
    // Released in the meantime: that is another message to delete.
    if (rows.length === 0) return [];
    await transaction
      .deleteFrom('attachments')
      .where('group_id', '=', place.group_id)
      .where('message_id', '=', place.id)
      .execute();
    for (const table of facetTables) {
      await sql`delete from ${sql.table(table)} where group_id = ${place.group_id} and post_id = ${place.id}`.execute(
        transaction,
      );
    }
    return kept;
  });
  forgetLoaded(context);
  await context.files.store.remove(files);
  publishReport(context, message);
}
