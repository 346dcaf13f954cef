/** Reactions: the network's vocabulary, who reacted how, and changing one's own. One a person and message. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {Language} from '../language.js';
import {access} from '../permission.js';
import {recordAction, withdrawActions} from './activity.js';
import {forgetLoaded, loader} from './loaders.js';
import {type Message, type Place, placesTable, postIdOf} from './message.js';
import {notifyOfReactions, publishNotified} from './notify.js';
import type {Connection, PageArguments} from './page.js';
import {peopleByName, type Person} from './person.js';

const vocabulary = [
  {key: 'like', emoji: '👍', en: 'Like', de: 'Gefällt mir', fr: 'J’aime', ar: 'أعجبني'},
  {key: 'celebrate', emoji: '🎉', en: 'Celebrate', de: 'Feiern', fr: 'Bravo', ar: 'تهنئة'},
  {key: 'thanks', emoji: '🙏', en: 'Thanks', de: 'Danke', fr: 'Merci', ar: 'شكرًا'},
  {key: 'insightful', emoji: '💡', en: 'Insightful', de: 'Aufschlussreich', fr: 'Instructif', ar: 'مفيد'},
  {key: 'laugh', emoji: '😄', en: 'Funny', de: 'Lustig', fr: 'Amusant', ar: 'مضحك'},
  {key: 'support', emoji: '❤️', en: 'Support', de: 'Unterstützung', fr: 'Soutien', ar: 'دعم'},
] as const;

export interface ReactionType {
  readonly key: string;
  readonly label: string;
  readonly emoji: string;
}

/** In the network's order, in the words of the language. */
export const reactionTypes = (language: Language): readonly ReactionType[] =>
  vocabulary.map((entry) => ({key: entry.key, emoji: entry.emoji, label: entry[language]}));

export const isReaction = (key: string): boolean => vocabulary.some((entry) => entry.key === key);

export interface ReactionGroup {
  readonly message: Place;
  readonly reaction: ReactionType;
  readonly count: number;
  readonly viewerHasReacted: boolean;
}

/** Of a message that the viewer has been given; what has been deleted has none. */
export async function reactionGroups(context: RequestContext, message: Message): Promise<readonly ReactionGroup[]> {
  if (message.deleted_at !== null) return [];
  const place = {group_id: message.group_id, id: message.id};
  return loader<typeof place, readonly ReactionGroup[]>(context, 'reactionGroups', async (places) => {
    const viewer = await access(context);
    const {rows} = await sql<{message_id: string; key: string; count: number; mine: boolean}>`
      select r.message_id, r.key, count(*)::int as count, bool_or(r.person_id = ${viewer.personId}) as mine
      from ${placesTable(places)} join reactions r on r.group_id = k.group_id and r.message_id = k.id
      group by r.message_id, r.key`.execute(context.database);
    const types = reactionTypes(context.language);
    return places.map((place) =>
      types.flatMap((reaction) => {
        const row = rows.find(({message_id, key}) => message_id === place.id && key === reaction.key);
        return row ? [{message: place, reaction, count: row.count, viewerHasReacted: row.mine}] : [];
      }),
    );
  }).load(place);
}

/** Those who reacted in this way, by name. */
export function peopleWhoReacted(
  context: RequestContext,
  {message, reaction}: ReactionGroup,
  page: PageArguments,
): Promise<Connection<Person>> {
  return peopleByName(context, `reactions ${message.id} ${reaction.key}`, page, {
    from: sql`reactions r join people p on p.id = r.person_id`,
    where: sql`r.group_id = ${message.group_id} and r.message_id = ${message.id} and r.key = ${reaction.key}`,
  });
}

/** Puts the viewer's reaction in the place of any earlier one. False: it was there already. */
export async function react(context: RequestContext, message: Message, key: string): Promise<boolean> {
  const {personId} = await access(context);
  const at = context.now();
  const thread = {group_id: message.group_id, id: postIdOf(message)};
  const changed = await context.database.transaction().execute(async (transaction) => {
    // Deleted in the meantime, there is nothing to react to; otherwise it stays until the commit.
    const there = await sql`
      select id from messages where group_id = ${message.group_id} and id = ${message.id} and deleted_at is null
      for share`.execute(transaction);
    if (there.rows.length === 0) return false;
    const earlier = await sql<{key: string; created_at: Date}>`
      select key, created_at from reactions
      where group_id = ${message.group_id} and message_id = ${message.id} and person_id = ${personId}
      for update`.execute(transaction);
    if (earlier.rows[0]?.key === key) return false;
    await sql`
      insert into reactions (group_id, message_id, root_id, person_id, key, created_at)
      values (${message.group_id}, ${message.id}, ${thread.id}, ${personId}, ${key}, ${at})
      on conflict (group_id, message_id, person_id) do update set key = excluded.key, created_at = excluded.created_at
    `.execute(transaction);
    await notifyOfReactions(
      transaction,
      sql<boolean>`r.group_id = ${message.group_id} and r.message_id = ${message.id} and r.person_id = ${personId}`,
    );
    await recordAction(transaction, thread, {personId, at, kind: 'reaction', replaces: earlier.rows[0]?.created_at});
    return true;
  });
  forgetLoaded(context);
  if (changed) tellWriters(context, message, personId);
  return changed;
}

/** Takes the viewer's reaction back. False: there was none of this key. */
export async function unreact(context: RequestContext, message: Message, key: string): Promise<boolean> {
  const {personId} = await access(context);
  const thread = {group_id: message.group_id, id: postIdOf(message)};
  const changed = await context.database.transaction().execute(async (transaction) => {
    const {rows} = await sql<{created_at: Date}>`
      delete from reactions
      where group_id = ${message.group_id} and message_id = ${message.id} and person_id = ${personId} and key = ${key}
      returning created_at`.execute(transaction);
    if (!rows[0]) return false;
    await withdrawActions(transaction, thread, [{personId, at: rows[0].created_at, kind: 'reaction'}]);
    return true;
  });
  forgetLoaded(context);
  if (changed) tellWriters(context, message, personId);
  return changed;
}

/** Who wrote it has one more reaction, or one less. */
function tellWriters(context: RequestContext, {group_id, author_id, delegate_id}: Message, personId: string): void {
  const writers = [author_id, ...(delegate_id ? [delegate_id] : [])].filter((id) => id !== personId);
  publishNotified(context, group_id, writers);
}
