/**
 * Pages and records with their discussions. A page has one thread for everybody; a private group may have one of its own,
 * which its members see instead and nobody else knows of. Reading makes nothing.
 */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {Executor, PageThreadsTable} from '../database/tables.js';
import {networkError} from '../errors.js';
import {type MessageKey, text} from '../messages.js';
import {type ContextKey, linkedPages, type PageKey, pageKeyOf} from '../page-key.js';
import {access, forgetAccess, mayPost, mayRead, mayReply} from '../permission.js';
import {checkProof} from '../record-proof.js';
import type {StoredBlock} from '../rich-text.js';
import {groupOf} from './group.js';
import {forgetLoaded, inOrder, loader} from './loaders.js';
import {type Place, type Post, postById} from './message.js';
import {connection, type Connection, encodeCursor, type PageArguments, pageSize, timeKey} from './page.js';

export interface PageContext {
  readonly key: PageKey;
  /** Null: nobody has commented. */
  readonly thread: PageThreadsTable | null;
}

/** @throws INVALID, FORBIDDEN without a right to read the record: the same whether there is a thread or not */
export async function pageContext(context: RequestContext, given: ContextKey): Promise<PageContext> {
  const key = pageKeyOf(given);
  if (!key) throw networkError('INVALID', text(context.language, 'badAddress'));
  const problem = await proofProblem(context, key, given.record?.proof);
  if (problem) throw networkError('FORBIDDEN', text(context.language, problem));
  return {key, thread: await threadOfPage(context, key.canonicalKey)};
}

/** Whether the record needs a proof: then its thread is kept under the record's own key, as if that were a group. */
export const isProtected = (context: RequestContext, {record}: PageKey): boolean =>
  record !== null && Object.hasOwn(context.recordIssuers, record.system);

const problems = {missing: 'proofMissing', wrong: 'proofWrong', expired: 'proofExpired'} as const;

/**
 * Null: the viewer may read it. A good proof is remembered until it ends, the one thing that a query leaves behind, so that
 * what is done to a message by its id, and the live stream, need none.
 */
export async function proofProblem(
  context: RequestContext,
  key: PageKey,
  proof: string | null | undefined,
): Promise<MessageKey | null> {
  const viewer = await access(context);
  if (!key.record || !isProtected(context, key)) return null;
  const {rows} = await sql<{email: string}>`select email from people where id = ${viewer.personId}`.execute(
    context.database,
  );
  const holders = [viewer.personId, ...rows.map(({email}) => email)];
  const secret = context.recordIssuers[key.record.system]!;
  const result = await checkProof(secret, key.record, proof, {holders, now: context.now()});
  if (typeof result === 'string') return problems[result];
  await sql`
    insert into record_grants (person_id, group_id, expires_at)
    values (${viewer.personId}, ${key.canonicalKey}, ${result.expiresAt}::timestamptz)
    on conflict (person_id, group_id) do update set expires_at = excluded.expires_at
    where record_grants.expires_at < excluded.expires_at`.execute(context.database);
  if (!viewer.privateGroupIds.includes(key.canonicalKey)) {
    forgetAccess(context);
    forgetLoaded(context);
  }
  return null;
}

/** The thread that the viewer sees: that of a private group goes before that of everybody. */
function threadOfPage(context: RequestContext, canonicalKey: string): Promise<PageThreadsTable | null> {
  return loader<string, PageThreadsTable | null>(context, 'pageThread', async (keys) => {
    const viewer = await access(context);
    const {rows} = await sql<PageThreadsTable>`
      select pt.* from page_threads pt
        join thread_stats s on s.group_id = pt.group_id and s.post_id = pt.post_id
      where pt.canonical_key = any(${keys}::text[]) and ${mayRead(viewer, 's')}
      order by (pt.audience <> '*'), pt.created_at desc, pt.post_id`.execute(context.database);
    // Of several with one key the last counts.
    return inOrder(
      keys,
      rows,
      (row) => row.canonical_key,
      (row) => row,
      null,
    );
  }).load(canonicalKey);
}

/** Where a post that the viewer has been given belongs; null: it is not the thread of a page. */
export async function contextOfPost(context: RequestContext, post: Post): Promise<PageContext | null> {
  if (post.context_key === null) return null;
  const thread = await loader<string, PageThreadsTable | null>(context, 'contextOfPost', async (ids) => {
    const {rows} = await sql<PageThreadsTable>`
      select pt.* from page_threads pt join messages m on m.group_id = pt.group_id and m.id = pt.post_id
      where m.id = any(${ids}::text[])`.execute(context.database);
    return inOrder(
      ids,
      rows,
      (row) => row.post_id,
      (row) => row,
      null,
    );
  }).load(post.id);
  if (!thread) return null;
  const {record_system: system, record_type: type, record_id: id, canonical_key: canonicalKey, url} = thread;
  const record = system === null ? null : {system, type: type!, id: id!};
  return {key: {canonicalKey, url, record}, thread};
}

export const threadPost = async (context: RequestContext, {thread}: PageContext): Promise<Post | null> =>
  thread && postById(context, thread.post_id);

/** Without a thread, whoever may write to everybody may begin it. */
export async function mayComment(context: RequestContext, page: PageContext): Promise<boolean> {
  const viewer = await access(context);
  const post = await threadPost(context, page);
  return post ? mayReply(viewer, await groupOf(context, post.group_id), post) : mayPost(viewer, null);
}

/** Other threads with a link to the page, the latest link first. */
export async function pageMentions(
  context: RequestContext,
  {key, thread}: PageContext,
  page: PageArguments,
): Promise<Connection<Post>> {
  const viewer = await access(context);
  const size = pageSize(context, page.first, 10);
  const list = `mentions ${key.canonicalKey}`;
  const after = timeKey(context, page.after, list);
  const {rows} = await sql<{root_id: string; at: Date}>`
    select found.root_id, found.at from (
      select l.root_id, max(l.created_at) as at from message_links l
      where l.canonical_key = ${key.canonicalKey} and l.root_id <> ${thread?.post_id ?? ''} and ${mayRead(viewer, 'l')}
      group by l.root_id
    ) found
    where true ${after ? sql`and (found.at, found.root_id) < (${after.at}::timestamptz, ${after.id}::text)` : sql``}
    order by found.at desc, found.root_id desc limit ${size + 1}::int`.execute(context.database);
  const posts = await Promise.all(rows.map(({root_id}) => postById(context, root_id)));
  const edges = rows.flatMap(({root_id, at}, index) => {
    const node = posts[index];
    return node ? [{cursor: encodeCursor(list, at.getTime(), root_id), node}] : [];
  });
  return connection(edges, size, after !== null);
}

/** Notes the links of a message, in the place of those it had. */
export async function writeLinks(
  database: Executor,
  message: Place & {readonly root_id: string; readonly is_public: boolean; readonly created_at: Date},
  blocks: readonly StoredBlock[],
): Promise<void> {
  const {group_id, id, root_id, is_public, created_at} = message;
  await sql`delete from message_links where group_id = ${group_id} and message_id = ${id}`.execute(database);
  await sql`
    insert into message_links (group_id, message_id, canonical_key, root_id, is_public, created_at)
    select ${group_id}, ${id}, k.key, ${root_id}, ${is_public}::boolean, ${created_at}::timestamptz
    from unnest(${[...linkedPages(blocks)]}::text[]) as k(key)`.execute(database);
}
