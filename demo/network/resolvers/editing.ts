/** What happens to a message after it has been written. */
import {deleteMessage} from '../domain/delete-message.js';
import {closePost} from '../domain/moderation.js';
import {errorsOf} from '../domain/refusal.js';
import {updateMessage, type UpdateMessageInput} from '../domain/update-message.js';
import type {Resolvers} from './schema.js';

export const editing: Resolvers = {
  Mutation: {
    updateMessage: async (_source, {input}: {input: UpdateMessageInput}, context) => {
      const {message, refusal} = await updateMessage(context, input);
      return {message, userErrors: errorsOf(refusal)};
    },
    deleteMessage: async (_source, {input}: {input: {id: string}}, context) => {
      const refusal = await deleteMessage(context, input.id);
      return {deletedId: refusal ? null : input.id, userErrors: errorsOf(refusal)};
    },
    closePost: async (_source, {input}: {input: {postId: string; isClosed: boolean}}, context) => {
      const {post, refusal} = await closePost(context, input);
      return {post, userErrors: errorsOf(refusal)};
    },
  },
};
