/** Telling those who look after a place that something in it is wrong, and what they make of it. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {access, mayJudge, mayReport, wouldJudge} from '../permission.js';
import {release} from './held.js';
import {forgetLoaded, inOrder, loader} from './loaders.js';
import {messageById, type Message} from './message.js';
import {notFound, type Refusal, refusal} from './refusal.js';
import {isLonger} from './text.js';
import {publishReport} from './thread.js';

/** Characters of what somebody says about a report. */
const maxNoteLength = 2000;

export interface ReportMessageInput {
  readonly messageId: string;
  readonly reason: string;
  readonly note?: string | null;
}

interface Told {
  readonly message: Message | null;
  readonly refusal: Refusal | null;
}

/** The same words are reported once by everybody; when their author changes them, they are other words. */
export async function reportMessage(
  context: RequestContext,
  {messageId, reason, note}: ReportMessageInput,
): Promise<Told> {
  const message = await messageById(context, messageId);
  if (!message || message.deleted_at) return {message: null, refusal: notFound(context, 'messageId')};
  const viewer = await access(context);
  if (!mayReport(viewer, message)) {
    return {message, refusal: refusal(context, 'FORBIDDEN', 'mayNotReportOwn', ['messageId'])};
  }
  const given = note?.replace(/\0/g, '').trim() ?? '';
  const words = given === '' ? null : given;
  if (words && isLonger(words, maxNoteLength)) {
    return {message, refusal: refusal(context, 'TOO_LONG', 'tooLong', ['note'], {limit: maxNoteLength})};
  }
  // A receipt for a report that nobody will read would be a lie.
  if (!(await reachesSomebody(context, message))) {
    return {message, refusal: refusal(context, 'REJECTED', 'reportReachesNobody', ['messageId'])};
  }
  const {group_id} = message;
  const said = {reason, note: words, created_at: context.now(), dismissed_at: null, dismissed_by_id: null};
  const isNew = await context.database.transaction().execute(async (transaction) => {
    const known = await transaction
      .selectFrom('reports')
      .selectAll()
      .where('group_id', '=', group_id)
      .where('message_id', '=', message.id)
      .where('person_id', '=', viewer.personId)
      .forUpdate()
      .executeTakeFirst();
    if (known && stillMeans(known.created_at, message)) {
      // Sent again because its answer got lost.
      return known.reason === reason && known.note === words ? false : null;
    }
    await transaction
      .insertInto('reports')
      .values({group_id, message_id: message.id, person_id: viewer.personId, ...said})
      .onConflict((conflict) => conflict.columns(['group_id', 'message_id', 'person_id']).doUpdateSet(said))
      .execute();
    return true;
  });
  if (isNew === null) return {message, refusal: refusal(context, 'CONFLICT', 'alreadyReported', ['messageId'])};
  forgetLoaded(context);
  if (isNew) publishReport(context, message);
  return {message, refusal: null};
}

const stillMeans = (reportedAt: Date, {edited_at}: Message): boolean => edited_at === null || reportedAt >= edited_at;

/** Whether anybody but its author looks after where it stands. */
async function reachesSomebody({database}: RequestContext, {group_id, id}: Message): Promise<boolean> {
  const {rows} = await sql<{is_public: boolean}>`
    select m.is_public from messages m where m.group_id = ${group_id} and m.id = ${id}`.execute(database);
  if (!rows[0]) return false;
  const found = await sql`
    select p.id from people p, messages m
    where m.group_id = ${group_id} and m.id = ${id} and ${wouldJudge({group_id, is_public: rows[0].is_public}, 'm')}
    limit 1`.execute(database);
  return found.rows.length > 0;
}

/** Whether the viewer has reported the words as they are now. */
export async function hasReported(context: RequestContext, message: Message): Promise<boolean> {
  const viewer = await access(context);
  if (viewer.personId === '') return false;
  const at = await loader<string, Date | null>(context, 'reported', async (ids) => {
    const {rows} = await sql<{message_id: string; created_at: Date}>`
      select r.message_id, r.created_at from reports r
      where r.message_id = any(${ids}::text[]) and r.person_id = ${viewer.personId}`.execute(context.database);
    return inOrder(
      ids,
      rows,
      (row) => row.message_id,
      (row) => row.created_at,
      null,
    );
  }).load(message.id);
  return at !== null && stillMeans(at, message);
}

/** Nothing is to be done. What was reported after `until` has not been seen yet, and stays. */
export async function dismissReports(
  context: RequestContext,
  {messageId, until}: {readonly messageId: string; readonly until: Date},
): Promise<Told> {
  const message = await messageById(context, messageId);
  if (!message || message.deleted_at) return {message: null, refusal: notFound(context, 'messageId')};
  if (message.held_at && (await release(context, messageId, until))) {
    return {message: await messageById(context, messageId), refusal: null};
  }
  const viewer = await access(context);
  const {rows} = await sql`
    select m.id from messages m
    where m.group_id = ${message.group_id} and m.id = ${message.id} and ${mayJudge(viewer, 'm')}
  `.execute(context.database);
  if (rows.length === 0) return {message, refusal: refusal(context, 'FORBIDDEN', 'mayNotChange', ['messageId'])};
  const dismissed = await sql`
    update reports set dismissed_at = ${context.now()}::timestamptz, dismissed_by_id = ${viewer.personId}
    where group_id = ${message.group_id} and message_id = ${message.id} and dismissed_at is null
      and created_at <= ${until}::timestamptz
    returning message_id`.execute(context.database);
  if (dismissed.rows.length > 0) publishReport(context, message);
  return {message, refusal: null};
}
