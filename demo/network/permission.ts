/**
 * The one place that says who may read and do what. Every query of content goes through `mayRead` or `maySeeGroup`.
 *
 * - Public and restricted groups, and what is written to the whole network, are read by everybody who is signed in.
 * - A private group does not exist for whoever is not in it, neither by any field nor by a different error. A request to
 *   join does not count as being in it, and running the network gives no way in either.
 * - In public groups everybody writes, in restricted ones the members (and those who run the network).
 * - Where the network is open, callers without a token read what is in public groups, and its authors' names. Nothing else:
 *   no other group, no list of people, no stream, and they change nothing.
 */
import {type RawBuilder, sql} from 'kysely';
import type {RequestContext} from './context.js';
import type {Access} from './access.js';
import {wholeNetwork} from './database/tables.js';
import {networkError} from './errors.js';
import {text} from './messages.js';

export {type Access, access, accessOf, forgetAccess} from './access.js';

/** What the rules need to know of a group. */
export interface GroupFacts {
  readonly id: string;
  readonly privacy: 'PUBLIC' | 'RESTRICTED' | 'PRIVATE';
}

/** What an anonymous caller may ask of an open network; everything else, and all that changes something, needs a token. */
const openFields: ReadonlySet<string> = new Set([
  'Query.network',
  'Query.viewer',
  'Query.feed',
  'Query.trending',
  'Query.node',
  'Query.nodes',
]);

/** To call before a root field is answered. @throws UNAUTHENTICATED */
export function admit(context: RequestContext, type: string, field: string): void {
  if (!context.viewer && context.isOpen && !openFields.has(`${type}.${field}`)) {
    throw networkError('UNAUTHENTICATED', text(context.language, 'signIn'));
  }
}

/** Whether more than the names of authors may be known of people. */
export const mayKnowPeople = (context: RequestContext): boolean => context.viewer !== null;

/**
 * True for rows of content that the viewer may read. `alias` is a table of the statement that has `group_id` and
 * `is_public`: messages, thread_stats, message_topics, topic_hours.
 */
export function mayRead(viewer: Access, alias: string): RawBuilder<boolean> {
  const row = sql.raw(alias);
  if (viewer.openGroupIds) return sql<boolean>`${row}.group_id = any(${[...viewer.openGroupIds]}::text[])`;
  return sql<boolean>`(${row}.is_public or ${row}.group_id = any(${[...viewer.privateGroupIds]}::text[]))`;
}

/** True for rows of `groups` that exist for the viewer. */
export function maySeeGroup(viewer: Access, alias: string): RawBuilder<boolean> {
  const row = sql.raw(alias);
  if (viewer.openGroupIds) return sql<boolean>`${row}.privacy = 'PUBLIC'`;
  return sql<boolean>`(${row}.privacy <> 'PRIVATE' or ${row}.id = any(${[...viewer.groupIds]}::text[]))`;
}

/** What everybody may read: kept on every row of content, so that reading needs no join. */
export const isPublic = (group: GroupFacts | null): boolean => group?.privacy !== 'PRIVATE';

export const isMember = (viewer: Access, groupId: string): boolean => viewer.groupIds.includes(groupId);

/** `group`: one that exists for the viewer; null for the whole network. */
export function mayPost(viewer: Access, group: GroupFacts | null): boolean {
  if (viewer.openGroupIds) return false;
  if (group === null || group.privacy === 'PUBLIC') return true;
  return isMember(viewer, group.id) || (group.privacy === 'RESTRICTED' && viewer.isCommunityManager);
}

/** Whoever may post may reply, unless the thread is closed. */
export function mayReply(
  viewer: Access,
  group: GroupFacts | null,
  post: {readonly is_closed: boolean; readonly held_at?: Date | null},
): boolean {
  return !post.is_closed && !post.held_at && mayPost(viewer, group);
}

/** Whoever may read may react, to closed threads too; not to what has been deleted. */
export const mayReact = (message: Pick<MessageFacts, 'deleted_at' | 'held_at'>): boolean =>
  message.deleted_at === null && !message.held_at;

