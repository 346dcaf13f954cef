/** Writing a post of any kind, to a group or to everybody. */
import type {RequestContext} from '../context.js';
import {type Executor, wholeNetwork} from '../database/tables.js';
import {access, isPublic, mayPost} from '../permission.js';
import {altTextsOf, attach, attachmentsProblem, type AttachmentsInput, wordsOfFiles} from './attachment.js';
import {type Body, type BodyInput, languageOfWriter, maxNamed, maxTitleLength, readBody} from './body.js';
import {reasonToHold} from './content-rule.js';
import {authorFor, delegateOf} from './delegation.js';
import {type FacetInput, facetProblem, insertFacet, kindOf} from './facet.js';
import {type Group, groupById} from './group.js';
import {hold} from './held.js';
import {forgetLoaded} from './loaders.js';
import {type Post, postById} from './message.js';
import {notFound, type Refusal, refusal, unsupported} from './refusal.js';
import {openThread} from './show-message.js';
import {folded, isLonger, newId} from './text.js';
import {announceNew} from './thread.js';

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
/** Words may be taken, and wait for somebody to look at them. */
export type Sent<Node> = Written<Node> | {readonly isHeld: true};

export async function createPost(context: RequestContext, input: CreatePostInput): Promise<Sent<Post>> {
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
  const node = await postById(context, outcome.id);
  // A repeat long after the first: the group may have been left, or the post deleted, since.
  if (!node) return {refusal: notFound(context, 'idempotencyKey')};
  if (!outcome.isRepeat) await announceNew(context, node);
  return node.held_at ? {isHeld: true} : {node};
}

interface Draft {
  readonly group: Group | null;
  readonly authorId: string;
  /** Why it waits; null: it does not. */
  readonly heldFor: string | null;
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
  // Files say enough for an update; whoever asks, praises or announces says what.
  const isUpdate = Object.values(facet).every((part) => !part);
  const body = await readBody(context, input.body, async () => (isUpdate ? wordsOfFiles(context, input) : ''));
  if ('refusal' in body) return body;
  const topicNames = [...names.map((name) => name.trim().replace(/^#/, '')), ...body.topicNames].slice(0, maxNamed);
  const held = await reasonToHold(context, {
    ...{author, group, place: {group_id: group?.id ?? wholeNetwork, is_public: isPublic(group)}},
    ...{texts: [title ?? '', body.plain, ...topicNames, ...(facet.poll?.options ?? []), ...altTextsOf(input)]},
    blocks: body.blocks,
  });
  if ('refusal' in held) return held;
  return {
    ...held,
    group,
    authorId: author.personId,
    facet,
    title,
    body,
    topicNames,
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
  const row = {
    ...common,
    id,
    delegate_id: await delegateOf(context, draft.authorId),
    title: draft.title,
    language: draft.language,
    markdown: draft.body.markdown,
    plain: draft.body.plain,
    blocks: JSON.stringify(draft.body.blocks),
    is_closed: false,
  };
  await insertFacet(database, {group_id: groupId, id}, draft.facet, at);
  const {heldFor, topicNames} = draft;
  if (heldFor !== null) await hold(database, row, {heldFor, topicNames});
  else {
    await database.insertInto('messages').values(row).execute();
    await openThread(database, {...row, blocks: draft.body.blocks}, topicNames);
  }
  return id;
}
