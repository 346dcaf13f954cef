/** Pages, records and what is said about them. */
import {addPageComment, type AddPageCommentInput} from '../domain/page-comment.js';
import {mayComment, pageContext, type PageContext, pageMentions, threadPost} from '../domain/page-context.js';
import type {PageArguments} from '../domain/page.js';
import {errorsOf} from '../domain/refusal.js';
import type {ContextKey} from '../page-key.js';
import type {Resolvers} from './schema.js';

export const page: Resolvers = {
  Query: {
    pageContext: (_source, {key}: {key: ContextKey}, context) => pageContext(context, key),
    // One that cannot be read is null with an error of its own; the badges of the others are there.
    pageContexts: (_source, {keys}: {keys: readonly ContextKey[]}, context) =>
      keys.map((key) => pageContext(context, key)),
  },
  PageContext: {
    canonicalKey: (source: PageContext) => source.key.canonicalKey,
    url: (source: PageContext) => source.key.url,
    record: (source: PageContext) => source.key.record,
    title: (source: PageContext) => source.thread?.title ?? null,
    thread: (source: PageContext, _args, context) => threadPost(context, source),
    commentCount: async (source: PageContext, _args, context) => (await threadPost(context, source))?.reply_count ?? 0,
    mentions: (source: PageContext, args: PageArguments, context) => pageMentions(context, source, args),
    viewerCanComment: (source: PageContext, _args, context) => mayComment(context, source),
  },
  Mutation: {
    addPageComment: async (_source, {input}: {input: AddPageCommentInput}, context) => {
      const {reply, page: commented, isHeld = false, refusal} = await addPageComment(context, input);
      return {reply, context: commented, isHeldForReview: isHeld, userErrors: errorsOf(refusal)};
    },
  },
};
