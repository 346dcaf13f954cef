/** The threads of pages and records, what links to pages, and who has shown a right to read a record. */
import {type Kysely, sql} from 'kysely';

const statements = [
  `alter table messages add column context_key text`,
  `create table page_threads (
    canonical_key text not null, audience text not null, group_id text not null, post_id text not null, url text,
    record_system text, record_type text, record_id text, title text, created_at timestamptz(3) not null,
    primary key (canonical_key, audience))`,
  `create index page_threads_post on page_threads (group_id, post_id)`,
  `create table message_links (
    group_id text not null, message_id text not null, canonical_key text not null, root_id text not null,
    is_public boolean not null, created_at timestamptz(3) not null,
    primary key (group_id, message_id, canonical_key))`,
  `create index message_links_page on message_links (canonical_key, created_at desc)`,
  `create table record_grants (
    person_id text not null, group_id text not null, expires_at timestamptz(3) not null,
    primary key (person_id, group_id))`,
];

export async function up(database: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
