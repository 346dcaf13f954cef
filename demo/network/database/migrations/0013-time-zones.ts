/** Where people's days begin: what is due is due on the day of whoever is to do it. Not known: the day of the world's time. */
import {type Kysely, sql} from 'kysely';

export async function up(database: Kysely<never>): Promise<void> {
  await sql`alter table people add column time_zone text`.execute(database);
}
