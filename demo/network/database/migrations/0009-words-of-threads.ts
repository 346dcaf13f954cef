/** What threads are about, so that similar ones are found. */
import {type Kysely, sql} from 'kysely';
import {writeWords} from '../../domain/words.js';
import type {Tables} from '../tables.js';

const statements = [
  `create table thread_words (
    group_id text not null, post_id text not null, is_public boolean not null, created_at timestamptz(3) not null,
    words tsvector not null,
    primary key (group_id, post_id))`,
  // A rare word is looked up in the first; with a common one, walking the second soon finds enough.
  `create index thread_words_words on thread_words using gin (words)`,
  `create index thread_words_newest on thread_words (created_at desc, post_id desc)`,
];

export async function up(database: Kysely<Tables>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
  const {rows} = await sql<{
    group_id: string;
    id: string;
    created_at: Date;
    is_public: boolean;
    title: string | null;
    plain: string;
  }>`
    select group_id, id, created_at, is_public, title, plain from messages
    where root_id is null and deleted_at is null and context_key is null`.execute(database);
  for (const post of rows) await writeWords(database, post, post);
}
