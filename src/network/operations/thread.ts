/** One discussion: its post, its replies page by page from the newest back, and what happens in it. */
import {threadDocument, threadLatestDocument, threadNewsDocument, threadRepliesDocument} from '../documents/thread.js';
import type {CacheEditor, Connection, Pages, Read, Watch} from '../operation.js';
import type {
  ThreadLatestQuery,
  ThreadNewsQuery,
  ThreadPostPartsFragment,
  ThreadQuery,
  ThreadQueryVariables,
  ThreadRepliesQuery,
  ThreadRepliesQueryVariables,
  ThreadReplyPartsFragment,
} from '../schema.js';

export type ThreadPost = ThreadPostPartsFragment;
export type ThreadReply = ThreadReplyPartsFragment;

export interface ThreadEdge {
  readonly cursor: string;
  readonly node: ThreadReply;
}

/** Replies a page: the contract's largest. */
const pageSize = 50;

interface Typed {
  readonly __typename: string;
}

const isPost = (node: Typed | null): node is {readonly __typename: 'Post'} & ThreadPost => node?.__typename === 'Post';
const isMessage = (node: Typed | null): node is ThreadPost | ThreadReply =>
  isPost(node) || node?.__typename === 'Reply';

/** The post that a discussion began with. Nothing where it is gone, or the viewer may not see it. */
export function thread(id: string): Read<ThreadQuery, ThreadQueryVariables, ThreadPost> {
  return {
    document: threadDocument,
    variables: {id},
    select: ({node}) => (isPost(node) ? node : null),
  };
}

/** The replies, newest first: a further page is an earlier one. */
export function threadReplies(id: string): Pages<ThreadRepliesQuery, ThreadRepliesQueryVariables, ThreadEdge> {
  return {
    document: threadRepliesDocument,
    variables: {id, last: pageSize},
    select: connectionOf,
  };
}

function connectionOf({node}: ThreadRepliesQuery): Connection<ThreadEdge> | null {
  return backwards(node?.__typename === 'Post' ? node.replies : null);
}

type Replies = (ThreadRepliesQuery['node'] & {readonly __typename: 'Post'})['replies'];

/** Turned round: the network lists oldest first, and a page has to begin where the one before it ended. */
export function backwards(replies: Replies): Connection<ThreadEdge> | null {
  if (!replies) return null;
  const {hasPreviousPage, startCursor} = replies.pageInfo;
  return {
    edges: [...replies.edges].reverse(),
    pageInfo: {hasNextPage: hasPreviousPage, endCursor: startCursor},
  };
}

/** Where a discussion is read: at its post, or at a page that it belongs to. */
export interface DiscussionSource {
  /** Without a thread: nobody has begun it. */
  readonly opening: Read<unknown, unknown, {readonly thread: ThreadPost | null}>;
  readonly replies: Pages<unknown, unknown, ThreadEdge>;
  /** What happens in it, once it is known which one it is. */
  changes(id: string): Watch<ThreadPost | ThreadReply>;
}

/** The discussion of a post. */
export function discussionOfPost(id: string): DiscussionSource {
  const {select, ...read} = thread(id);
  return {
    opening: {
      ...read,
      select: (data) => {
        const post = select(data as ThreadQuery);
        return post && {thread: post};
      },
    },
    replies: threadReplies(id),
    changes: threadChanges,
  };
}

/** What happens in a discussion while it is shown. */
export function threadChanges(id: string): Watch<ThreadPost | ThreadReply> {
  return {
    target: {postId: id},
    list: threadReplies(id),
    // A deleted reply that others reply to leaves a tombstone: only the network knows.
    leavesTraces: true,
    fetch: (ids) => ({
      document: threadNewsDocument,
      variables: {ids, id},
      freshFor: 0,
      select: (data) => {
        const {nodes, node} = data as ThreadNewsQuery;
        return [...nodes, node].map((one) => (isMessage(one) ? one : null));
      },
    }),
    catchUp: () => ({
      document: threadLatestDocument,
      variables: {id, last: pageSize},
      freshFor: 0,
      select: (data) => {
        const {node} = data as ThreadLatestQuery;
        if (node?.__typename !== 'Post') return null;
        // The post goes without its replies: they have a place of their own.
        const {replies, ...post} = node;
        return [...(replies?.nodes ?? [])].reverse().concat([post as never]);
      },
    }),
    matches: ({__typename}) => __typename === 'Reply',
    removed: (_id, editor) => editor.invalidate(threadDocument),
    show: (nodes, editor) => {
      for (const node of nodes) if (node.__typename === 'Reply') putLast(editor, id, node);
    },
  };
}

/** Shows a reply below all others of its discussion. */
export function putLast(editor: CacheEditor, postId: string, reply: ThreadReply): void {
  const edge: ThreadEdge = {cursor: '', node: reply};
  const isThread = ({id}: ThreadRepliesQueryVariables): boolean => id === postId;
  editor.insert(threadRepliesDocument, isThread, edge, ({node}) => node.id, true);
}
