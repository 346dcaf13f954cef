/** What makes a post more than an update: a question, a poll, praise or an announcement. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {PostKind} from '../database/facet-tables.js';
import {type Executor, wholeNetwork} from '../database/tables.js';
import {type Access, couldRead, isPublic, mayAnnounce} from '../permission.js';
import {type AnnouncementInput, announcementProblem, insertAnnouncement} from './announcement.js';
import {maxNamed} from './body.js';
import type {Group} from './group.js';
import type {Place} from './message.js';
import {insertPoll, type PollInput, pollProblem} from './poll.js';
import {insertPraise, type PraiseInput, praiseProblem} from './praise.js';
import {notFound, type Refusal, refusal} from './refusal.js';

/** The contract's PostFacetInput: exactly one of them is there. */
export interface FacetInput {
  readonly question?: {readonly askedIds?: readonly string[] | null} | null;
  readonly poll?: PollInput | null;
  readonly praise?: PraiseInput | null;
  readonly announcement?: AnnouncementInput | null;
}

export function kindOf(facet: FacetInput): PostKind {
  if (facet.announcement) return 'ANNOUNCEMENT';
  if (facet.praise) return 'PRAISE';
  if (facet.poll) return 'POLL';
  return facet.question ? 'QUESTION' : 'UPDATE';
}

/** What is wrong with it, the first of it. `author`: as whose it is to be posted; `group`: where, null for the whole network. */
export async function facetProblem(
  context: RequestContext,
  {question, poll, praise, announcement}: FacetInput,
  author: Access,
  group: Group | null,
): Promise<Refusal | null> {
  if (question) {
    const field = ['facet', 'question', 'askedIds'];
    const askedIds = question.askedIds ?? [];
    if (askedIds.length > maxNamed) return refusal(context, 'TOO_LONG', 'tooMany', field, {limit: maxNamed});
    return namedProblem(context, askedIds, group, field);
  }
  if (poll) return pollProblem(context, poll);
  if (praise) {
    const problem = praiseProblem(context, praise, author);
    return problem ?? namedProblem(context, praise.personIds, group, ['facet', 'praise', 'personIds']);
  }
  if (!announcement) return null;
  if (!mayAnnounce(author, group)) {
    return refusal(context, 'FORBIDDEN', 'mayNotAnnounce', ['facet', 'announcement']);
  }
  return announcementProblem(context, announcement);
}

/** Nobody is asked or praised where he or she cannot read it. */
async function namedProblem(
  context: RequestContext,
  ids: readonly string[],
  group: Group | null,
  field: string[],
): Promise<Refusal | null> {
  const wanted = [...new Set(ids)];
  const place = {group_id: group?.id ?? wholeNetwork, is_public: isPublic(group)};
  const {rows} = await sql<{may: boolean}>`
    select ${couldRead(place)} as may from people p where p.id = any(${wanted}::text[]) and not p.is_deleted
  `.execute(context.database);
  if (rows.length < wanted.length) return notFound(context, ...field);
  return rows.every(({may}) => may) ? null : refusal(context, 'INVALID', 'cannotReadThere', field);
}

/** `facet`: without a problem. */
export async function insertFacet(database: Executor, post: Place, facet: FacetInput, at: Date): Promise<void> {
  if (facet.poll) await insertPoll(database, post, facet.poll, at);
  if (facet.praise) await insertPraise(database, post, facet.praise);
  if (facet.announcement) await insertAnnouncement(database, post, facet.announcement);
  const askedIds = [...new Set(facet.question?.askedIds ?? [])];
  await sql`
    insert into asked_people (group_id, post_id, person_id, created_at)
    select ${post.group_id}, ${post.id}, a.id, ${at}::timestamptz from unnest(${askedIds}::text[]) as a(id)
  `.execute(database);
}
