/** Writing a post of any kind, to a group or to everybody. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {type Executor, wholeNetwork} from '../database/tables.js';
import {access, isPublic, mayPost} from '../permission.js';
import {countTopicHour} from './activity.js';
import {attach, attachmentsProblem, type AttachmentsInput} from './attachment.js';
import {
  type Body,
  type BodyInput,
  insertMentions,
  languageOfWriter,
  maxNamed,
  maxTitleLength,
  readBody,
} from './body.js';
import {authorFor, delegateOf} from './delegation.js';
import {type FacetInput, facetProblem, insertFacet, kindOf} from './facet.js';
import {type Group, groupById} from './group.js';
import {forgetLoaded} from './loaders.js';
import {type Post, postById} from './message.js';
import {writeLinks} from './page-context.js';
import {notFound, type Refusal, refusal, unsupported} from './refusal.js';
import {folded, isLonger, newId} from './text.js';
import {makeTopics} from './topic.js';
import {writeWords} from './words.js';

export interface CreatePostInput extends AttachmentsInput {
  readonly idempotencyKey: string;
  readonly groupId?: string | null;
  readonly title?: string | null;
  readonly body: BodyInput;
  readonly facet?: FacetInput | null;
  readonly topicNames?: readonly string[] | null;
  readonly linkUrl?: string | null;
  readonly onBehalfOfId?: string | null;
}

export type Written<Node> = {readonly node: Node} | {readonly refusal: Refusal};

export async function createPost(context: RequestContext, input: CreatePostInput): Promise<Written<Post>> {
  const draft = await check(context, input);
  if ('refusal' in draft) return draft;
  const {personId} = await access(context);
  const {idempotencyKey: key, ...rest} = input;
  const outcome = await context.idempotency.once<Refusal>(
    {personId, field: 'createPost', key, input: rest},
    async (transaction) => {
      const id = await insert(context, transaction, draft);
      const place = {group_id: draft.group?.id ?? wholeNetwork, id, root_id: id};
      const missing = await attach(context, transaction, place, input);
      return missing ? {refusal: missing} : {id};
    },
  );
  if (outcome.kind === 'refused') return outcome;
  if (outcome.kind === 'conflict') {
    return {refusal: refusal(context, 'CONFLICT', 'conflict', ['idempotencyKey'])};
  }
  forgetLoaded(context);
  if (!outcome.isRepeat) {
    context.changes.publish({
      kind: 'ADDED',
      postId: outcome.id,
      groupId: draft.group?.id ?? null,
      actorId: personId,
    });
  }
  const node = await postById(context, outcome.id);
  // A repeat long after the first: the group may have been left, or the post deleted, since.
  return node ? {node} : {refusal: notFound(context, 'idempotencyKey')};
}

interface Draft {
  readonly group: Group | null;
  readonly authorId: string;
  readonly facet: FacetInput;
  readonly title: string | null;
  readonly body: Body;
  readonly topicNames: readonly string[];
  readonly language: string;
}

/** Everything that can be wrong with the input, the first of it. */
async function check(context: RequestContext, input: CreatePostInput): Promise<Draft | {readonly refusal: Refusal}> {
  const viewer = await access(context);
  const refuse = (found: Refusal) => ({refusal: found});
  if (!isKey(input.idempotencyKey)) return refuse(refusal(context, 'INVALID', 'badKey', ['idempotencyKey']));
  const group = input.groupId ? await groupById(context, input.groupId) : null;
  if (input.groupId && !group) return refuse(notFound(context, 'groupId'));
  if (!mayPost(viewer, group)) return refuse(refusal(context, 'FORBIDDEN', 'mayNotPost', ['groupId']));
  const author = await authorFor(context, input.onBehalfOfId, {group});
  if ('refusal' in author) return author;
  const wrongFiles = attachmentsProblem(context, input);
  if (wrongFiles) return refuse(wrongFiles);
  if (input.linkUrl) return refuse(unsupported(context, ['linkUrl']));
  const given = input.title?.trim() ?? '';
  const title = given === '' ? null : given;
  if (title && isLonger(title, maxTitleLength)) {
    return refuse(refusal(context, 'TOO_LONG', 'tooLong', ['title'], {limit: maxTitleLength}));
  }
  const names = input.topicNames ?? [];
  if (names.length > maxNamed || names.some((name) => name.length > maxTitleLength)) {
    return refuse(refusal(context, 'TOO_LONG', 'tooMany', ['topicNames'], {limit: maxNamed}));
  }
  if (names.some((name) => folded(name) === '')) return refuse(refusal(context, 'BLANK', 'blank', ['topicNames']));
  const facet = input.facet ?? {};
  const wrongFacet = await facetProblem(context, facet, author, group);
  if (wrongFacet) return refuse(wrongFacet);
  const body = await readBody(context, input.body);
  if ('refusal' in body) return body;
  return {
    group,
    authorId: author.personId,
    facet,
    title,
    body,
    topicNames: [...names.map((name) => name.trim().replace(/^#/, '')), ...body.topicNames].slice(0, maxNamed),
    language: await languageOfWriter(context),
  };
}

/** Keys are UUIDs by rule, and anything of a sensible length by tolerance. */
export const isKey = (key: string): boolean => key.trim() !== '' && key.length <= 128 && !key.includes('\0');

async function insert(context: RequestContext, database: Executor, draft: Draft): Promise<string> {
  const at = context.now();
  const id = newId('post', at);
  const groupId = draft.group?.id ?? wholeNetwork;
  const kind = kindOf(draft.facet);
  const common = {
    group_id: groupId,
    author_id: draft.authorId,
    is_public: isPublic(draft.group),
    created_at: at,
    kind,
  };
  await database
    .insertInto('messages')
    .values({
      ...common,
      id,
      delegate_id: await delegateOf(context, draft.authorId),
      title: draft.title,
      language: draft.language,
      markdown: draft.body.markdown,
      plain: draft.body.plain,
      blocks: JSON.stringify(draft.body.blocks),
      is_closed: false,
    })
    .execute();
  await database
    .insertInto('thread_stats')
    .values({
      ...common,
      post_id: id,
      is_unanswered: kind === 'QUESTION',
      last_activity_at: at,
      reply_count: 0,
      participant_count: 0,
    })
    .execute();
  await writeWords(database, {group_id: groupId, id}, {...common, title: draft.title, plain: draft.body.plain});
  await insertFacet(database, {group_id: groupId, id}, draft.facet, at);
  const topicIds = await makeTopics(database, draft.topicNames, common.is_public);
  await sql`
    insert into message_topics (group_id, post_id, topic_id, is_public, created_at, last_activity_at)
    select ${groupId}, ${id}, t.id, ${common.is_public}::boolean, ${at}::timestamptz, ${at}::timestamptz
    from unnest(${[...topicIds]}::text[]) as t(id)`.execute(database);
  await insertMentions(database, {group_id: groupId, id, root_id: id, created_at: at}, draft.body.mentionedIds);
  const starter = {group_id: groupId, id, root_id: id, is_public: common.is_public, created_at: at};
  await writeLinks(database, starter, draft.body.blocks);
  await countTopicHour(database, {group_id: groupId, id}, at, 1);
  return id;
}
