/** Polls: one a post, their options in the author's order, and who has chosen what. */
import {type Kysely, sql} from 'kysely';

const statements = [
  `create table polls (
    group_id text not null, post_id text not null, id text not null, allows_multiple boolean not null,
    closes_at timestamptz(3),
    primary key (group_id, post_id))`,
  `create index polls_id on polls (id)`,
  `create table poll_options (
    group_id text not null, post_id text not null, id text not null, position integer not null, text text not null,
    primary key (group_id, post_id, id))`,
  `create table poll_votes (
    group_id text not null, post_id text not null, option_id text not null, person_id text not null,
    created_at timestamptz(3) not null,
    primary key (group_id, post_id, option_id, person_id))`,
];

export async function up(database: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
