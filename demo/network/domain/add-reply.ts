/** Writing a reply. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {Executor} from '../database/tables.js';
import {access, mayReply} from '../permission.js';
import {altTextsOf, attach, attachmentsProblem, type AttachmentsInput, wordsOfFiles} from './attachment.js';
import {type Body, type BodyInput, languageOfWriter, readBody} from './body.js';
import {reasonToHold} from './content-rule.js';
import {authorFor, delegateOf} from './delegation.js';
import {wasDeleted} from './delete-message.js';
import {groupOf} from './group.js';
import {hold} from './held.js';
import {forgetLoaded} from './loaders.js';
import {type Place, postById, type Reply, replyById} from './message.js';
import {isKey, type Sent} from './post.js';
import {notFound, type Refusal, refusal} from './refusal.js';
import {showReply} from './show-message.js';
import {newId} from './text.js';
import {announceNew} from './thread.js';

export interface AddReplyInput extends AttachmentsInput {
  readonly idempotencyKey: string;
  readonly postId: string;
  readonly inReplyToId?: string | null;
  readonly body: BodyInput;
  readonly onBehalfOfId?: string | null;
}

export async function addReply(context: RequestContext, input: AddReplyInput): Promise<Sent<Reply>> {
  const viewer = await access(context);
  const refuse = (found: Refusal) => ({refusal: found});
  if (!isKey(input.idempotencyKey)) return refuse(refusal(context, 'INVALID', 'badKey', ['idempotencyKey']));
  const post = await postById(context, input.postId);
  if (!post) return refuse(await missingPost(context, input.postId));
  if (post.is_closed) return refuse(refusal(context, 'CLOSED', 'closed', ['postId']));
  const group = await groupOf(context, post.group_id);
  if (!mayReply(viewer, group, post)) return refuse(refusal(context, 'FORBIDDEN', 'mayNotPost', ['postId']));
  const author = await authorFor(context, input.onBehalfOfId, {group, thread: post});
  if ('refusal' in author) return author;
  const wrongFiles = attachmentsProblem(context, input);
  if (wrongFiles) return refuse(wrongFiles);
  const parent = input.inReplyToId ? await replyById(context, input.inReplyToId) : null;
  if (input.inReplyToId && (parent?.root_id !== post.id || parent.deleted_at)) return refuse(goneParent(context));
  const body = await readBody(context, input.body, () => wordsOfFiles(context, input));
  if ('refusal' in body) return body;
  const held = await reasonToHold(context, {
    ...{author, group, place: post, blocks: body.blocks},
    texts: [body.plain, ...altTextsOf(input)],
  });
  if ('refusal' in held) return held;
  const language = await languageOfWriter(context);
  const {idempotencyKey: key, ...rest} = input;
  const outcome = await context.idempotency.once<Refusal>(
    {personId: viewer.personId, field: 'addReply', key, input: rest},
    async (transaction) => {
      const refused = await lockThread(context, transaction, post, parent, 'postId');
      if (refused) return refuse(refused);
      const id = await insertReply(context, transaction, {
        ...{post, parent, body, language, authorId: author.personId},
        ...held,
      });
      const missing = await attach(context, transaction, {group_id: post.group_id, id, root_id: post.id}, input);
      return missing ? refuse(missing) : {id};
    },
  );
  if (outcome.kind === 'refused') return outcome;
  if (outcome.kind === 'conflict') return refuse(refusal(context, 'CONFLICT', 'conflict', ['idempotencyKey']));
  forgetLoaded(context);
  const node = await replyById(context, outcome.id);
  if (!node) return refuse(notFound(context, 'idempotencyKey'));
  if (!outcome.isRepeat) await announceNew(context, node);
  return node.held_at ? {isHeld: true} : {node};
}

/** Whoever could read it is told that it has been deleted; the text is theirs to keep. */
async function missingPost(context: RequestContext, postId: string): Promise<Refusal> {
  if (!(await wasDeleted(context, postId))) return notFound(context, 'postId');
  return refusal(context, 'NOT_FOUND', 'deletedPost', ['postId']);
}

/** The same words for what was never there: a deleted reply without replies leaves nothing behind. */
export const goneParent = (context: RequestContext): Refusal =>
  refusal(context, 'NOT_FOUND', 'goneParent', ['inReplyToId']);

/**
 * Between the check and now the thread may have been closed or deleted: the row says so, and stays as it is until the
 * commit. `field` of the input says which thread is meant.
 */
export async function lockThread(
  context: RequestContext,
  database: Executor,
  post: Place,
  parent: Reply | null,
  field: string,
): Promise<Refusal | null> {
  const {rows} = await sql<{is_closed: boolean; deleted_at: Date | null}>`
    select is_closed, deleted_at from messages where group_id = ${post.group_id} and id = ${post.id} for share
  `.execute(database);
  if (!rows[0] || rows[0].deleted_at) return refusal(context, 'NOT_FOUND', 'deletedPost', [field]);
  if (rows[0].is_closed) return refusal(context, 'CLOSED', 'closed', [field]);
  return parent && !(await isThere(database, parent)) ? goneParent(context) : null;
}

/** The reply stays what it is until the commit. */
async function isThere(database: Executor, {group_id, id}: Reply): Promise<boolean> {
  const {rows} = await sql`
    select id from messages where group_id = ${group_id} and id = ${id} and deleted_at is null for share
  `.execute(database);
  return rows.length > 0;
}

interface Draft {
  readonly post: Place & {readonly is_public: boolean};
  readonly parent: Reply | null;
  readonly body: Body;
  readonly language: string;
  readonly authorId: string;
  readonly heldFor: string | null;
}

export async function insertReply(context: RequestContext, database: Executor, draft: Draft): Promise<string> {
  const {post, parent, body, language, authorId, heldFor} = draft;
  const at = context.now();
  const id = newId('reply', at);
  const row = {
    group_id: post.group_id,
    id,
    root_id: post.id,
    in_reply_to_id: parent?.id ?? null,
    author_id: authorId,
    delegate_id: await delegateOf(context, authorId),
    created_at: at,
    language,
    kind: 'UPDATE',
    markdown: body.markdown,
    plain: body.plain,
    blocks: JSON.stringify(body.blocks),
    is_public: post.is_public,
    is_closed: false,
  } as const;
  if (heldFor !== null) await hold(database, row, {heldFor, topicNames: []});
  else {
    await database.insertInto('messages').values(row).execute();
    await showReply(database, {...row, blocks: body.blocks});
  }
  return id;
}
