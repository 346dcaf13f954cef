/** Writing a post: it is shown at once, and settles when the network has it. */
import {createPostDocument} from '../documents/post.js';
import type {Write} from '../operation.js';
import type {
  CreatePostMutation,
  CreatePostMutationVariables,
  FeedQueryVariables,
  MentionInput,
  PersonPartsFragment,
  PostFacetInput,
  PostKind,
} from '../schema.js';
import {attachedInput, expectedAttachments, type AttachedFile} from './attached.js';
import {putOnTop, type Post} from './feed.js';

export type CreatePostPayload = CreatePostMutation['createPost'];

export interface NewPost {
  /** A UUID made when the form opens and kept for every try: the network takes it once. */
  readonly idempotencyKey: string;
  /** Default: an update. */
  readonly kind?: PostKind;
  /** What makes it more than an update: it goes with the kind. */
  readonly facet?: PostFacetInput;
  /** CommonMark without HTML. */
  readonly markdown: string;
  readonly title?: string;
  readonly mentions?: readonly MentionInput[];
  readonly topicNames?: readonly string[];
  /** Files that the network has already. */
  readonly attachments?: readonly AttachedFile[];
  /** Null: the whole network. */
  readonly group: Post['group'];
  /** The leader for whom the viewer writes. */
  readonly onBehalfOf?: PersonPartsFragment | null;
  /** The viewer, so that the post can be shown before the network has it. Null: it is shown only then. */
  readonly author: PersonPartsFragment | null;
}

const expectedPrefix = 'expected:';

/** Of a message until the network has given it one. */
export const expectedId = (idempotencyKey: string): string => expectedPrefix + idempotencyKey;

/** Whether a post is still on its way: it has no address yet and cannot be answered. */
export const isExpected = ({id}: {readonly id: string}): boolean => id.startsWith(expectedPrefix);

export const createPost: Write<NewPost, CreatePostMutation, CreatePostMutationVariables, CreatePostPayload> = {
  name: 'createPost',
  document: createPostDocument,
  variables: ({
    idempotencyKey,
    kind,
    facet,
    markdown,
    title,
    mentions,
    topicNames,
    group,
    onBehalfOf,
    attachments,
  }) => ({
    input: {
      idempotencyKey,
      groupId: group?.id,
      title: title === '' ? undefined : title,
      body: {markdown, mentions},
      facet: facet ?? (kind === 'QUESTION' ? {question: {}} : undefined),
      onBehalfOfId: onBehalfOf?.id,
      topicNames,
      ...attachedInput(attachments),
    },
  }),
  select: (data) => data.createPost,
  expect: (input, editor) => {
    if (input.author) putOnTop(editor, expected(input, input.author), belongsTo(input.group?.id, input.author.id));
  },
  settle: ({post}, {idempotencyKey, group, author}, editor) => {
    const id = expectedId(idempotencyKey);
    if (!post) {
      editor.removeNode(id);
      return;
    }
    editor.replaceNode(id, post);
    putOnTop(editor, post, belongsTo(group?.id, author?.id));
  },
};

/** The feeds in which the author will find the post again. */
const belongsTo =
  (groupId: string | undefined, authorId: string | undefined) =>
  ({scope}: FeedQueryVariables): boolean =>
    scope.stream
      ? scope.stream === 'HOME' || scope.stream === 'ALL'
      : scope.groupId
        ? scope.groupId === groupId
        : scope.authorId !== undefined && scope.authorId === authorId;

/** The network reads the markup; until then the words stand as they were typed. */
export const expectedBody = (markdown: string): Post['body'] => ({
  isTruncated: false,
  blocks: markdown
    .split(/\n{2,}/)
    .filter(Boolean)
    .map((text) => ({
      kind: 'PARAGRAPH',
      depth: 0,
      language: null,
      segments: [{__typename: 'TextSegment', text, marks: []}],
    })),
});

function expected(
  {idempotencyKey, kind = 'UPDATE', markdown, title, group, onBehalfOf = null, attachments}: NewPost,
  viewer: Post['author'],
): Post {
  const now = new Date().toISOString();
  return {
    __typename: 'Post',
    id: expectedId(idempotencyKey),
    url: null,
    author: onBehalfOf ?? viewer,
    delegate: onBehalfOf ? viewer : null,
    createdAt: now,
    editedAt: null,
    language: null,
    kind,
    title: title === '' ? null : (title ?? null),
    body: expectedBody(markdown),
    group,
    topics: [],
    isPinned: false,
    lastActivityAt: now,
    replyCount: 0,
    question: kind === 'QUESTION' ? {bestAnswer: null} : null,
    decision: null,
    actionItems: [],
    attachments: expectedAttachments(attachments),
    poll: null,
    praise: null,
    announcement: null,
    isClosed: false,
    reactionGroups: [],
    viewerDidAuthor: true,
    viewerCanReact: false,
    viewerCanReply: false,
    replies: {nodes: [], pageInfo: {hasPreviousPage: false}},
  };
}
