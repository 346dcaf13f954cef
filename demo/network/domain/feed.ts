/** Feeds: the posts of a scope in the order of activity or age, page by page, each with the reason why it is there. */
import {type RawBuilder, sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {networkError} from '../errors.js';
import {text} from '../messages.js';
import {type Access, access, mayRead} from '../permission.js';
import {awaits, isCurrent} from './announcement.js';
import {askedSource, type FeedScope, reasonOf, type ResolvedScope, resolveScope, type Source} from './feed-scope.js';
import {leastHeat} from './heat.js';
import {type Post, postById} from './message.js';
import {
  connection,
  type Connection,
  decodeCursor,
  type Edge,
  encodeCursor,
  type PageArguments,
  pageSize,
} from './page.js';

export interface FeedFilter {
  readonly kinds?: readonly string[] | null;
  readonly unansweredOnly?: boolean | null;
  readonly awaitingAcknowledgementOnly?: boolean | null;
  readonly askedOfViewerOnly?: boolean | null;
  /** Nothing older, by what the feed is ordered by: last activity or creation. */
  readonly since?: Date | null;
}

export interface FeedArguments extends PageArguments {
  readonly scope: FeedScope;
  readonly filter?: FeedFilter | null;
  /** RELEVANCE falls back to ACTIVITY, as the contract allows. */
  readonly orderBy?: 'ACTIVITY' | 'NEWEST' | 'RELEVANCE' | null;
}

export interface FeedEdge extends Edge<Post> {
  readonly reason: string | null;
}

interface Item {
  readonly post_id: string;
  readonly at: Date;
  readonly reason: string | null;
}

/** Where a page begins: `id` null for the very start; `at` null within the pinned ones. */
interface Position {
  /** When the first page was read: a pin that ends while somebody reads on must not show its post twice. */
  readonly asOf: Date;
  readonly at: Date | null;
  readonly id: string | null;
}

/** A pin is for few things: more of them would push the conversation off the page. */
const mostPinned = 3;

export async function feed(context: RequestContext, args: FeedArguments): Promise<Connection<Post, FeedEdge>> {
  const size = pageSize(context, args.first, 10);
  const viewer = await access(context);
  const scope = await resolveScope(context, args.scope);
  const list = `feed ${args.orderBy === 'NEWEST' ? 'NEWEST' : 'ACTIVITY'}`;
  const position = decodePosition(context, args.after, list);
  const filter = args.filter ?? {};
  if (givesNothing(filter, viewer)) return connection<Post, FeedEdge>([], size, false);

  const column = sql.raw(args.orderBy === 'NEWEST' ? 'created_at' : 'last_activity_at');
  const query: PageQuery = {viewer, scope, filter, column, limit: size + 1, asOf: position.asOf};
  const pinned = scope.pinnedOf === null ? [] : await pinnedItems(context, query, position);
  const shownPins =
    position.at === null ? pinned.slice(pinned.findIndex((item) => item.post_id === position.id) + 1) : [];
  const items = [...shownPins, ...(await pageItems(context, query, position, pinned))].slice(0, size + 1);
  const posts = await Promise.all(items.map(({post_id}) => postById(context, post_id)));
  const edges = items.flatMap((item, index): FeedEdge[] => {
    const node = posts[index];
    // Deleted between the two statements.
    if (!node) return [];
    const at = pinned.includes(item) ? null : item.at.getTime();
    return [{cursor: encodeCursor(list, position.asOf.getTime(), at, item.post_id), node, reason: item.reason}];
  });
  return connection<Post, FeedEdge>(edges, size, position.id !== null);
}

/** Which of these posts belong to the scope and may be read: what a live stream asks about each event. */
export async function feedIncludes(
  context: RequestContext,
  scope: FeedScope,
  postIds: readonly string[],
): Promise<Set<string>> {
  const viewer = await access(context);
  const {condition} = await resolveScope(context, scope);
  const {rows} = await sql<{post_id: string}>`
    select s.post_id from messages m join thread_stats s on s.group_id = m.group_id and s.post_id = m.id
    where m.id = any(${[...postIds]}::text[]) and ${mayRead(viewer, 's')} and ${condition}`.execute(context.database);
  return new Set(rows.map(({post_id}) => post_id));
}

/** Nobody in particular has nothing to confirm; and to ask for no kind at all is to ask for nothing. */
function givesNothing({awaitingAcknowledgementOnly, kinds}: FeedFilter, viewer: Access): boolean {
  return (Boolean(awaitingAcknowledgementOnly) && viewer.openGroupIds !== null) || kinds?.length === 0;
}

function decodePosition(context: RequestContext, after: string | null | undefined, list: string): Position {
  if (after === null || after === undefined) return {asOf: context.now(), at: null, id: null};
  const [asOf, at, id] = decodeCursor(context, after, list, 'nms') as [number, number | null, string];
  const position = {asOf: new Date(asOf), at: at === null ? null : new Date(at), id};
  if (Number.isNaN(position.asOf.getTime()) || Number.isNaN(position.at?.getTime())) {
    throw networkError('INVALID', text(context.language, 'badCursor'));
  }
  return position;
}

interface PageQuery {
  readonly viewer: Access;
  readonly scope: ResolvedScope;
  readonly filter: FeedFilter;
  /** What the page is ordered by. */
  readonly column: RawBuilder<unknown>;
  readonly limit: number;
  /** What has ended by then is over. */
  readonly asOf: Date;
}

function filterCondition({viewer, filter, column, asOf}: PageQuery): RawBuilder<boolean> {
  return sql<boolean>`${mayRead(viewer, 's')}
    ${kindCondition(filter, asOf)}
    ${filter.awaitingAcknowledgementOnly ? sql`and ${awaits(viewer, asOf)}` : sql``}
    ${filter.unansweredOnly ? sql`and s.is_unanswered` : sql``}
    ${filter.since ? sql`and s.${column} >= ${filter.since}::timestamptz` : sql``}`;
}

/**
 * Where announcements alone are asked for, those that are over are left out; elsewhere they stay the posts that they are.
 * The kind is spelled out there: that is how the database knows that its index of announcements will do.
 */
function kindCondition({kinds, awaitingAcknowledgementOnly}: FeedFilter, asOf: Date): RawBuilder<unknown> {
  const isOfAnnouncements = awaitingAcknowledgementOnly === true || kinds?.every((kind) => kind === 'ANNOUNCEMENT');
  const ofKinds = kinds ? sql`and s.kind = any(${[...kinds]}::text[])` : sql``;
  return isOfAnnouncements ? sql`and s.kind = 'ANNOUNCEMENT' and ${isCurrent(asOf)} ${ofKinds}` : ofKinds;
}

/** The pinned posts of a group as of the first page, newest pin last to end. */
async function pinnedItems(context: RequestContext, query: PageQuery, {asOf}: Position): Promise<readonly Item[]> {
  const asked = query.filter.askedOfViewerOnly
    ? sql`and exists (select from asked_people a where a.group_id = s.group_id and a.post_id = s.post_id
        and a.person_id = ${query.viewer.personId})`
    : sql``;
  const {rows} = await sql<Item>`
    select s.post_id, s.${query.column} as at, 'PINNED' as reason
    from messages m join thread_stats s on s.group_id = m.group_id and s.post_id = m.id
    where m.group_id = ${query.scope.pinnedOf} and m.pinned_until > ${asOf}::timestamptz
      and ${filterCondition(query)} ${asked}
    order by m.pinned_until desc, s.post_id desc limit ${mostPinned}::int`.execute(context.database);
  return rows;
}

/**
 * One page: each source walks its index as far as the page needs, then the newest of all of them. What it costs depends
 * on the size of the page and the number of the viewer's groups, not on the size of the network.
 */
async function pageItems(
  context: RequestContext,
  query: PageQuery,
  position: Position,
  pinned: readonly Item[],
): Promise<readonly Item[]> {
  const {viewer, scope, filter, column, limit} = query;
  const sources: readonly Source[] = filter.askedOfViewerOnly ? [askedSource(viewer)] : scope.sources;
  const inScope = filter.askedOfViewerOnly ? sql`and ${scope.condition}` : sql``;
  const without = pinned.length ? sql`and s.post_id <> all(${pinned.map(({post_id}) => post_id)}::text[])` : sql``;
  const walk = ({from, where, order}: Source): RawBuilder<unknown> => {
    const at = sql`${sql.raw(order)}.${column}`;
    const id = sql`${sql.raw(order)}.post_id`;
    const after = position.at ? sql`and (${at}, ${id}) < (${position.at}::timestamptz, ${position.id}::text)` : sql``;
    return sql`select s.group_id, s.post_id, ${at} as at from ${from}
      where ${where} and ${filterCondition(query)} ${inScope} ${without} ${after}
      order by ${at} desc, ${id} desc limit ${limit}::int`;
  };
  const branches = sources.map((source) =>
    source.keys
      ? sql`(select c.* from (${source.keys}) k cross join lateral (${walk(source)}) c)`
      : sql`(${walk(source)})`,
  );
  const {rows} = await sql<Item>`
    select s.post_id, c.at, coalesce(${reasonOf(viewer)}, case
      when s.heat_day >= ${leastHeat(position.asOf, 'DAY')}::float8 and s.participant_count >= 3 then 'POPULAR'
    end) as reason
    from (
      select group_id, post_id, at from (${sql.join(branches, sql` union `)}) found
      order by at desc, post_id desc limit ${limit}::int
    ) c join thread_stats s on s.group_id = c.group_id and s.post_id = c.post_id
    order by c.at desc, c.post_id desc`.execute(context.database);
  return rows;
}
