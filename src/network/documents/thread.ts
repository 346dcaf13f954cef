// Generated from thread.graphql by `npm run generate`. Do not edit.
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
export const threadDocument: Document<types.ThreadQuery, types.ThreadQueryVariables> = {
  name: 'Thread',
  type: 'query',
  variables: {id: 'ID!'},
  fields: {node: 'node(id:$id){__typename ...ThreadPostParts}'},
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

export const threadRepliesDocument: Document<types.ThreadRepliesQuery, types.ThreadRepliesQueryVariables> = {
  name: 'ThreadReplies',
  type: 'query',
  variables: {id: 'ID!', last: 'Int', after: 'String'},
  fields: {
    node: 'node(id:$id){__typename ...on Post{replies(last:$last before:$after){edges{cursor node{...ThreadReplyParts}}pageInfo{hasPreviousPage startCursor}}}}',
  },
  fragments: [attachmentParts, personParts, reactionParts, replyHeadParts, richTextParts, threadReplyParts],
};

export const threadNewsDocument: Document<types.ThreadNewsQuery, types.ThreadNewsQueryVariables> = {
  name: 'ThreadNews',
  type: 'query',
  variables: {ids: '[ID!]!', id: 'ID!'},
  fields: {
    nodes: 'nodes(ids:$ids){__typename ...ThreadPostParts ...ThreadReplyParts}',
    node: 'node(id:$id){__typename ...ThreadPostParts}',
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
    replyHeadParts,
    richTextParts,
    threadPostParts,
    threadReplyParts,
  ],
};

export const threadLatestDocument: Document<types.ThreadLatestQuery, types.ThreadLatestQueryVariables> = {
  name: 'ThreadLatest',
  type: 'query',
  variables: {id: 'ID!', last: 'Int'},
  fields: {
    node: 'node(id:$id){__typename ...on Post{...ThreadPostParts replies(last:$last){nodes{...ThreadReplyParts}}}}',
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
    replyHeadParts,
    richTextParts,
    threadPostParts,
    threadReplyParts,
  ],
};

export const addReplyDocument: Document<types.AddReplyMutation, types.AddReplyMutationVariables> = {
  name: 'AddReply',
  type: 'mutation',
  variables: {input: 'AddReplyInput!'},
  fields: {
    addReply:
      'addReply(input:$input){reply{...ThreadReplyParts post{id replyCount participantCount lastActivityAt}}isHeldForReview userErrors{code message field retryAfterSeconds}}',
  },
  fragments: [attachmentParts, personParts, reactionParts, replyHeadParts, richTextParts, threadReplyParts],
};
