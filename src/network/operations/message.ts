/** What happens to a message after it has been written: what the viewer may do with it, new words, its end. */
import {
  deleteMessageDocument,
  linkedMessageDocument,
  messageRightsDocument,
  updateMessageDocument,
} from '../documents/message.js';
import type {CacheEditor, Read, Write} from '../operation.js';
import type {
  BodyInput,
  DeleteMessageMutation,
  DeleteMessageMutationVariables,
  LinkedMessageQuery,
  LinkedMessageQueryVariables,
  MessageRightsQuery,
  MessageRightsQueryVariables,
  PostPartsFragment,
  ReplyPartsFragment,
  ThreadPostPartsFragment,
  UpdateMessageMutation,
  UpdateMessageMutationVariables,
} from '../schema.js';

type Found = NonNullable<MessageRightsQuery['node']>;
type FoundPost = Extract<Found, {readonly __typename: 'Post'}>;
type FoundReply = Extract<Found, {readonly __typename: 'Reply'}>;

/** What the viewer may do with a discussion as a whole, and how it stands. */
export type ThreadRights = FoundReply['post'];

/** What the viewer may do with a message, and how it and its discussion stand. */
export interface MessageRights {
  readonly id: string;
  readonly kind: 'Post' | 'Reply';
  /** Of a post; null: none. */
  readonly title: string | null;
  readonly canUpdate: boolean;
  readonly canDelete: boolean;
  readonly canReport: boolean;
  /** What an editor begins with; null: the viewer may not change the words. */
  readonly markdown: string | null;
  /** Whom the words name: sent again with new words, or they would be names no more. */
  readonly mentions: readonly {readonly text: string; readonly id: string}[];
  readonly thread: ThreadRights;
}

/** Which discussion a message belongs to. Null: there is no such message for the viewer (any more). */
export const linkedMessage = (
  id: string,
): Read<LinkedMessageQuery, LinkedMessageQueryVariables, {readonly postId: string | null}> => ({
  document: linkedMessageDocument,
  variables: {id},
  select: ({node}) => ({
    postId: node?.__typename === 'Post' ? node.id : node?.__typename === 'Reply' ? node.post.id : null,
  }),
});

/** Null: there is no such message for the viewer (any more). */
export const messageRights = (
  id: string,
): Read<MessageRightsQuery, MessageRightsQueryVariables, {readonly rights: MessageRights | null}> => ({
  document: messageRightsDocument,
  variables: {id},
  freshFor: 0,
  select: ({node}) => ({rights: node?.__typename === 'Post' || node?.__typename === 'Reply' ? rightsOf(node) : null}),
});

function rightsOf(found: FoundPost | FoundReply): MessageRights {
  return {
    id: found.id,
    kind: found.__typename,
    title: found.__typename === 'Post' ? found.title : null,
    canUpdate: found.viewerCanUpdate,
    canDelete: found.viewerCanDelete,
    canReport: found.viewerCanReport,
    markdown: found.body.markdown,
    mentions: mentionsOf(found.body),
    thread: found.__typename === 'Post' ? found : found.post,
  };
}

function mentionsOf({blocks}: FoundPost['body']): MessageRights['mentions'] {
  const found = blocks.flatMap(({segments}) =>
    segments.flatMap((segment) =>
      segment.__typename === 'MentionSegment' && segment.mentioned
        ? [[segment.text, {text: segment.text, id: segment.mentioned.id}] as const]
        : [],
    ),
  );
  return [...new Map(found).values()];
}

/** New words for a message. */
export interface NewWords {
  readonly id: string;
  /** Of a post: null takes the title away, left out it stays. */
  readonly title?: string | null;
  readonly body: BodyInput;
}

type Shown = Partial<PostPartsFragment & ThreadPostPartsFragment> & {readonly id: string};
type Updated = NonNullable<UpdateMessageMutation['updateMessage']['message']>;

/** Not shown before the network has it: only the network reads the markup. */
export const updateMessage: Write<
  NewWords,
  UpdateMessageMutation,
  UpdateMessageMutationVariables,
  UpdateMessageMutation['updateMessage']
> = {
  name: 'updateMessage',
  document: updateMessageDocument,
  variables: (input) => ({input}),
  lane: ({id}) => id,
  select: (data) => data.updateMessage,
  settle: ({message}, _input, editor) => {
    if (message) showWords(message, editor);
  },
  correct: ({message}, _input, editor) => {
    if (message) showWords(message, editor);
  },
};

/** Only where the words are shown: the same message may stand elsewhere as a line of its own. */
function showWords(message: Updated, editor: CacheEditor): void {
  editor.editNode<Shown>(message.id, (node) => {
    if (!node.body && !node.whole) return node;
    const {body, ...rest} = message;
    // A discussion keeps the whole text under a name of its own.
    return {...node, ...rest, ...(node.body && {body}), ...(node.whole && {whole: body})} as Shown;
  });
}

export interface Doomed {
  readonly id: string;
  /** The post whose discussion it stands in; of a post: its own id. */
  readonly postId: string;
}

/**
 * Deletes for good: the network keeps no words. A post goes with its discussion; in the place of a reply stands that there
 * was one, until the network says whether anybody needs to know.
 */
export const deleteMessage: Write<
  Doomed,
  DeleteMessageMutation,
  DeleteMessageMutationVariables,
  DeleteMessageMutation['deleteMessage']
> = {
  name: 'deleteMessage',
  document: deleteMessageDocument,
  variables: ({id}) => ({input: {id}}),
  lane: ({id}) => id,
  select: (data) => data.deleteMessage,
  settle: ({deletedId}, {id, postId}, editor) => {
    if (!deletedId) return;
    if (id === postId) {
      editor.removeNode(id);
      return;
    }
    editor.editNode<ReplyPartsFragment>(id, (node) =>
      'deletedAt' in node
        ? {
            ...node,
            deletedAt: new Date().toISOString(),
            author: null,
            body: {...node.body, blocks: []},
            reactionGroups: [],
          }
        : node,
    );
    editor.editNode<PostPartsFragment>(postId, (node) => ({
      ...node,
      ...(node.question?.bestAnswer?.id === id && {question: {...node.question, bestAnswer: null}}),
      ...(node.decision?.reply.id === id && {decision: null}),
    }));
  },
};
