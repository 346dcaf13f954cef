/** Commenting on a page or a record. The first comment makes the thread, exactly once however many come at the same moment. */
import type {RequestContext} from '../context.js';
import {type Executor, wholeNetwork} from '../database/tables.js';
import {type ContextKey, type PageKey, pageKeyOf} from '../page-key.js';
import {access, isPublic, mayPost, mayReply} from '../permission.js';
import {excerpt, type StoredBlock} from '../rich-text.js';
import {goneParent, insertReply, lockThread} from './add-reply.js';
import {altTextsOf, attach, attachmentsProblem, type AttachmentsInput, wordsOfFiles} from './attachment.js';
import {type Body, type BodyInput, languageOfWriter, maxTitleLength, readBody} from './body.js';
import {reasonToHold, ruleMet} from './content-rule.js';
import {authorFor, delegateOf} from './delegation.js';
import {type Group, groupById, groupOf} from './group.js';
import {forgetLoaded} from './loaders.js';
import {postById, type Reply, replyById} from './message.js';
import {isProtected, pageContext, type PageContext, proofProblem, threadPost} from './page-context.js';
import {isKey} from './post.js';
import {notFound, type Refusal, refusal} from './refusal.js';
import {newId} from './text.js';
import {announceNew, publish} from './thread.js';

export interface AddPageCommentInput extends AttachmentsInput {
  readonly idempotencyKey: string;
  readonly key: ContextKey;
  readonly pageTitle?: string | null;
  readonly groupId?: string | null;
  readonly inReplyToId?: string | null;
  readonly body: BodyInput;
  readonly onBehalfOfId?: string | null;
}

export interface Commented {
  readonly reply: Reply | null;
  readonly page: PageContext | null;
  /** Taken, and waiting for somebody to look at it. */
  readonly isHeld?: boolean;
  readonly refusal: Refusal | null;
}

/** Somebody else has made the thread since it was looked for: look again. */
class MadeMeanwhile extends Error {}
/** Each time somebody must have been quicker, and then deleted the thread again. */
const attempts = 4;

export async function addPageComment(context: RequestContext, input: AddPageCommentInput): Promise<Commented> {
  const refuse = (found: Refusal, page: PageContext | null = null): Commented => ({reply: null, page, refusal: found});
  await access(context);
  if (!isKey(input.idempotencyKey)) return refuse(refusal(context, 'INVALID', 'badKey', ['idempotencyKey']));
  const key = pageKeyOf(input.key);
  if (!key) return refuse(refusal(context, 'INVALID', 'badAddress', ['key']));
  const problem = await proofProblem(context, key, input.key.record?.proof);
  if (problem) return refuse(refusal(context, 'FORBIDDEN', problem, ['key', 'record', 'proof']));
  const wrongFiles = attachmentsProblem(context, input);
  if (wrongFiles) return refuse(wrongFiles);
  const body = await readBody(context, input.body, () => wordsOfFiles(context, input));
  if ('refusal' in body) return refuse(body.refusal, await pageContext(context, input.key));
  for (let attempt = 1; ; attempt++) {
    try {
      const commented = await comment(context, input, key, body);
      forgetLoaded(context);
      return {...commented, page: await pageContext(context, input.key)};
    } catch (error) {
      if (!(error instanceof MadeMeanwhile) || attempt === attempts) throw error;
      forgetLoaded(context);
    }
  }
}

