/**
 * Messages that somebody has to look at first. Kept apart, in a table of the same columns, so that no statement about messages
 * has to think of them: until they are released they are in no feed, no count and no search. A later column of `messages` is
 * one of `held_messages`, too.
 */
import {type Kysely, sql} from 'kysely';

const statements = [
  `create table content_rules (
    kind text not null, pattern text not null,
    primary key (kind, pattern))`,
  `create table held_messages (
    like messages including all,
    held_at timestamptz(3) not null, held_for text not null, topic_names jsonb not null)`,
  `create index held_messages_newest on held_messages (held_at desc, id desc)`,
];

export async function up(database: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
