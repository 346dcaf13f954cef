/**
 * What belongs to a feed, twice: as *sources*, each of which hands out its newest threads from an index, and as a
 * *condition* on one thread. Both say the same; the tests hold them to it.
 */
import {type RawBuilder, sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {wholeNetwork} from '../database/tables.js';
import {networkError} from '../errors.js';
import {text} from '../messages.js';
import type {ContextKey} from '../page-key.js';
import {type Access, access, homeGroupIds} from '../permission.js';
import {groupById} from './group.js';
import {pageContext} from './page-context.js';
import {personById} from './person.js';
import {topicById} from './topic.js';

/** The contract's FeedScope: exactly one of them is there. */
export interface FeedScope {
  readonly stream?: 'HOME' | 'FOLLOWING' | 'ALL' | 'LEADERSHIP' | null;
  readonly groupId?: string | null;
  readonly topicId?: string | null;
  readonly authorId?: string | null;
  readonly context?: ContextKey | null;
}

/**
 * A place that threads come from. `keys`: a list of one column `key`; `from` joins it with `thread_stats s`, and
 * `order` is the table whose index is in the order of the page. Without keys it is read once.
 */
export interface Source {
  readonly keys?: RawBuilder<unknown>;
  readonly from: RawBuilder<unknown>;
  readonly where: RawBuilder<unknown>;
  readonly order: 's' | 'mt';
}

export interface ResolvedScope {
  readonly sources: readonly Source[];
  /** Of `thread_stats s`, permission apart. */
  readonly condition: RawBuilder<boolean>;
  /** The group whose pinned posts come first. */
  readonly pinnedOf: string | null;
}

const stats = sql`thread_stats s`;
const always = sql<boolean>`true`;

/** An error FORBIDDEN for a group, topic or person that is not there for the viewer: the same whatever the reason. */
export async function resolveScope(context: RequestContext, scope: FeedScope): Promise<ResolvedScope> {
  const viewer = await access(context);
  const {stream, groupId, topicId, authorId} = scope;
  if (groupId) {
    if (!(await groupById(context, groupId))) throw notReadable(context);
    return {...one(sql`s.group_id = ${groupId}`), pinnedOf: groupId};
  }
  if (topicId) {
    if (!(await topicById(context, topicId))) throw notReadable(context);
    return {sources: [topicSource(sql`select ${topicId}::text as key`)], condition: hasTopic(topicId), pinnedOf: null};
  }
  if (authorId) {
    if (!(await personById(context, authorId))) throw notReadable(context);
    return {...one(sql`s.author_id = ${authorId}`), pinnedOf: null};
  }
  if (scope.context) {
    // As long as nobody has commented the feed is empty, and there to be watched.
    const {thread} = await pageContext(context, scope.context);
    return {...one(sql`s.post_id = ${thread?.post_id ?? ''}`), pinnedOf: null};
  }
  if (!stream) throw networkError('UNSUPPORTED', text(context.language, 'unsupported'));
  return {...streams[stream](viewer), pinnedOf: null};
}

const notReadable = (context: RequestContext) => networkError('FORBIDDEN', text(context.language, 'notReadable'));

const one = (condition: RawBuilder<unknown>): Pick<ResolvedScope, 'sources' | 'condition'> => ({
  sources: [{from: stats, where: condition, order: 's'}],
  condition: sql<boolean>`${condition}`,
});

const streams: Record<
  NonNullable<FeedScope['stream']>,
  (viewer: Access) => Pick<ResolvedScope, 'sources' | 'condition'>
> = {
  // What everybody may read has an index of its own; a private group comes from the index of groups.
  ALL: (viewer) => ({
    sources: [
      {from: stats, where: sql`s.is_public`, order: 's'},
      {keys: keysOf(viewer.privateGroupIds), from: stats, where: sql`s.group_id = k.key`, order: 's'},
    ],
    condition: always,
  }),
  LEADERSHIP: () => {
    const leaders = sql`select p.id as key from people p where p.is_leader and not p.is_deleted`;
    return {
      sources: [{keys: leaders, from: stats, where: sql`s.author_id = k.key`, order: 's'}],
      condition: sql<boolean>`s.author_id in (${leaders})`,
    };
  },
  FOLLOWING: (viewer) => ({sources: followed(viewer), condition: isFollowed(viewer)}),
  // My groups and what is written to everybody; whom and what I follow elsewhere; where somebody turns to me.
  HOME: (viewer) => {
    // Nobody's home is everybody's.
    if (viewer.openGroupIds) return streams.ALL(viewer);
    const mine = homeGroupIds(viewer);
    return {
      sources: [
        {keys: keysOf(mine), from: stats, where: sql`s.group_id = k.key`, order: 's'},
        ...followed(viewer),
        threads(sql`select group_id, root_id as post_id from mentions where person_id = ${viewer.personId}`),
        threads(sql`select group_id, post_id from asked_people where person_id = ${viewer.personId}`),
      ],
      condition: sql<boolean>`(s.group_id = any(${mine}::text[]) or ${isFollowed(viewer)} or ${isAddressed(viewer)})`,
    };
  },
};

const keysOf = (keys: readonly string[]) => sql`select unnest(${[...keys]}::text[]) as key`;

const follows = (viewer: Access, kind: string) =>
  sql`select f.subject_id as key from follows f where f.person_id = ${viewer.personId} and f.kind = ${kind}`;

const followed = (viewer: Access): Source[] => [
  {keys: follows(viewer, 'person'), from: stats, where: sql`s.author_id = k.key`, order: 's'},
  topicSource(follows(viewer, 'topic')),
  threads(sql`
    select m.group_id, m.id as post_id from follows f join messages m on m.id = f.subject_id
    where f.person_id = ${viewer.personId} and f.kind = 'post'`),
];

const topicSource = (keys: RawBuilder<unknown>): Source => ({
  keys,
  from: sql`message_topics mt join thread_stats s on s.group_id = mt.group_id and s.post_id = mt.post_id`,
  where: sql`mt.topic_id = k.key`,
  order: 'mt',
});

/** Threads that are named one by one; a person has few of them. */
const threads = (named: RawBuilder<unknown>): Source => ({
  from: sql`(select distinct group_id, post_id from (${named}) named) n
    join thread_stats s on s.group_id = n.group_id and s.post_id = n.post_id`,
  where: always,
  order: 's',
});

/** Questions that the viewer is asked by name. */
export const askedSource = (viewer: Access): Source =>
  threads(sql`select group_id, post_id from asked_people where person_id = ${viewer.personId}`);

const hasTopic = (topicId: string) => sql<boolean>`exists (
  select from message_topics mt where mt.group_id = s.group_id and mt.post_id = s.post_id and mt.topic_id = ${topicId})`;

/** The author, a topic or the thread itself is followed. */
const isFollowed = (viewer: Access) => sql<boolean>`(
  s.author_id in (${follows(viewer, 'person')}) or s.post_id in (${follows(viewer, 'post')})
  or exists (select from message_topics mt where mt.group_id = s.group_id and mt.post_id = s.post_id
    and mt.topic_id in (${follows(viewer, 'topic')})))`;

/** The viewer is mentioned in the thread or asked by its post. */
export const isAddressed = (viewer: Access) => sql<boolean>`(
  exists (select from mentions mn where mn.person_id = ${viewer.personId}
    and mn.group_id = s.group_id and mn.root_id = s.post_id)
  or exists (select from asked_people a where a.person_id = ${viewer.personId}
    and a.group_id = s.group_id and a.post_id = s.post_id))`;

/** Why the viewer sees the thread `s`, the strongest reason first; null: it is for everybody. */
export const reasonOf = (viewer: Access) => sql<string | null>`case
  when ${isAddressed(viewer)} then 'MENTIONED'
  when s.author_id = ${viewer.personId} or exists (select from thread_participants tp
    where tp.group_id = s.group_id and tp.post_id = s.post_id and tp.person_id = ${viewer.personId}) then 'PARTICIPATED'
  when s.kind = 'ANNOUNCEMENT' then 'ANNOUNCED'
  when s.author_id in (${follows(viewer, 'person')}) then 'FOLLOWS_AUTHOR'
  when exists (select from message_topics mt where mt.group_id = s.group_id and mt.post_id = s.post_id
    and mt.topic_id in (${follows(viewer, 'topic')})) then 'FOLLOWS_TOPIC'
  when s.group_id <> ${wholeNetwork} and s.group_id = any(${[...viewer.groupIds]}::text[]) then 'MEMBER_OF_GROUP'
end`;
