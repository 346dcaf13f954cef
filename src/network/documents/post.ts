// Generated from post.graphql by `npm run generate`. Do not edit.
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
  postParts,
  praiseParts,
  reactionParts,
  replyHeadParts,
  replyParts,
  richTextParts,
} from './fragments.js';
export const createPostDocument: Document<types.CreatePostMutation, types.CreatePostMutationVariables> = {
  name: 'CreatePost',
  type: 'mutation',
  variables: {input: 'CreatePostInput!'},
  fields: {
    createPost:
      'createPost(input:$input){post{...PostParts}isHeldForReview userErrors{code message field retryAfterSeconds}}',
  },
  fragments: [
    actionItemParts,
    announcementParts,
    attachmentParts,
    outcomeParts,
    personParts,
    pollParts,
    postHeadParts,
    postParts,
    praiseParts,
    reactionParts,
    replyHeadParts,
    replyParts,
    richTextParts,
  ],
};
