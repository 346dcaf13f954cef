/** The network as a whole. */
import {randomBytes} from 'node:crypto';
import type {RequestContext} from '../context.js';
import type {Database} from '../database/tables.js';

/** Its name; before anybody has given it one, something that says what it is. */
export async function networkName(context: RequestContext): Promise<string> {
  const row = await context.database
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'name')
    .executeTakeFirst();
  return row?.value ?? 'Foyer';
}

/** Those who can read what is posted to everyone; for people of the network alone. */
export async function memberCount(context: RequestContext): Promise<number | null> {
  if (!context.viewer) return null;
  const {count} = await context.database
    .selectFrom('people')
    .where('is_deleted', '=', false)
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** What addresses are signed with, made once: those that were given out before a restart stay good. */
export async function urlSecret(database: Database): Promise<string> {
  await database
    .insertInto('settings')
    .values({key: 'urlSecret', value: randomBytes(32).toString('base64url')})
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const row = await database.selectFrom('settings').select('value').where('key', '=', 'urlSecret').executeTakeFirst();
  return row!.value;
}