/** Whoever is signed in and may read has a vote, until it is over. */
export const mayVote = (viewer: Access, poll: {readonly is_closed: boolean}): boolean =>
  viewer.openGroupIds === null && !poll.is_closed;

/** What the rules need to know of a message. */
export interface MessageFacts {
  readonly author_id: string;
  /** Who wrote it on the author's behalf. */
  readonly delegate_id?: string | null;
  readonly deleted_at: Date | null;
  /** Set: it waits for somebody to look at it, and until then there is nothing to be done with it but that. */
  readonly held_at?: Date | null;
  /** Set: the first message of a page's thread. It stands for the page, and what others say hangs on it. */
  readonly context_key?: string | null;
}

/** Owners look after their group, those who run the network after everything but private groups. */
export function looksAfter(viewer: Access, group: GroupFacts | null): boolean {
  if (group !== null && viewer.ownedGroupIds.includes(group.id)) return true;
  return viewer.isCommunityManager && group?.privacy !== 'PRIVATE';
}

/** One's own words, and those that one wrote for a leader, for as long as one may write for him or her. */
const isBy = (viewer: Access, {author_id, delegate_id, deleted_at}: MessageFacts): boolean =>
  deleted_at === null &&
  (author_id === viewer.personId || (delegate_id === viewer.personId && mayWriteFor(viewer, author_id)));

/** Leaders name those who write on their behalf. That both may write in the place is looked at for each of the two. */
export const mayWriteFor = (viewer: Access, leaderId: string): boolean => viewer.delegatorIds.includes(leaderId);

/** Only whoever wrote it changes the words, as long as he or she could write there today. */
export function mayUpdate(
  viewer: Access,
  group: GroupFacts | null,
  message: MessageFacts,
  post: {readonly is_closed: boolean},
): boolean {
  return isBy(viewer, message) && !message.context_key && !message.held_at && mayReply(viewer, group, post);
}

/** One's own words can be taken back anywhere, in closed threads too; others' by those who look after the group. */
export function mayDelete(viewer: Access, group: GroupFacts | null, message: MessageFacts): boolean {
  const isOwn = isBy(viewer, message) && !message.context_key;
  return message.deleted_at === null && (isOwn || looksAfter(viewer, group));
}

/** Whoever is signed in and may read may report, others' words only. */
export const mayReport = (viewer: Access, message: MessageFacts): boolean =>
  message.deleted_at === null &&
  !message.held_at &&
  ![message.author_id, message.delegate_id].includes(viewer.personId) &&
  viewer.openGroupIds === null;

/** Whether there is anything that the viewer looks after. */
export const mayModerate = (viewer: Access): boolean => viewer.isCommunityManager || viewer.ownedGroupIds.length > 0;

/**
 * True for messages (`alias`, a row of `messages`) that the viewer looks after and may read. Nobody judges their own words,
 * or hears what others have against them.
 */
export function mayJudge(viewer: Access, alias: string): RawBuilder<boolean> {
  const row = sql.raw(alias);
  const isManaged = sql<boolean>`(${viewer.isCommunityManager}::boolean and ${isNotPrivate(row)})`;
  return sql<boolean>`(${mayRead(viewer, alias)} and ${row}.author_id <> ${viewer.personId}
    and ${row}.delegate_id is distinct from ${viewer.personId}
    and (${row}.group_id = any(${[...viewer.ownedGroupIds]}::text[]) or ${isManaged}))`;
}

/** True for rows of `held_messages`: read by whoever wrote them, and by those who are to look at them. Nobody else. */
export function mayReadHeld(viewer: Access, alias: string): RawBuilder<boolean> {
  const row = sql.raw(alias);
  if (viewer.openGroupIds) return sql<boolean>`false`;
  const isOwn = sql`${viewer.personId} in (${row}.author_id, ${row}.delegate_id)`;
  return sql<boolean>`((${isOwn} and ${mayRead(viewer, alias)}) or ${mayJudge(viewer, alias)})`;
}

