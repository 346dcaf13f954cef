/** What the network looks for in new words, so that somebody reads them before everybody does. */
import {type Kysely, sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {Tables} from '../database/tables.js';
import {type Access, access, type GroupFacts, looksAfter, wouldJudge} from '../permission.js';
import type {StoredBlock} from '../rich-text.js';
import {type Refusal, refusal} from './refusal.js';
import {folded} from './text.js';

export interface Words {
  /** All that people would read: title, text, options of a poll, names of topics, what pictures show. */
  readonly texts: readonly string[];
  readonly blocks: readonly StoredBlock[];
}

/** The first rule that the words meet, as it is written; null: none. */
export async function ruleMet(database: Kysely<Tables>, {texts, blocks}: Words): Promise<string | null> {
  const rules = await database.selectFrom('content_rules').select(['kind', 'pattern']).orderBy('pattern').execute();
  if (rules.length === 0) return null;
  const words = ` ${folded(...texts)} `;
  const hosts = blocks.flatMap(({segments}) =>
    segments.flatMap((segment) =>
      segment.type === 'link' ? [`.${new URL(segment.href).hostname.replace(/\.$/, '')}`] : [],
    ),
  );
  const met = rules.find(({kind, pattern}) =>
    kind === 'WORD'
      ? words.includes(` ${folded(pattern)} `)
      : hosts.some((host) => host.endsWith(`.${pattern.toLowerCase()}`)),
  );
  return met?.pattern ?? null;
}

interface NewWords extends Words {
  readonly author: Access;
  /** Where they are to stand. `group`: null where that is none. */
  readonly group: GroupFacts | null;
  readonly place: {readonly group_id: string; readonly is_public: boolean};
}

/**
 * Why these words wait; null: they do not. Whoever looks after the place would have to release them, and need not ask. Where
 * nobody else does, nobody could: then they are refused, which is better than waiting for ever.
 */
export async function reasonToHold(
  context: RequestContext,
  {author, group, place, ...words}: NewWords,
): Promise<{readonly heldFor: string | null} | {readonly refusal: Refusal}> {
  const viewer = await access(context);
  if (looksAfter(viewer, group)) return {heldFor: null};
  const heldFor = await ruleMet(context.database, words);
  if (heldFor === null) return {heldFor};
  const {rows} = await sql`
    select p.id from people p, (select ${place.group_id}::text as group_id, ${author.personId}::text as author_id,
      ${viewer.personId}::text as delegate_id) m
    where ${wouldJudge(place, 'm')} limit 1`.execute(context.database);
  return rows.length > 0 ? {heldFor} : {refusal: refusal(context, 'REJECTED', 'wordsNeedReview', ['body', 'markdown'])};
}
