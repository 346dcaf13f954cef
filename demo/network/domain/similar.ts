/**
 * Threads that may already answer what somebody is typing. Each of its words brings its newest threads; what counts is how
 * many of the words a thread has, the rare ones more. Then questions with a best answer come first.
 */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {networkError} from '../errors.js';
import {text as words} from '../messages.js';
import {access, mayRead} from '../permission.js';
import {groupById} from './group.js';
import {type Post, postById} from './message.js';
import {pageSize} from './page.js';
import {wordsOf} from './words.js';

export interface SimilarArguments {
  readonly text: string;
  readonly groupId?: string | null;
  readonly first?: number | null;
}

/** Words of what is being typed that are looked for: the longest, which say most. */
const mostWords = 8;
/** Threads that one word brings, so that a common one costs no more than a rare one. */
const mostThreads = 100;

/** An error FORBIDDEN for a group that is not there for the viewer. */
export async function similarPosts(context: RequestContext, args: SimilarArguments): Promise<readonly Post[]> {
  const size = pageSize(context, args.first, 3);
  const viewer = await access(context);
  const {groupId} = args;
  if (groupId && !(await groupById(context, groupId))) {
    throw networkError('FORBIDDEN', words(context.language, 'notReadable'));
  }
  const wanted = wordsOf(args.text)
    .sort((one, other) => other.length - one.length)
    .slice(0, mostWords);
  if (wanted.length === 0 || size === 0) return [];
  // Spelled out word by word: knowing the word, the database knows whether to look it up or to walk from the newest.
  const found = wanted.map(
    (word, index) => sql`(
      select ${index}::int as word, w.group_id, w.post_id from thread_words w
      where w.words @@ ${`'${word}'`}::tsquery and ${mayRead(viewer, 'w')}
        ${groupId ? sql`and w.group_id = ${groupId}` : sql``}
      order by w.created_at desc, w.post_id desc limit ${mostThreads}::int)`,
  );
  const {rows} = await sql<{post_id: string}>`
    with found as (${sql.join(found, sql` union all `)}),
      weights as (select word, ln(1 + ${mostThreads}::float8 / count(*)) as weight from found group by word),
      scores as (
        select f.group_id, f.post_id, sum(w.weight) as score, count(*) as words
        from found f join weights w on w.word = f.word group by f.group_id, f.post_id
      )
    select s.post_id from scores s join messages m on m.group_id = s.group_id and m.id = s.post_id
    where s.words >= ${Math.min(2, wanted.length)}::int and s.score * 2 >= (select max(score) from scores)
      and ${mayRead(viewer, 'm')} and m.deleted_at is null
    order by m.best_answer_id is null, s.score desc, m.created_at desc, s.post_id desc limit ${size}::int
  `.execute(context.database);
  const posts = await Promise.all(rows.map(({post_id}) => postById(context, post_id)));
  return posts.filter((post) => post !== null);
}
