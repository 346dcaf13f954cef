/** Posts: the message, its thread, and what makes it a question. */
import {actionItemsOf} from '../domain/action-item.js';
import {addReply, type AddReplyInput} from '../domain/add-reply.js';
import {isFollowing} from '../domain/follow.js';
import {groupOf} from '../domain/group.js';
import {type Post, postById, type Reply, replyById} from '../domain/message.js';
import {contextOfPost} from '../domain/page-context.js';
import {personById} from '../domain/person.js';
import {createPost, type CreatePostInput, type Sent} from '../domain/post.js';
import {replies, type ReplyArguments} from '../domain/reply.js';
import {topicsOf} from '../domain/topic.js';
import {access, mayClose, mayConclude, mayReply} from '../permission.js';
import {message} from './message.js';
import type {Resolvers} from './schema.js';

export const post: Resolvers = {
  Post: {
    ...message,
    group: (source: Post, _args, context) => groupOf(context, source.group_id),
    topics: (source: Post, _args, context) => topicsOf(context, source),
    isPinned: (source: Post, _args, context) => source.pinned_until !== null && source.pinned_until > context.now(),
    pinnedUntil: (source: Post, _args, context) =>
      source.pinned_until !== null && source.pinned_until > context.now() ? source.pinned_until : null,
    isClosed: (source: Post) => source.is_closed,
    lastActivityAt: (source: Post) => source.last_activity_at,
    replyCount: (source: Post) => source.reply_count,
    participantCount: (source: Post) => source.participant_count,
    replies: (source: Post, args: ReplyArguments, context) => replies(context, source, args, source.reply_count),
    question: (source: Post) => (source.kind === 'QUESTION' ? source : null),
    context: (source: Post, _args, context) => contextOfPost(context, source),
    decision: async (source: Post, _args, context) =>
      source.decision_id && (await replyById(context, source.decision_id)) ? source : null,
    actionItems: (source: Post, _args, context) => actionItemsOf(context, source),
    viewerIsFollowing: (source: Post, _args, context) => isFollowing(context, 'post', source.id),
    viewerCanReply: async (source: Post, _args, context) =>
      mayReply(await access(context), await groupOf(context, source.group_id), source),
    viewerCanPin: () => false,
    viewerCanClose: async (source: Post, _args, context) =>
      mayClose(await access(context), await groupOf(context, source.group_id), source),
  },
  Question: {
    bestAnswer: async (source: Post, _args, context) => {
      const found = source.best_answer_id ? await replyById(context, source.best_answer_id) : null;
      return found?.deleted_at ? null : found;
    },
    chosenBy: (source: Post, _args, context) => (source.chosen_by_id ? personById(context, source.chosen_by_id) : null),
    chosenAt: (source: Post) => source.chosen_at,
    viewerCanChoose: async (source: Post, _args, context) =>
      mayConclude(await access(context), await groupOf(context, source.group_id), source),
  },
  Reply: {
    ...message,
    post: (source: Reply, _args, context) => postById(context, source.root_id),
    inReplyTo: (source: Reply, _args, context) =>
      source.in_reply_to_id ? replyById(context, source.in_reply_to_id) : null,
    isBestAnswer: async (source: Reply, _args, context) =>
      (await postById(context, source.root_id))?.best_answer_id === source.id,
    deletedAt: (source: Reply) => source.deleted_at,
  },
  Mutation: {
    createPost: async (_source, {input}: {input: CreatePostInput}, context) => {
      const {node, ...rest} = payloadOf(await createPost(context, input));
      return {post: node, ...rest};
    },
    addReply: async (_source, {input}: {input: AddReplyInput}, context) => {
      const {node, ...rest} = payloadOf(await addReply(context, input));
      return {reply: node, ...rest};
    },
  },
};

const payloadOf = <Node>(sent: Sent<Node>) => ({
  node: 'node' in sent ? sent.node : null,
  isHeldForReview: 'isHeld' in sent,
  userErrors: 'refusal' in sent ? [sent.refusal] : [],
});