async function comment(
  context: RequestContext,
  input: AddPageCommentInput,
  key: PageKey,
  body: Body,
): Promise<Omit<Commented, 'page'>> {
  const refuse = (found: Refusal) => ({reply: null, refusal: found});
  const viewer = await access(context);
  const post = await threadPost(context, await pageContext(context, input.key));
  const chosen = !post && input.groupId ? await groupById(context, input.groupId) : null;
  if (!post && input.groupId && !chosen) return refuse(notFound(context, 'groupId'));
  if (!post && !mayPost(viewer, chosen)) return refuse(refusal(context, 'FORBIDDEN', 'mayNotPost', ['groupId']));
  if (post?.is_closed) return refuse(refusal(context, 'CLOSED', 'closed', ['key']));
  const group = post ? await groupOf(context, post.group_id) : chosen;
  if (post && !mayReply(viewer, group, post)) return refuse(refusal(context, 'FORBIDDEN', 'mayNotPost', ['key']));
  const place = post ?? placeOf(context, key, chosen);
  const author = await authorFor(context, input.onBehalfOfId, {group, thread: place});
  if ('refusal' in author) return refuse(author.refusal);
  const parent = input.inReplyToId ? await replyById(context, input.inReplyToId) : null;
  if (input.inReplyToId && (parent?.root_id !== post?.id || !parent || parent.deleted_at)) {
    return refuse(goneParent(context));
  }
  const language = await languageOfWriter(context);
  const held = await reasonToHold(context, {
    ...{author, group, place, texts: [body.plain, ...altTextsOf(input)], blocks: body.blocks},
  });
  if ('refusal' in held) return refuse(held.refusal);
  const isTitleMet = (await ruleMet(context.database, {texts: [input.pageTitle ?? ''], blocks: []})) !== null;
  let made: string | null = null;
  const {idempotencyKey, ...rest} = input;
  // A proof is signed anew for every visit: a retry with a later one is the same comment.
  const sent = {...rest, key: key.canonicalKey};
  const outcome = await context.idempotency.once<Refusal>(
    {personId: viewer.personId, field: 'addPageComment', key: idempotencyKey, input: sent},
    async (transaction) => {
      const thread =
        post ??
        (await makeThread(context, transaction, {
          ...placeOf(context, key, chosen),
          key,
          language,
          // Words that wait do not come in as the name of a page.
          title: isTitleMet ? null : titleOf(input),
          authorId: author.personId,
        }));
      made = post ? null : thread.id;
      const refused = await lockThread(context, transaction, thread, parent, 'key');
      if (refused) return {refusal: refused};
      const authorId = author.personId;
      const id = await insertReply(context, transaction, {post: thread, parent, body, language, authorId, ...held});
      const missing = await attach(context, transaction, {group_id: thread.group_id, id, root_id: thread.id}, input);
      return missing ? {refusal: missing} : {id};
    },
  );
  if (outcome.kind === 'refused') return {reply: null, refusal: outcome.refusal};
  if (outcome.kind === 'conflict') return refuse(refusal(context, 'CONFLICT', 'conflict', ['idempotencyKey']));
  forgetLoaded(context);
  const reply = await replyById(context, outcome.id);
  if (!reply) return refuse(notFound(context, 'idempotencyKey'));
  if (!outcome.isRepeat) {
    const created = made === null ? null : await postById(context, made);
    if (created) publish(context, 'ADDED', created);
    await announceNew(context, reply);
  }
  return reply.held_at ? {reply: null, isHeld: true, refusal: null} : {reply, refusal: null};
}

interface NewPlace {
  readonly group_id: string;
  readonly is_public: boolean;
  readonly audience: string;
}

/** Where the discussion of a page begins. What is said of a protected record is for those who prove that they may see it. */
function placeOf(context: RequestContext, key: PageKey, group: Group | null): NewPlace {
  const {canonicalKey} = key;
  if (isProtected(context, key)) return {group_id: canonicalKey, is_public: false, audience: canonicalKey};
  const everybody = isPublic(group);
  return {group_id: group?.id ?? wholeNetwork, is_public: everybody, audience: everybody ? '*' : group!.id};
}

/** A page may be called whatever it likes; what it is called here has an end. */
function titleOf({pageTitle}: AddPageCommentInput): string | null {
  const title = excerpt(pageTitle?.replace(/\p{Surrogate}|\0/gu, '') ?? '', maxTitleLength);
  return title === '' ? null : title;
}

interface NewThread extends NewPlace {
  readonly key: PageKey;
  readonly title: string | null;
  readonly language: string;
  readonly authorId: string;
}

/** @throws MadeMeanwhile */
async function makeThread(
  context: RequestContext,
  database: Executor,
  {group_id, is_public, audience, key, title, language, authorId}: NewThread,
): Promise<{readonly group_id: string; readonly id: string; readonly is_public: boolean}> {
  const at = context.now();
  const id = newId('post', at);
  const {canonicalKey, url, record} = key;
  // The primary key decides who is first; whoever is second waits here for the first to commit.
  const {numInsertedOrUpdatedRows: inserted} = await database
    .insertInto('page_threads')
    .values({
      ...{canonical_key: canonicalKey, audience, group_id, post_id: id, url, title, created_at: at},
      ...{record_system: record?.system, record_type: record?.type, record_id: record?.id},
    })
    .onConflict((conflict) => conflict.columns(['canonical_key', 'audience']).doNothing())
    .executeTakeFirstOrThrow();
  if (!inserted) throw new MadeMeanwhile('Somebody else has made the thread of this page.');
  const words = title ?? url ?? `${record!.type} ${record!.id}`;
  const segment = {text: words, marks: []};
  const blocks: readonly StoredBlock[] = [
    {
      kind: 'PARAGRAPH',
      depth: 1,
      language: null,
      segments: [url ? {...segment, type: 'link', href: url} : {...segment, type: 'text'}],
    },
  ];
  const common = {group_id, author_id: authorId, is_public, created_at: at, kind: 'UPDATE'} as const;
  await database
    .insertInto('messages')
    .values({
      ...{...common, id, title, language, markdown: words, plain: words, blocks: JSON.stringify(blocks)},
      ...{is_closed: false, context_key: canonicalKey, delegate_id: await delegateOf(context, authorId)},
    })
    .execute();
  await database
    .insertInto('thread_stats')
    .values({...common, post_id: id, is_unanswered: false, last_activity_at: at, reply_count: 0, participant_count: 0})
    .execute();
  return {group_id, id, is_public};
}
