/** The replies of a thread: one flat list, oldest first, tombstones included. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {access, mayRead} from '../permission.js';
import {loader} from './loaders.js';
import {messageColumns, type Place, type Reply, type Row, toMessage} from './message.js';
import {type Connection, encodeCursor, pageSize, type TimeKey, timeKey} from './page.js';

export interface ReplyArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A stretch of a list: so many from the start (or, `fromEnd`, from the end) between two places. */
type Stretch = {
  readonly group_id: string;
  readonly id: string;
};

const cursorOf = (reply: Reply): string => encodeCursor('replies', reply.created_at.getTime(), reply.id);

/**
 * Replies of a post that the viewer has been given. `first` and `after` go forward, `last` and `before` back; without
 * any of them: the first ten.
 */
export async function replies(
  context: RequestContext,
  post: Place,
  page: ReplyArguments,
  totalCount: number,
): Promise<Connection<Reply>> {
  const fromEnd = typeof page.last === 'number' && typeof page.first !== 'number';
  const size = pageSize(context, fromEnd ? page.last : page.first, 10);
  const after = timeKey(context, page.after, 'replies');
  const before = timeKey(context, page.before, 'replies');
  const name = `replies ${JSON.stringify([fromEnd, size, page.after, page.before])}`;
  // Posts of one feed ask alike ("the last two"): all of them are read by one statement.
  const found = await loader<Stretch, readonly Reply[]>(context, name, async (posts) =>
    read(context, posts, {fromEnd, size, after, before}),
  ).load({group_id: post.group_id, id: post.id});
  const shown = fromEnd ? found.slice(0, size).reverse() : found.slice(0, size);
  const isMore = found.length > size;
  return {
    edges: shown.map((node) => ({cursor: cursorOf(node), node})),
    nodes: shown,
    pageInfo: {
      hasNextPage: fromEnd ? before !== null : isMore,
      hasPreviousPage: fromEnd ? isMore : after !== null,
      startCursor: shown[0] ? cursorOf(shown[0]) : null,
      endCursor: shown.length > 0 ? cursorOf(shown.at(-1)!) : null,
    },
    totalCount,
  };
}

interface Bounds {
  readonly fromEnd: boolean;
  readonly size: number;
  readonly after: TimeKey | null;
  readonly before: TimeKey | null;
}

/** One more than `size` for each post, in the direction of reading. */
async function read(
  context: RequestContext,
  posts: readonly Stretch[],
  {fromEnd, size, after, before}: Bounds,
): Promise<readonly (readonly Reply[])[]> {
  const viewer = await access(context);
  const direction = sql.raw(fromEnd ? 'desc' : 'asc');
  const {rows} = await sql<Row>`
    select m.* from (select distinct k.group_id, k.id from unnest(
        ${posts.map(({group_id}) => group_id)}::text[], ${posts.map(({id}) => id)}::text[]) as k(group_id, id)) k
      cross join lateral (
        select ${messageColumns} from messages m
        where m.group_id = k.group_id and m.root_id = k.id and ${mayRead(viewer, 'm')}
          ${after ? sql`and (m.created_at, m.id) > (${after.at}::timestamptz, ${after.id}::text)` : sql``}
          ${before ? sql`and (m.created_at, m.id) < (${before.at}::timestamptz, ${before.id}::text)` : sql``}
        order by m.created_at ${direction}, m.id ${direction} limit ${size + 1}::int
      ) m
    order by m.created_at ${direction}, m.id ${direction}`.execute(context.database);
  const all = rows.map(toMessage).filter((message): message is Reply => message.__typename === 'Reply');
  return posts.map((post) => all.filter((reply) => reply.root_id === post.id));
}
