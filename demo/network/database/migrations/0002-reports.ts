/** Reports of messages to the people who look after their group. One a person and message: the last one counts. */
import {type Kysely, sql} from 'kysely';

const statements = [
  `create table reports (
    group_id text not null, message_id text not null, person_id text not null, reason text not null, note text,
    created_at timestamptz(3) not null,
    primary key (group_id, message_id, person_id))`,
];

export async function up(database: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
