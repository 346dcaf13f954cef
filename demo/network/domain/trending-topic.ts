/**
 * Trending topics: those with unusually much going on. Some topics are always busy, so the window is compared with the
 * same hours of the weeks before (of the months before, for a month), the later ones counting more:
 *
 *     z = (x − max(m, b)) / (√v + b),   trending from z > 3
 *
 * x: posts, replies and reactions in the window; m, v: exponentially weighted mean and variance of the earlier windows;
 * b: a bias, so that two actions instead of none are no burst (Schubert, Weiler, Kriegel: SigniTrend, KDD 2014).
 * Everything is counted over what the viewer may read, so two viewers may be told different things.
 */
import {type RawBuilder, sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {access, mayRead} from '../permission.js';
import {leastPeople, windowLength} from './heat.js';
import {type Point, seriesOf, seriesStart, stepLength} from './series.js';
import {type Topic, topicById} from './topic.js';
import type {Trend, TrendFactor, TrendScope} from './trend.js';

const bias = 1;
const threshold = 3;
/** What a newer window weighs against all the older ones. */
const learning = 0.3;
/** How many earlier windows are looked at: older ones weigh less than a twentieth together. */
const memory = 8;
const week = 7 * 24 * 3_600_000;

export async function trendingTopics(context: RequestContext, scope: TrendScope): Promise<readonly Trend[]> {
  const bursts = await burstsOf(context, scope);
  const details = await detailsOf(context, scope, [...bursts.keys()]);
  const subjects = await Promise.all([...bursts.keys()].map((id) => topicById(context, id)));
  return subjects
    .flatMap((subject) => {
      const found = subject && details.get(subject.id);
      return found && found.people >= leastPeople ? [{subject, found, score: bursts.get(subject.id)!}] : [];
    })
    .sort((a, b) => b.score - a.score || (a.subject.id < b.subject.id ? -1 : 1))
    .slice(0, scope.size)
    .map(({subject, found, score}, index) => ({
      rank: index + 1,
      subject: subject satisfies Topic,
      score,
      participantCount: found.people,
      replyCount: found.replies,
      factors: factorsOf(found),
      series: found.series,
    }));
}

/** How unusual x is after these earlier windows, oldest first. */
export function burst(x: number, earlier: readonly number[]): number {
  let mean = 0;
  let variance = 0;
  for (const value of earlier) {
    const step = learning * (value - mean);
    variance = (1 - learning) * (variance + (value - mean) * step);
    mean += step;
  }
  return (x - Math.max(mean, bias)) / (Math.sqrt(variance) + bias);
}

/** The topics that trend, with their z. */
async function burstsOf(context: RequestContext, scope: TrendScope): Promise<ReadonlyMap<string, number>> {
  const viewer = await access(context);
  const length = windowLength[scope.window];
  // A day is compared with the same day of the week: nobody trends because it is Monday.
  const stride = Math.max(length, week);
  const oldest = new Date(scope.now.getTime() - (memory + 1) * stride);
  const age = sql`extract(epoch from ${scope.now}::timestamptz - h.hour)::float8 * 1000`;
  const {rows} = await sql<{topic_id: string; back: number; actions: number}>`
    select h.topic_id, floor(${age} / ${stride}::float8)::int as back, sum(h.actions)::int as actions
    from topic_hours h
    where h.hour > ${oldest}::timestamptz and h.hour <= ${scope.now}::timestamptz
      and h.topic_id in (select r.topic_id from topic_hours r where r.hour > ${scope.since}::timestamptz)
      and ${age} - floor(${age} / ${stride}::float8) * ${stride}::float8 < ${length}::float8
      and ${mayRead(viewer, 'h')} ${inGroup(scope, 'h')}
    group by h.topic_id, back`.execute(context.database);
  const scores = new Map<string, number>();
  for (const id of new Set(rows.map(({topic_id}) => topic_id))) {
    const windows = Array.from({length: memory + 1}, () => 0);
    for (const {topic_id, back, actions} of rows) if (topic_id === id && back in windows) windows[back] = actions;
    const [x = 0, ...earlier] = windows;
    const score = burst(x, earlier.reverse());
    if (score > threshold) scores.set(id, score);
  }
  return scores;
}

const inGroup = ({groupId}: TrendScope, alias: string): RawBuilder<unknown> =>
  groupId === null ? sql`` : sql`and ${sql.raw(alias)}.group_id = ${groupId}`;

interface Details {
  readonly people: number;
  readonly replies: number;
  readonly reactions: number;
  readonly posts: number;
  readonly series: readonly Point[];
}

/** Who and what made these topics trend. */
async function detailsOf(
  context: RequestContext,
  scope: TrendScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Details>> {
  const viewer = await access(context);
  const {window, now, since} = scope;
  const isOurs = sql`mt.topic_id = any(${[...ids]}::text[]) and ${mayRead(viewer, 'mt')} ${inGroup(scope, 'mt')}`;
  // Only threads in which something happened lately, gathered once: what is long over costs nothing.
  const counts = await sql<{topic_id: string; people: number; replies: number; reactions: number; posts: number}>`
    with lately as (
      select distinct h.group_id, h.post_id from thread_hours h where h.hour > ${since}::timestamptz - interval '1 hour'
    ), t as materialized (
      select mt.topic_id, mt.group_id, mt.post_id, mt.created_at
      from lately join message_topics mt on mt.group_id = lately.group_id and mt.post_id = lately.post_id
      where ${isOurs}
      union
      select mt.topic_id, mt.group_id, mt.post_id, mt.created_at
      from message_topics mt where mt.created_at > ${since}::timestamptz and ${isOurs}
    ), crowd as (
      select a.topic_id, count(distinct a.person_id)::int as people from (
        select t.topic_id, tp.person_id
        from t join thread_participants tp on tp.group_id = t.group_id and tp.post_id = t.post_id
        where tp.last_at > ${since}::timestamptz
        union all
        select t.topic_id, s.author_id
        from t join thread_stats s on s.group_id = t.group_id and s.post_id = t.post_id
        where t.created_at > ${since}::timestamptz
      ) a group by a.topic_id
    ), talk as (
      select t.topic_id, sum(h.replies)::int as replies, sum(h.reactions)::int as reactions
      from t join thread_hours h on h.group_id = t.group_id and h.post_id = t.post_id
      where h.hour > ${since}::timestamptz
      group by t.topic_id
    ), fresh as (
      select t.topic_id, count(*)::int as posts from t where t.created_at > ${since}::timestamptz group by t.topic_id
    )
    select k.id as topic_id, coalesce(crowd.people, 0) as people, coalesce(talk.replies, 0) as replies,
      coalesce(talk.reactions, 0) as reactions, coalesce(fresh.posts, 0) as posts
    from unnest(${[...ids]}::text[]) as k(id)
      left join crowd on crowd.topic_id = k.id
      left join talk on talk.topic_id = k.id
      left join fresh on fresh.topic_id = k.id`.execute(context.database);
  const start = seriesStart(now, window);
  const hours = await sql<{topic_id: string; step: number; value: number}>`
    select h.topic_id, floor(extract(epoch from h.hour - ${start}::timestamptz) / ${stepLength[window] / 1000}::float8)::int
      as step, sum(h.actions)::int as value
    from topic_hours h
    where h.topic_id = any(${[...ids]}::text[]) and h.hour >= ${start}::timestamptz
      and ${mayRead(viewer, 'h')} ${inGroup(scope, 'h')}
    group by h.topic_id, step`.execute(context.database);
  return new Map(
    counts.rows.map(({topic_id, ...row}) => {
      const steps = hours.rows.filter((step) => step.topic_id === topic_id);
      return [topic_id, {...row, series: seriesOf(steps, now, window)}];
    }),
  );
}

/** What happened in the window, by its sort. */
function factorsOf({posts, replies, reactions}: Details): readonly TrendFactor[] {
  const total = Math.max(posts + replies + reactions, 1);
  const factors: readonly TrendFactor[] = [
    {kind: 'REPLIES', value: replies, contribution: replies / total},
    {kind: 'REACTIONS', value: reactions, contribution: reactions / total},
    {kind: 'OTHER', value: posts, contribution: (total - replies - reactions) / total},
  ];
  return factors.filter(({contribution}) => contribution > 0);
}
