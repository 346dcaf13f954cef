/**
 * Trending discussions: those that the most people are in right now (`heat.ts` says how that is counted), if at least
 * three people were there within the window. Read from one index in the order of heat; no job, no scan of the window.
 */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {networkError} from '../errors.js';
import {text} from '../messages.js';
import {access, mayRead} from '../permission.js';
import {groupById} from './group.js';
import {leastHeat, leastPeople, people, type Window, windowLength} from './heat.js';
import {type Place, placesTable, postById} from './message.js';
import {pageSize} from './page.js';
import {type Point, seriesOf, seriesStart, stepLength} from './series.js';
import type {Trend, TrendFactor, TrendScope} from './trend.js';
import {trendingTopics} from './trending-topic.js';

export interface TrendingArguments {
  readonly of?: 'POSTS' | 'TOPICS' | null;
  readonly window?: Window | null;
  readonly groupId?: string | null;
  readonly first?: number | null;
}

/** An error FORBIDDEN for a group that is not there for the viewer. */
export async function trending(context: RequestContext, args: TrendingArguments): Promise<readonly Trend[]> {
  const size = pageSize(context, args.first, 5);
  const window = args.window ?? 'WEEK';
  const groupId = args.groupId ?? null;
  if (groupId !== null && !(await groupById(context, groupId))) {
    throw networkError('FORBIDDEN', text(context.language, 'notReadable'));
  }
  const now = context.now();
  const scope = {window, groupId, size, now, since: new Date(now.getTime() - windowLength[window])};
  return args.of === 'TOPICS' ? trendingTopics(context, scope) : trendingPosts(context, scope);
}

interface HotRow extends Place {
  readonly heat: number;
  /** People within the window, and their part of the heat. */
  readonly people: number;
  readonly warmth: number;
  readonly replies: number;
}

const columns = {DAY: 'heat_day', WEEK: 'heat_week', MONTH: 'heat_month'} as const;

async function trendingPosts(context: RequestContext, scope: TrendScope): Promise<readonly Trend[]> {
  const rows = await hottest(context, scope);
  const [posts, series] = await Promise.all([
    Promise.all(rows.map(({id}) => postById(context, id))),
    readSeries(context, scope, rows),
  ]);
  return rows.flatMap((row, index): Trend[] => {
    const subject = posts[index];
    if (!subject) return [];
    const score = people(row.heat, scope.now, scope.window);
    return [
      {
        rank: index + 1,
        subject,
        score,
        participantCount: row.people,
        replyCount: row.replies,
        factors: factorsOf(row, score),
        series: series.get(row.id) ?? seriesOf([], scope.now, scope.window),
      },
    ];
  });
}

async function hottest(context: RequestContext, {window, groupId, size, now, since}: TrendScope): Promise<HotRow[]> {
  const viewer = await access(context);
  const heat = sql`s.${sql.raw(columns[window])}`;
  const halfLife = windowLength[window] / 2000;
  const {rows} = await sql<HotRow>`
    select s.group_id, s.post_id as id, ${heat} as heat, w.people, w.warmth, (
      select count(*)::int from messages m
      where m.group_id = s.group_id and m.root_id = s.post_id and m.created_at > ${since}::timestamptz
        and m.deleted_at is null
    ) as replies
    from thread_stats s cross join lateral (
      select count(*)::int as people,
        coalesce(sum(power(2, -extract(epoch from ${now}::timestamptz - tp.last_at)::float8 / ${halfLife}::float8)), 0)
          as warmth
      from thread_participants tp
      where tp.group_id = s.group_id and tp.post_id = s.post_id and tp.last_at > ${since}::timestamptz
    ) w
    where ${heat} >= ${leastHeat(now, window)}::float8 and s.participant_count >= ${leastPeople}::int
      and ${mayRead(viewer, 's')}
      ${groupId === null ? sql`` : sql`and s.group_id = ${groupId}`}
      and w.people >= ${leastPeople}::int
    order by ${heat} desc, s.post_id desc limit ${size}::int`.execute(context.database);
  return rows;
}

/**
 * The score, taken apart. Whoever was there within the window counts a quarter at least: that much is due to their
 * number. What they count beyond it is due to how lately they were there; the rest is the warmth of those before.
 */
function factorsOf({people: count, warmth}: HotRow, score: number): readonly TrendFactor[] {
  const number = count / 4;
  const recency = Math.max(warmth - number, 0);
  const before = Math.max(score - warmth, 0);
  const total = number + recency + before;
  const factors: readonly TrendFactor[] = [
    {kind: 'PARTICIPANTS', value: count, contribution: number / total},
    {kind: 'RECENCY', value: warmth / count, contribution: recency / total},
    {kind: 'OTHER', value: before, contribution: before / total},
  ];
  return factors.filter(({contribution}) => contribution > 0);
}

/** Replies and reactions by equal steps of time, for each of the threads. */
async function readSeries(
  context: RequestContext,
  {window, now}: TrendScope,
  threads: readonly Place[],
): Promise<ReadonlyMap<string, readonly Point[]>> {
  const start = seriesStart(now, window);
  const step = stepLength[window] / 1000;
  const {rows} = await sql<{post_id: string; step: number; value: number}>`
    select h.post_id, floor(extract(epoch from h.hour - ${start}::timestamptz) / ${step}::float8)::int as step,
      sum(h.replies + h.reactions)::int as value
    from ${placesTable(threads)} join thread_hours h on h.group_id = k.group_id and h.post_id = k.id
    where h.hour >= ${start}::timestamptz
    group by h.post_id, step`.execute(context.database);
  return new Map(
    threads.map(({id}) => [
      id,
      seriesOf(
        rows.filter(({post_id}) => post_id === id),
        now,
        window,
      ),
    ]),
  );
}
