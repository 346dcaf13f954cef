/** Pages and business records: what is said there, how much, and the first word of it. */
import {addPageCommentDocument, pageCountsDocument, pageDocument, pageRepliesDocument} from '../documents/page.js';
import type {CacheEditor, Pages, Read, Watch, Write} from '../operation.js';
import type {
  AddPageCommentMutation,
  AddPageCommentMutationVariables,
  ContextKey,
  Feature,
  PageCountsQuery,
  PageCountsQueryVariables,
  PageQuery,
  PageQueryVariables,
  PageRepliesQuery,
  PageRepliesQueryVariables,
} from '../schema.js';
import {attachedInput} from './attached.js';
import {feedChanges, type Post} from './feed.js';
import {expectedReply, settleReply, type NewReply} from './reply.js';
import {backwards, threadChanges, type DiscussionSource, type ThreadEdge, type ThreadReply} from './thread.js';

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

/** The comments, newest first; none where nobody has begun. */
export function pageReplies(key: ContextKey): Pages<PageRepliesQuery, PageRepliesQueryVariables, ThreadEdge> {
  return {
    document: pageRepliesDocument,
    // As many as a network gives at most.
    variables: {key, last: 50},
    feature: featureOfPage(key),
    select: ({pageContext}) =>
      pageContext && (pageContext.thread ? backwards(pageContext.thread.replies) : {edges: [], pageInfo: nothingMore}),
    begin: ({pageContext}) => ({pageContext: pageContext && {...pageContext, thread: pageContext.thread ?? noReplies}}),
  };
}

const nothingMore = {hasNextPage: false, endCursor: null};
const noReplies = {replies: {edges: [], pageInfo: {hasPreviousPage: false, startCursor: null}}};

/** The discussion of a page or record, asked for by that alone. */
export function discussionOfPage(key: ContextKey): DiscussionSource & {readonly opening: ReturnType<typeof page>} {
  return {
    opening: page(key),
    replies: pageReplies(key),
    changes: (id) => ({
      ...threadChanges(id),
      list: pageReplies(key),
      removed: (removedId, editor) => {
        editor.invalidate(pageDocument);
        if (removedId === id) editor.invalidate(pageRepliesDocument);
      },
      show: (nodes, editor) => {
        for (const node of nodes) if (node.__typename === 'Reply') putLast(editor, key, node);
      },
    }),
  };
}

/** Shows a comment below all others of its page. */
function putLast(editor: CacheEditor, key: ContextKey, comment: ThreadReply): void {
  const edge: ThreadEdge = {cursor: '', node: comment};
  const name = nameOfPage(key);
  const isPage = (variables: PageRepliesQueryVariables): boolean => nameOfPage(variables.key) === name;
  editor.insert(pageRepliesDocument, isPage, edge, ({node}) => node.id, true);
}

/** The same for the same page or record, whatever proves the right to read it. */
export const nameOfPage = ({url, record}: ContextKey): string =>
  JSON.stringify(record ? [record.system, record.type, record.id] : url);

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

export type AddPageCommentPayload = AddPageCommentMutation['addPageComment'];

/** Makes the page's thread with its first comment; where somebody was quicker, the comment joins theirs. */
export const addPageComment: Write<
  NewPageComment,
  AddPageCommentMutation,
  AddPageCommentMutationVariables,
  AddPageCommentPayload
> = {
  name: 'addPageComment',
  document: addPageCommentDocument,
  variables: ({idempotencyKey, key, pageTitle, groupId, inReplyTo, markdown, mentions, onBehalfOf, attachments}) => ({
    input: {
      idempotencyKey,
      key,
      pageTitle: pageTitle === '' ? undefined : pageTitle,
      groupId: groupId === '' ? undefined : groupId,
      inReplyToId: inReplyTo?.replyId,
      body: {markdown, mentions},
      onBehalfOfId: onBehalfOf?.id,
      ...attachedInput(attachments),
    },
  }),
  select: (data) => data.addPageComment,
  expect: (input, editor) => {
    if (input.author) putLast(editor, input.key, expectedReply(input, input.author));
  },
  settle: ({reply}, {idempotencyKey, key, threadId}, editor) => {
    settleReply(editor, idempotencyKey, reply, (written) => putLast(editor, key, written));
    // It may have been the first, or have joined what others said in the same moment: only the network knows.
    if (!threadId) editor.invalidate(pageRepliesDocument);
    editor.invalidate(pageDocument);
    editor.invalidate(pageCountsDocument);
  },
};

/** The thread of a page that nobody had commented on: somebody else began it. */
export const pageChanges = (key: ContextKey): Watch<Post> => feedChanges({scope: {context: key}, first: 1});
