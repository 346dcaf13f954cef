/** Asks the rules, for one viewer and a handful of events, what may be heard. */
import {GraphQLError} from 'graphql';
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {wholeNetwork} from '../database/tables.js';
import {feedIncludes} from '../domain/feed.js';
import {groupOf} from '../domain/group.js';
import {postById} from '../domain/message.js';
import {access, looksAfter, maySeeGroup} from '../permission.js';
import type {NetworkEvent} from './bus.js';
import type {Audience, WatchInput} from './change.js';

export async function audienceOf(
  context: RequestContext,
  watches: readonly WatchInput[],
  events: readonly NetworkEvent[],
): Promise<Audience> {
  const isMine = ({notified}: NetworkEvent): boolean => notified?.has(context.viewer?.personId ?? '') ?? false;
  const present = [...new Set(events.filter((event) => !isGone(event) && !event.notified).map(({postId}) => postId))];
  const groups = [
    ...new Set(events.filter((event) => isGone(event) || isMine(event)).map(({groupId}) => groupId ?? wholeNetwork)),
  ];
  const [readable, judged, included] = await Promise.all([
    readableGroups(context, groups),
    judgedGroups(context, watches, events),
    Promise.all(watches.map(async (watch) => [watch.key, await includedIn(context, watch, present)] as const)),
  ]);
  const byKey = new Map(included);
  return {
    includes: (key, postId) => byKey.get(key)?.has(postId) ?? false,
    couldRead: (groupId) => readable.has(groupId ?? wholeNetwork),
    judges: (event) =>
      judged.has(event.groupId ?? wholeNetwork) && event.reportOf?.authorId !== context.viewer?.personId,
    isNotified: (event) => isMine(event) && readable.has(event.groupId ?? wholeNetwork),
    seesConfirming: ({acknowledgedOf, actorId, groupId}) =>
      [acknowledgedOf?.authorId, actorId].includes(context.viewer?.personId) || judged.has(groupId ?? wholeNetwork),
  };
}

const isGone = ({kind, replyId}: NetworkEvent): boolean => kind === 'REMOVED' && replyId === undefined;

async function includedIn(
  context: RequestContext,
  {target}: WatchInput,
  postIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (postIds.length === 0) return new Set();
  if (target.feed) return feedIncludes(context, target.feed, postIds).catch(nothingIfRefused);
  const {postId} = target;
  if (!postId || !postIds.includes(postId)) return new Set();
  return new Set((await postById(context, postId)) ? [postId] : []);
}

/** A feed that is not there for this viewer holds nothing; that it is refused when read is no fault of the stream. */
function nothingIfRefused(error: unknown): ReadonlySet<string> {
  if (error instanceof GraphQLError && typeof error.extensions.code === 'string') return new Set();
  throw error;
}

async function readableGroups(context: RequestContext, groupIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (groupIds.length === 0) return new Set();
  const viewer = await access(context);
  const {rows} = await sql<{id: string}>`
    select g.id from groups g
    where g.id = any(${[...groupIds]}::text[]) and ${maySeeGroup(viewer, 'g')}`.execute(context.database);
  // Records that the viewer has shown a proof for are no groups.
  return new Set([wholeNetwork, ...viewer.privateGroupIds, ...rows.map(({id}) => id)]);
}

/** Those of the events' groups that the viewer looks after. */
async function judgedGroups(
  context: RequestContext,
  watches: readonly WatchInput[],
  events: readonly NetworkEvent[],
): Promise<ReadonlySet<string>> {
  const hasReports = watches.some(({target}) => target.reports);
  const asked = events.filter(({acknowledgedOf}) => hasReports || acknowledgedOf);
  if (asked.length === 0) return new Set();
  const viewer = await access(context);
  const ids = [...new Set(asked.map(({groupId}) => groupId ?? wholeNetwork))];
  const readable = await readableGroups(context, ids);
  const judged = await Promise.all(
    ids.map(async (id) => readable.has(id) && looksAfter(viewer, await groupOf(context, id))),
  );
  return new Set(ids.filter((_id, index) => judged[index]));
}
