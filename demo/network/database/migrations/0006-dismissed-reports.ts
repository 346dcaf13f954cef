/** Reports that somebody has looked at and dismissed: kept, so that nobody reports the same words again. */
import {type Kysely, sql} from 'kysely';

export async function up(database: Kysely<never>): Promise<void> {
  await sql
    .raw('alter table reports add column dismissed_at timestamptz(3), add column dismissed_by_id text')
    .execute(database);
}
