/** The network as a whole. */
import type {RequestContext} from '../context.js';

/** Its name; before anybody has given it one, something that says what it is. */
export async function networkName(context: RequestContext): Promise<string> {
  const row = await context.database
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'name')
    .executeTakeFirst();
  return row?.value ?? 'Foyer';
}
