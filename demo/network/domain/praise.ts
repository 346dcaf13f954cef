/** Praise: who is praised, and the badge that says what for. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {Executor} from '../database/tables.js';
import type {Language} from '../language.js';
import type {Access} from '../permission.js';
import {maxNamed} from './body.js';
import {loader} from './loaders.js';
import {type Place, placesTable, type Post} from './message.js';
import {type Person, personById} from './person.js';
import {type Refusal, refusal} from './refusal.js';

const vocabulary = [
  {key: 'teamwork', emoji: '🤝', en: 'Team player', de: 'Teamgeist', fr: 'Esprit d’équipe', ar: 'روح الفريق'},
  {key: 'helping', emoji: '🛟', en: 'Helping hand', de: 'Helfende Hand', fr: 'Coup de main', ar: 'يد العون'},
  {key: 'idea', emoji: '💡', en: 'Bright idea', de: 'Gute Idee', fr: 'Bonne idée', ar: 'فكرة نيّرة'},
  {key: 'customer', emoji: '🏡', en: 'Customer hero', de: 'Kundenheld', fr: 'Au service du client', ar: 'بطل العملاء'},
  {
    key: 'safety',
    emoji: '🦺',
    en: 'Keeps us safe',
    de: 'Sorgt für Sicherheit',
    fr: 'Sécurité avant tout',
    ar: 'حارس السلامة',
  },
  {key: 'courage', emoji: '🦁', en: 'Spoke up', de: 'Mut zum Wort', fr: 'A osé le dire', ar: 'شجاعة الرأي'},
] as const;

export interface PraiseBadge {
  readonly key: string;
  readonly label: string;
  readonly emoji: string;
}

/** In the network's order, in the words of the language. */
export const praiseBadges = (language: Language): readonly PraiseBadge[] =>
  vocabulary.map((entry) => ({key: entry.key, emoji: entry.emoji, label: entry[language]}));

export interface Praise {
  readonly badgeKey: string | null;
  readonly personIds: readonly string[];
}

/** Of a post that the viewer has been given; null: it praises nobody. */
export const praiseOf = (context: RequestContext, post: Post): Promise<Praise | null> =>
  loader<Place & Record<string, unknown>, Praise | null>(context, 'praise', async (places) => {
    const {rows} = await sql<{post_id: string; badge_key: string | null; person_ids: string[] | null}>`
      select p.post_id, p.badge_key, (
        select json_agg(n.person_id order by n.position) from praised_people n
        where n.group_id = p.group_id and n.post_id = p.post_id) as person_ids
      from ${placesTable(places)} join praises p on p.group_id = k.group_id and p.post_id = k.id
    `.execute(context.database);
    return places.map((place) => {
      const row = rows.find(({post_id}) => post_id === place.id);
      return row ? {badgeKey: row.badge_key, personIds: row.person_ids ?? []} : null;
    });
  }).load({group_id: post.group_id, id: post.id});

/** Who has left since is not named any more. */
export async function peoplePraised(context: RequestContext, {personIds}: Praise): Promise<readonly Person[]> {
  const people = await Promise.all(personIds.map((id) => personById(context, id)));
  return people.filter((person) => person !== null);
}

export interface PraiseInput {
  readonly personIds: readonly string[];
  readonly badgeKey?: string | null;
}

/** What is wrong with praise that somebody wants to give; that the people can read it is looked at with all who are named. */
export function praiseProblem(
  context: RequestContext,
  {personIds, badgeKey}: PraiseInput,
  author: Access,
): Refusal | null {
  const field = ['facet', 'praise', 'personIds'];
  if (personIds.length === 0) return refusal(context, 'BLANK', 'nobodyPraised', field);
  if (personIds.length > maxNamed) return refusal(context, 'TOO_LONG', 'tooMany', field, {limit: maxNamed});
  if (personIds.includes(author.personId)) {
    return refusal(context, 'INVALID', 'mayNotPraiseSelf', field);
  }
  const isKnown = (badgeKey ?? null) === null || vocabulary.some(({key}) => key === badgeKey);
  return isKnown ? null : refusal(context, 'INVALID', 'unknownBadge', ['facet', 'praise', 'badgeKey']);
}

/** `input`: without a problem. */
export async function insertPraise(
  database: Executor,
  {group_id, id: post_id}: Place,
  {personIds, badgeKey}: PraiseInput,
): Promise<void> {
  await database
    .insertInto('praises')
    .values({group_id, post_id, badge_key: badgeKey ?? null})
    .execute();
  await database
    .insertInto('praised_people')
    .values([...new Set(personIds)].map((person_id, position) => ({group_id, post_id, person_id, position})))
    .execute();
}
