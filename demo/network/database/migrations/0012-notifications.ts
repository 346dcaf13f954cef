/** What people are told of, a row for each person and cause; whether they may still see it is asked when they look. */
import {type Kysely, sql} from 'kysely';

const statements = [
  `create table notifications (
    person_id text not null, cause text not null, reason text not null, group_id text not null, root_id text,
    message_id text, action_id text, actor_id text not null, created_at timestamptz(3) not null, read_at timestamptz(3),
    primary key (person_id, cause))`,
  `create index notifications_newest on notifications (person_id, created_at desc, cause desc)`,
  `create index notifications_message on notifications (group_id, message_id) where message_id is not null`,
  `create index notifications_thread on notifications (group_id, root_id) where root_id is not null`,
];

export async function up(database: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
