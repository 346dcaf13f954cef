/** Writing a reply: it is shown at once, and settles when the network has it. */
import {addReplyDocument} from '../documents/thread.js';
import type {CacheEditor, Write} from '../operation.js';
import type {
  AddReplyMutation,
  AddReplyMutationVariables,
  MentionInput,
  PersonPartsFragment,
  PostPartsFragment,
  ReplyPartsFragment,
} from '../schema.js';
import {attachedInput, expectedAttachments, type AttachedFile} from './attached.js';
import {expectedBody, expectedId} from './post.js';
import {putLast, type ThreadReply} from './thread.js';

export type AddReplyPayload = AddReplyMutation['addReply'];

export interface NewReply {
  /** A UUID kept for every try: the network takes it once. */
  readonly idempotencyKey: string;
  readonly postId: string;
  /** Null: to the discussion as a whole. */
  readonly inReplyTo: ThreadReply['inReplyTo'];
  /** CommonMark without HTML. */
  readonly markdown: string;
  readonly mentions?: readonly MentionInput[];
  /** Files that the network has already. */
  readonly attachments?: readonly AttachedFile[];
  /** The leader for whom the viewer writes: an earlier network than 1.1 has no word for it. */
  readonly onBehalfOf?: PersonPartsFragment | null;
  /** The viewer, so that the reply can be shown before the network has it. Null: it is shown only then. */
  readonly author: PersonPartsFragment | null;
}

export const addReply: Write<NewReply, AddReplyMutation, AddReplyMutationVariables, AddReplyPayload> = {
  name: 'addReply',
  document: addReplyDocument,
  variables: ({idempotencyKey, postId, inReplyTo, markdown, mentions, onBehalfOf, attachments}) => ({
    input: {
      idempotencyKey,
      postId,
      inReplyToId: inReplyTo?.replyId,
      body: {markdown, mentions},
      onBehalfOfId: onBehalfOf?.id,
      ...attachedInput(attachments),
    },
  }),
  select: (data) => data.addReply,
  expect: (input, editor) => {
    if (input.author) putLast(editor, input.postId, expectedReply(input, input.author));
  },
  settle: ({reply}, {idempotencyKey, postId}, editor) =>
    settleReply(editor, idempotencyKey, reply, (written) => putLast(editor, postId, written)),
};

/**
 * Puts a reply as the network has it in the place of the expected one, and into the cards of its post.
 * @param put - Shows it where the expected one is not, or no more.
 */
export function settleReply(
  editor: CacheEditor,
  idempotencyKey: string,
  written: AddReplyPayload['reply'],
  put: (reply: ThreadReply) => void,
): void {
  const id = expectedId(idempotencyKey);
  if (!written) {
    editor.removeNode(id);
    return;
  }
  const {post, ...reply} = written;
  editor.replaceNode(id, reply);
  put(reply);
  editor.editNode<Card>(post.id, (shown) => ({
    ...shown,
    ...post,
    ...(shown.replies?.nodes && {replies: {...shown.replies, nodes: withLast(shown.replies.nodes, reply)}}),
  }));
}

type Card = Pick<PostPartsFragment, 'id'> & Partial<Pick<PostPartsFragment, 'replies'>>;

/** A card shows the last two. */
const withLast = (shown: readonly ReplyPartsFragment[], reply: ReplyPartsFragment): readonly ReplyPartsFragment[] =>
  shown.some(({id}) => id === reply.id) ? shown : [...shown, reply].slice(-2);

export function expectedReply(
  {idempotencyKey, inReplyTo, markdown, onBehalfOf, attachments}: Omit<NewReply, 'postId' | 'author'>,
  viewer: PersonPartsFragment,
): ThreadReply {
  return {
    __typename: 'Reply',
    id: expectedId(idempotencyKey),
    url: null,
    author: onBehalfOf ?? viewer,
    delegate: onBehalfOf ? viewer : null,
    createdAt: new Date().toISOString(),
    editedAt: null,
    deletedAt: null,
    language: null,
    attachments: expectedAttachments(attachments),
    body: expectedBody(markdown),
    inReplyTo,
    reactionGroups: [],
    viewerCanReact: false,
  };
}
