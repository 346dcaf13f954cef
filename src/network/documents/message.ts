// Generated from message.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';
import {richTextParts} from './fragments.js';
export const messageRightsDocument: Document<types.MessageRightsQuery, types.MessageRightsQueryVariables> = {
  name: 'MessageRights',
  type: 'query',
  variables: {id: 'ID!'},
  fields: {
    node: 'node(id:$id){__typename id ...on Post{title viewerCanUpdate viewerCanDelete viewerCanReport body{markdown blocks{segments{__typename text ...on MentionSegment{mentioned{__typename ...on Person{id}...on Group{id}}}}}}id isClosed viewerCanReply viewerCanClose viewerIsFollowing question{viewerCanChoose bestAnswer{id}}decision{reply{id}}}...on Reply{viewerCanUpdate viewerCanDelete viewerCanReport body{markdown blocks{segments{__typename text ...on MentionSegment{mentioned{__typename ...on Person{id}...on Group{id}}}}}}post{id isClosed viewerCanReply viewerCanClose viewerIsFollowing question{viewerCanChoose bestAnswer{id}}decision{reply{id}}}}}',
  },
  fragments: [],
};

export const updateMessageDocument: Document<types.UpdateMessageMutation, types.UpdateMessageMutationVariables> = {
  name: 'UpdateMessage',
  type: 'mutation',
  variables: {input: 'UpdateMessageInput!'},
  fields: {
    updateMessage:
      'updateMessage(input:$input){message{__typename id editedAt body{...RichTextParts}...on Post{title topics{id name url}}}userErrors{code message field retryAfterSeconds}}',
  },
  fragments: [richTextParts],
};

export const deleteMessageDocument: Document<types.DeleteMessageMutation, types.DeleteMessageMutationVariables> = {
  name: 'DeleteMessage',
  type: 'mutation',
  variables: {input: 'DeleteMessageInput!'},
  fields: {deleteMessage: 'deleteMessage(input:$input){deletedId userErrors{code message field retryAfterSeconds}}'},
  fragments: [],
};

export const linkedMessageDocument: Document<types.LinkedMessageQuery, types.LinkedMessageQueryVariables> = {
  name: 'LinkedMessage',
  type: 'query',
  variables: {id: 'ID!'},
  fields: {node: 'node(id:$id){__typename ...on Post{id}...on Reply{post{id}}}'},
  fragments: [],
};
