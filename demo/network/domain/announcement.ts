/** Announcements: until when they matter, by when they are to be confirmed, and confirming them. */
import {type RawBuilder, sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {type Executor, wholeNetwork} from '../database/tables.js';
import {type Access, access, homeGroupIds} from '../permission.js';
import {forgetLoaded, loader} from './loaders.js';
import {type Place, placesTable, type Post, postById} from './message.js';
import type {Connection, PageArguments} from './page.js';
import {peopleByName, type Person} from './person.js';
import {notFound, type Refusal, refusal} from './refusal.js';
import {publishAcknowledgement} from './thread.js';

export interface Announcement extends Place {
  readonly expires_at: Date | null;
  readonly requires_acknowledgement: boolean;
  readonly acknowledge_by: Date | null;
  readonly is_acknowledged: boolean;
  readonly author_id: string;
}

/** Of a post that the viewer has been given; null: it announces nothing. */
export const announcementOf = (context: RequestContext, post: Post): Promise<Announcement | null> =>
  loader<Place & Record<string, unknown>, Announcement | null>(context, 'announcement', async (places) => {
    const {personId} = await access(context);
    const {rows} = await sql<Announcement>`
      select a.group_id, a.post_id as id, a.expires_at, a.requires_acknowledgement, a.acknowledge_by,
        coalesce(s.author_id, h.author_id) as author_id,
        exists (select from acknowledgements k2 where k2.group_id = a.group_id and k2.post_id = a.post_id
          and k2.person_id = ${personId}) as is_acknowledged
      from ${placesTable(places)} join announcements a on a.group_id = k.group_id and a.post_id = k.id
        left join thread_stats s on s.group_id = a.group_id and s.post_id = a.post_id
        left join held_messages h on h.group_id = a.group_id and h.id = a.post_id`.execute(context.database);
    return places.map((place) => rows.find(({id}) => id === place.id) ?? null);
  }).load({group_id: post.group_id, id: post.id});

export interface AnnouncementInput {
  readonly expiresAt?: Date | null;
  readonly requiresAcknowledgement?: boolean | null;
  readonly acknowledgeBy?: Date | null;
}

/** What is wrong with the times of an announcement. */
export function announcementProblem(context: RequestContext, input: AnnouncementInput): Refusal | null {
  const {expiresAt, requiresAcknowledgement, acknowledgeBy} = input;
  const field = (name: string): string[] => ['facet', 'announcement', name];
  const now = context.now();
  if (expiresAt && expiresAt <= now) return refusal(context, 'INVALID', 'pastTime', field('expiresAt'));
  if (!acknowledgeBy) return null;
  if (!requiresAcknowledgement) {
    return refusal(context, 'INVALID', 'dueWithoutConfirmation', field('acknowledgeBy'));
  }
  if (acknowledgeBy <= now) return refusal(context, 'INVALID', 'pastTime', field('acknowledgeBy'));
  return expiresAt && acknowledgeBy > expiresAt
    ? refusal(context, 'INVALID', 'dueAfterEnd', field('acknowledgeBy'))
    : null;
}

/** `input`: without a problem. */
export async function insertAnnouncement(
  database: Executor,
  {group_id, id: post_id}: Place,
  {expiresAt, requiresAcknowledgement, acknowledgeBy}: AnnouncementInput,
): Promise<void> {
  await database
    .insertInto('announcements')
    .values({
      group_id,
      post_id,
      expires_at: expiresAt ?? null,
      requires_acknowledgement: requiresAcknowledgement ?? false,
      acknowledge_by: acknowledgeBy ?? null,
    })
    .execute();
}

/** True for threads (`thread_stats s`) whose announcement still matters at `at`. */
export const isCurrent = (at: Date): RawBuilder<boolean> => sql<boolean>`exists (
  select from announcements a where a.group_id = s.group_id and a.post_id = s.post_id
    and (a.expires_at is null or a.expires_at > ${at}::timestamptz))`;

/** True for threads (`thread_stats s`) that the viewer is one of those to confirm, and has not. */
export const awaits = (viewer: Access, at: Date): RawBuilder<boolean> => sql<boolean>`(
  ${isCurrent(at)} and s.author_id <> ${viewer.personId} and s.group_id = any(${homeGroupIds(viewer)}::text[])
  and exists (select from announcements a where a.group_id = s.group_id and a.post_id = s.post_id
    and a.requires_acknowledgement)
  and not exists (select from acknowledgements k where k.group_id = s.group_id and k.post_id = s.post_id
    and k.person_id = ${viewer.personId}))`;

/** Late is better than never: neither the day to confirm by nor the end of the announcement shuts anybody out. */
export async function acknowledge(
  context: RequestContext,
  postId: string,
): Promise<{readonly post: Post | null; readonly refusal: Refusal | null}> {
  const post = await postById(context, postId);
  if (!post || post.deleted_at) return {post: null, refusal: notFound(context, 'postId')};
  const {personId} = await access(context);
  const announcement = await announcementOf(context, post);
  if (!announcement?.requires_acknowledgement || post.author_id === personId || post.held_at) {
    return {post, refusal: refusal(context, 'INVALID', 'nothingToConfirm', ['postId'])};
  }
  const {rows} = await sql`
    insert into acknowledgements (group_id, post_id, person_id, created_at)
    select a.group_id, a.post_id, ${personId}, ${context.now()}::timestamptz from announcements a
    where a.group_id = ${post.group_id} and a.post_id = ${post.id}
    on conflict do nothing returning post_id`.execute(context.database);
  forgetLoaded(context);
  if (rows.length > 0) publishAcknowledgement(context, post);
  const now = await postById(context, postId);
  return {post: now, refusal: now ? null : notFound(context, 'postId')};
}

/** People (`p`) whom it is addressed to: the members of its group, or everybody; never its author. */
function isAddressed({group_id, author_id}: Announcement): RawBuilder<boolean> {
  const isIn =
    group_id === wholeNetwork
      ? sql`true`
      : sql`exists (select from memberships o where o.group_id = ${group_id} and o.person_id = p.id
          and o.role in ('MEMBER', 'OWNER'))`;
  return sql<boolean>`(p.id <> ${author_id} and ${isIn})`;
}

const hasConfirmed = ({group_id, id}: Announcement): RawBuilder<boolean> => sql<boolean>`exists (
  select from acknowledgements k where k.group_id = ${group_id} and k.post_id = ${id} and k.person_id = p.id)`;

/** How many of those whom it is addressed to have confirmed. Who has left since, or reads along from outside, does not count. */
export async function confirmations(
  {database}: RequestContext,
  announcement: Announcement,
): Promise<{readonly acknowledgedCount: number; readonly audienceCount: number}> {
  const {rows} = await sql<{acknowledged: number; audience: number}>`
    select count(*) filter (where ${hasConfirmed(announcement)})::int as acknowledged, count(*)::int as audience
    from people p where not p.is_deleted and ${isAddressed(announcement)}`.execute(database);
  return {acknowledgedCount: rows[0]!.acknowledged, audienceCount: rows[0]!.audience};
}

/** Who has not confirmed yet, by name. */
export const pending = (
  context: RequestContext,
  announcement: Announcement,
  page: PageArguments,
): Promise<Connection<Person>> =>
  peopleByName(context, `pending ${announcement.id}`, page, {
    from: sql`people p`,
    where: sql`${isAddressed(announcement)} and not ${hasConfirmed(announcement)}`,
  });
