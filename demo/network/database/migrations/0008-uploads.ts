/** What people upload: on its way first, then part of a message. */
import {type Kysely, sql} from 'kysely';

const columns = `id text not null, name text not null, media_kind text not null, mime_type text not null,
    byte_size integer not null, width integer, height integer, created_at timestamptz(3) not null`;

const statements = [
  `create table uploads (
    person_id text not null, ${columns}, completed_at timestamptz(3),
    primary key (person_id, id))`,
  `create index uploads_id on uploads (id)`,
  `create index uploads_age on uploads (created_at)`,
  `create table attachments (
    group_id text not null, message_id text not null, root_id text not null, position integer not null, alt_text text,
    ${columns},
    primary key (group_id, message_id, id))`,
  `create index attachments_id on attachments (id)`,
  `create index attachments_thread on attachments (group_id, root_id)`,
];

export async function up(database: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
