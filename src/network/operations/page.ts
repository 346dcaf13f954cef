/** Pages and business records: what is said there, how much, and the first word of it. */
import {addPageCommentDocument, pageCountsDocument, pageDocument} from '../documents/page.js';
import type {Read, Watch, Write} from '../operation.js';
import type {
  AddPageCommentMutation,
  AddPageCommentMutationVariables,
  ContextKey,
  Feature,
  PageCountsQuery,
  PageCountsQueryVariables,
  PageQuery,
  PageQueryVariables,
} from '../schema.js';
import {feedChanges, type Post} from './feed.js';
import {expectedReply, settleReply, type NewReply} from './reply.js';
import {putLast} from './thread.js';

export type PageContext = NonNullable<PageQuery['pageContext']>;

/** What a network must be able to do for a page, or for a record. */
export const featureOfPage = ({record}: ContextKey): Feature => (record ? 'CONTEXT_RECORD' : 'CONTEXT_URL');

/** A page or record with its discussion; without one as long as nobody has commented. */
export function page(key: ContextKey): Read<PageQuery, PageQueryVariables, PageContext> {
  return {
    document: pageDocument,
    variables: {key},
    feature: featureOfPage(key),
    select: ({pageContext}) => pageContext,
  };
}

/** How many comments each of these pages has, in their order; null: the viewer may not know. At most 50. */
export function pageCounts(
  keys: readonly ContextKey[],
): Read<PageCountsQuery, PageCountsQueryVariables, readonly (number | null)[]> {
  return {
    document: pageCountsDocument,
    variables: {keys},
    freshFor: 60_000,
    select: ({pageContexts}) =>
      pageContexts?.map((context) => context && (context.thread?.replyCount ?? context.commentCount)) ?? null,
  };
}

export interface NewPageComment extends Omit<NewReply, 'postId'> {
  readonly key: ContextKey;
  /** Null: nobody has commented yet, as far as is known here. */
  readonly threadId: string | null;
  /** What the thread is called if this comment begins it. */
  readonly pageTitle?: string;
  /** Whose members see the thread if this comment begins it. Default: whoever sees the network's pages. */
  readonly groupId?: string;
}

type AddPageCommentPayload = AddPageCommentMutation['addPageComment'];

/** Makes the page's thread with its first comment; where somebody was quicker, the comment joins theirs. */
export const addPageComment: Write<
  NewPageComment,
  AddPageCommentMutation,
  AddPageCommentMutationVariables,
  AddPageCommentPayload
> = {
  name: 'addPageComment',
  document: addPageCommentDocument,
  variables: ({idempotencyKey, key, pageTitle, groupId, inReplyTo, markdown, mentions}) => ({
    input: {
      idempotencyKey,
      key,
      pageTitle: pageTitle === '' ? undefined : pageTitle,
      groupId: groupId === '' ? undefined : groupId,
      inReplyToId: inReplyTo?.replyId,
      body: {markdown, mentions},
    },
  }),
  select: (data) => data.addPageComment,
  expect: (input, editor) => {
    if (input.author && input.threadId) putLast(editor, input.threadId, expectedReply(input, input.author));
  },
  settle: ({reply}, {idempotencyKey, threadId}, editor) => {
    if (threadId) settleReply(editor, reply?.post.id ?? threadId, idempotencyKey, reply);
    editor.invalidate(pageDocument);
    editor.invalidate(pageCountsDocument);
  },
};

/** The thread of a page that nobody had commented on: somebody else began it. */
export const pageChanges = (key: ContextKey): Watch<Post> => feedChanges({scope: {context: key}, first: 1});
