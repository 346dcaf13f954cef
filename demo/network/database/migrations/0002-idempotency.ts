/** Which keys were used by whom for what, so that a creating mutation that is sent twice creates once. */
import {type Kysely, sql} from 'kysely';

export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table idempotency_key (
      person_id text not null,
      key text not null,
      field text not null,
      input_hash text not null,
      created_id text,
      created_at timestamptz not null,
      primary key (person_id, key)
    )`.execute(database);
  await sql`create index idempotency_key_by_age on idempotency_key (created_at)`.execute(database);
}
