// Generated from page.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';
import {
  actionItemParts,
  announcementParts,
  attachmentParts,
  outcomeParts,
  personParts,
  pollParts,
  postHeadParts,
  praiseParts,
  reactionParts,
  replyHeadParts,
  richTextParts,
  threadPostParts,
  threadReplyParts,
} from './fragments.js';
export const pageDocument: Document<types.PageQuery, types.PageQueryVariables> = {
  name: 'Page',
  type: 'query',
  variables: {key: 'ContextKey!'},
  fields: {
    pageContext:
      'pageContext(key:$key){canonicalKey url title commentCount viewerCanComment thread{...ThreadPostParts}mentions(first:5){nodes{id title excerpt(maxLength:120)language url author{id displayName}group{id name}context{canonicalKey url}replyCount lastActivityAt}}}',
  },
  fragments: [
    actionItemParts,
    announcementParts,
    attachmentParts,
    outcomeParts,
    personParts,
    pollParts,
    postHeadParts,
    praiseParts,
    reactionParts,
    richTextParts,
    threadPostParts,
  ],
};

export const pageRepliesDocument: Document<types.PageRepliesQuery, types.PageRepliesQueryVariables> = {
  name: 'PageReplies',
  type: 'query',
  variables: {key: 'ContextKey!', last: 'Int', after: 'String'},
  fields: {
    pageContext:
      'pageContext(key:$key){canonicalKey thread{replies(last:$last before:$after){edges{cursor node{...ThreadReplyParts}}pageInfo{hasPreviousPage startCursor}}}}',
  },
  fragments: [attachmentParts, personParts, reactionParts, replyHeadParts, richTextParts, threadReplyParts],
};

export const pageCountsDocument: Document<types.PageCountsQuery, types.PageCountsQueryVariables> = {
  name: 'PageCounts',
  type: 'query',
  variables: {keys: '[ContextKey!]!'},
  fields: {pageContexts: 'pageContexts(keys:$keys){canonicalKey commentCount thread{id replyCount}}'},
  fragments: [],
};

export const addPageCommentDocument: Document<types.AddPageCommentMutation, types.AddPageCommentMutationVariables> = {
  name: 'AddPageComment',
  type: 'mutation',
  variables: {input: 'AddPageCommentInput!'},
  fields: {
    addPageComment:
      'addPageComment(input:$input){reply{...ThreadReplyParts post{id replyCount participantCount lastActivityAt}}context{canonicalKey commentCount thread{id replyCount}}isHeldForReview userErrors{code message field retryAfterSeconds}}',
  },
  fragments: [attachmentParts, personParts, reactionParts, replyHeadParts, richTextParts, threadReplyParts],
};
