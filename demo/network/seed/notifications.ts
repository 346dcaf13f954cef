/** What the people of a new company have been told of, by the same rules as later on; they look every other day. */
import {sql} from 'kysely';
import type {Executor} from '../database/tables.js';
import {notifyOfTime} from '../domain/notify-in-time.js';
import {notifyOfActions, notifyOfMessages, notifyOfOutcomes, notifyOfReactions} from '../domain/notify.js';

/** To be called when all else is written, and counted for the planner. */
export async function notifyEverybody(database: Executor): Promise<void> {
  const {rows} = await sql<{latest: Date | null}>`select max(created_at) as latest from messages`.execute(database);
  const latest = rows[0]?.latest;
  if (!latest) return;
  // Two weeks are as much as anybody scrolls through.
  const since = sql`${latest}::timestamptz - interval '14 days'`;
  await notifyOfMessages(database, sql<boolean>`w.created_at > ${since}`);
  await notifyOfOutcomes(database, 'answer', sql<boolean>`t.chosen_at > ${since}`);
  await notifyOfOutcomes(database, 'decision', sql<boolean>`t.recorded_at > ${since}`);
  await notifyOfActions(database, 'ACTION_ASSIGNED', {
    actor: sql<string>`a.creator_id`,
    at: sql<Date>`a.created_at`,
    which: sql<boolean>`a.created_at > ${since}`,
  });
  await notifyOfActions(database, 'ACTION_DONE', {
    actor: sql<string>`coalesce(a.assignee_id, a.creator_id)`,
    at: sql<Date>`a.completed_at`,
    which: sql<boolean>`a.completed_at > ${since}`,
  });
  await notifyOfReactions(database, sql<boolean>`r.created_at > ${since}`);
  const twoWeeksAgo = new Date(latest.getTime() - 14 * 24 * 60 * 60 * 1000);
  await notifyOfTime(database, {since: twoWeeksAgo, now: latest, whom: sql<boolean>`true`});
  // Read two days at a time, up to the last look; what has come since is new.
  await sql`
    update notifications set read_at = ${latest}::timestamptz
      - floor(extract(epoch from ${latest}::timestamptz - created_at) / 172800) * interval '2 days'
    where created_at <= ${latest}::timestamptz - interval '2 days'`.execute(database);
}
