/** Pages and business records: what is said there, how much, and the first word of it. */
import {addPageCommentDocument, pageCountsDocument, pageDocument} from '../documents/page.js';
import type {Read, Write} from '../operation.js';
import type {
  AddPageCommentMutation,
  AddPageCommentMutationVariables,
  ContextKey,
  Feature,
  MentionInput,
  PageCountsQuery,
  PageCountsQueryVariables,
  PageQuery,
  PageQueryVariables,
} from '../schema.js';

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

export interface NewPageComment {
  /** A UUID made when the form opens and kept for every try: the network takes it once. */
  readonly idempotencyKey: string;
  readonly key: ContextKey;
  /** What the thread is called if this comment begins it. */
  readonly pageTitle?: string;
  /** Whose members see the thread if this comment begins it. Default: whoever sees the network's pages. */
  readonly groupId?: string;
  readonly inReplyToId?: string;
  /** CommonMark without HTML. */
  readonly markdown: string;
  readonly mentions?: readonly MentionInput[];
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
  variables: ({idempotencyKey, key, pageTitle, groupId, inReplyToId, markdown, mentions}) => ({
    input: {
      idempotencyKey,
      key,
      pageTitle: pageTitle === '' ? undefined : pageTitle,
      groupId: groupId === '' ? undefined : groupId,
      inReplyToId,
      body: {markdown, mentions},
    },
  }),
  select: (data) => data.addPageComment,
  settle: (_payload, _input, editor) => {
    editor.invalidate(pageDocument);
    editor.invalidate(pageCountsDocument);
  },
};
