/** Who may write on behalf of which leader. */
import {type Kysely, sql} from 'kysely';

export async function up(database: Kysely<never>): Promise<void> {
  await sql
    .raw(
      `create table delegations (
        delegate_id text not null, leader_id text not null,
        primary key (delegate_id, leader_id))`,
    )
    .execute(database);
}
