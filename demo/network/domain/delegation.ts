/** Writing on behalf of a leader: for whom the viewer may, and as whom a message is written. Who did write it is always shown. */
import type {RequestContext} from '../context.js';
import {wholeNetwork} from '../database/tables.js';
import {type Access, access, accessOf, type GroupFacts, isPublic, mayPost, mayWriteFor} from '../permission.js';
import {type Person, personById} from './person.js';
import {type Refusal, refusal} from './refusal.js';

/** Leaders on whose behalf the viewer may write. */
export async function delegators(context: RequestContext): Promise<readonly Person[]> {
  const {delegatorIds} = await access(context);
  const people = await Promise.all(delegatorIds.map((id) => personById(context, id)));
  return people.filter((person) => person !== null);
}

/** Where something is to be written. `group`: null where it is kept in none. */
export interface WritingPlace {
  readonly group: GroupFacts | null;
  /** Of a thread; left out: the group itself. */
  readonly thread?: {readonly group_id: string; readonly is_public: boolean};
}

/**
 * As whom the viewer, who may write there, writes. Nobody is made to speak where he or she could not: what a leader cannot
 * read or may not write in, a delegate does not open.
 */
export async function authorFor(
  context: RequestContext,
  leaderId: string | null | undefined,
  {group, thread = {group_id: group?.id ?? wholeNetwork, is_public: isPublic(group)}}: WritingPlace,
): Promise<Access | {readonly refusal: Refusal}> {
  const viewer = await access(context);
  if (!leaderId || leaderId === viewer.personId) return viewer;
  const leader = mayWriteFor(viewer, leaderId) ? await accessOf(context, leaderId) : null;
  if (!leader) return {refusal: refusal(context, 'FORBIDDEN', 'mayNotWriteFor', ['onBehalfOfId'])};
  const isReader = thread.is_public || leader.privateGroupIds.includes(thread.group_id);
  return isReader && mayPost(leader, group)
    ? leader
    : {refusal: refusal(context, 'FORBIDDEN', 'leaderMayNotPost', ['onBehalfOfId'])};
}

/** Who is shown beside the author: the viewer, if the author is somebody else. */
export async function delegateOf(context: RequestContext, authorId: string): Promise<string | null> {
  const {personId} = await access(context);
  return authorId === personId ? null : personId;
}