/** What is kept under a record's key is in no group: those who run the network look after it. */
const isNotPrivate = (row: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql`not exists (select from groups g where g.id = ${row}.group_id and g.privacy = 'PRIVATE')`;

/** True for rows of `people` (as `p`) who would judge what `alias`, a row of `messages`, says: the same rule from the other end. */
export function wouldJudge(place: {readonly group_id: string; readonly is_public: boolean}, alias: string) {
  const row = sql.raw(alias);
  return sql<boolean>`(not p.is_deleted and p.id <> ${row}.author_id and ${row}.delegate_id is distinct from p.id
    and ${couldRead(place)}
    and ((p.is_community_manager and ${isNotPrivate(row)}) or exists (select from memberships o
      where o.person_id = p.id and o.group_id = ${row}.group_id and o.role = 'OWNER')))`;
}

/** Announcements come from those who look after the place, so that they stay few; `group`: null for the whole network. */
export const mayAnnounce = (viewer: Access, group: GroupFacts | null): boolean =>
  mayPost(viewer, group) && looksAfter(viewer, group);

/** How many have confirmed, and who has not, is for the author and those who look after the group. */
export const maySeeWhoConfirmed = (viewer: Access, group: GroupFacts | null, post: MessageFacts): boolean =>
  mayClose(viewer, group, post);

/** Whoever began a discussion, or looks after the group, brings it to an end. */
export const mayClose = (viewer: Access, group: GroupFacts | null, post: MessageFacts): boolean =>
  !post.held_at && (isBy(viewer, post) || looksAfter(viewer, group));

/** The same people say which answer is the best and what was decided: in closed discussions too, that is what ends them. */
export const mayConclude = (viewer: Access, group: GroupFacts | null, post: MessageFacts): boolean =>
  mayClose(viewer, group, post);

/** What the rules need to know of something to do. */
export interface ActionItemFacts {
  readonly root_id: string | null;
  readonly creator_id: string;
  readonly assignee_id: string | null;
}

/** Of `action_items`: what was agreed in a discussion is read where that is; one's own, by those whom it concerns. */
export function mayReadAction(viewer: Access, alias: string): RawBuilder<boolean> {
  const row = sql.raw(alias);
  return sql<boolean>`case when ${row}.root_id is null then ${viewer.personId} in (${row}.creator_id, ${row}.assignee_id)
    else ${mayRead(viewer, alias)} end`;
}

/** Who asked for it, who is to do it, and who looks after the group. `group`: null for the whole network. */
export function mayUpdateAction(viewer: Access, group: GroupFacts | null, item: ActionItemFacts): boolean {
  if (item.creator_id === viewer.personId || item.assignee_id === viewer.personId) return true;
  return item.root_id !== null && looksAfter(viewer, group);
}

/** True for rows of `people` who may read what is kept under this group. */
export function couldRead(place: {readonly group_id: string; readonly is_public: boolean}): RawBuilder<boolean> {
  if (place.is_public) return sql<boolean>`true`;
  return sql<boolean>`(exists (select from memberships m
    where m.person_id = p.id and m.group_id = ${place.group_id} and m.role in ('MEMBER', 'OWNER'))
    or exists (select from record_grants g where g.person_id = p.id and g.group_id = ${place.group_id}))`;
}

/** Nobody joins twice; a private group is joined by invitation only. */
export function mayJoin(viewer: Access, group: GroupFacts): boolean {
  if (viewer.openGroupIds) return false;
  return group.privacy !== 'PRIVATE' && !isMember(viewer, group.id) && !viewer.pendingGroupIds.includes(group.id);
}

/** A public group is joined at once; in a restricted one, where members write, its owners decide. */
export const roleOnJoining = (group: GroupFacts): 'MEMBER' | 'PENDING' =>
  group.privacy === 'PUBLIC' ? 'MEMBER' : 'PENDING';

/** The group ids under which the viewer's own content is kept: the groups and the whole network. */
export const homeGroupIds = (viewer: Access): string[] => [wholeNetwork, ...viewer.groupIds];
