/** The words of a thread, as they are looked for: whatever the language, without accents, case and endings. */
import {sql} from 'kysely';
import type {Executor} from '../database/tables.js';
import type {Place} from './message.js';
import {folded} from './text.js';

/** Different words of one post that are kept: more of them tell no more of what it is about. */
const mostWords = 500;
/** Shorter words hold a text together and say little. */
const shortest = 3;
/** What comes after that in a word without end is not looked at. */
const longest = 40;

/** Each once, without the endings that words take most in the languages written with Latin letters: `pumps` is `pump`. */
export function wordsOf(...texts: readonly string[]): string[] {
  const words = folded(...texts)
    .split(' ')
    .filter((word) => word.length >= shortest);
  return [...new Set(words.map((word) => word.replace(/(?<=.{4})(?:es|en|er|em|e|n|s)$/, '').slice(0, longest)))];
}

/** Keeps what a post is about, in the place of what it was about before. */
export async function writeWords(
  database: Executor,
  {group_id, id}: Place,
  post: {readonly created_at: Date; readonly is_public: boolean; readonly title: string | null; readonly plain: string},
): Promise<void> {
  const {created_at, is_public, title, plain} = post;
  const words = wordsOf(title ?? '', plain).slice(0, mostWords);
  await sql`
    insert into thread_words (group_id, post_id, is_public, created_at, words)
    values (${group_id}, ${id}, ${is_public}::boolean, ${created_at}::timestamptz, array_to_tsvector(${words}::text[]))
    on conflict (group_id, post_id) do update set words = excluded.words`.execute(database);
}
