/** What the viewer has been told of. */
import {actionItemById} from '../domain/action-item.js';
import {messageById} from '../domain/message.js';
import {
  markRead,
  type MarkReadInput,
  type Notification,
  type NotificationArguments,
  notifications,
  unreadCount,
} from '../domain/notification.js';
import {type Person, personById} from '../domain/person.js';
import {errorsOf} from '../domain/refusal.js';
import type {RequestContext} from '../context.js';
import {text} from '../messages.js';
import {viewerOf} from './network.js';
import type {Resolvers} from './schema.js';

/** The contract's "at most three". */
const shownActors = 3;

/** Who has left since is not named any more. */
async function actorsOf(context: RequestContext, {actorIds}: Notification): Promise<readonly Person[]> {
  const people = await Promise.all(actorIds.slice(0, shownActors).map((id) => personById(context, id)));
  return people.filter((person) => person !== null);
}

export const notification: Resolvers = {
  Viewer: {
    unreadNotificationCount: (_source, _args, context) => unreadCount(context),
    notifications: (_source, args: NotificationArguments, context) => notifications(context, args),
  },
  Notification: {
    actors: (source: Notification, _args, context) => actorsOf(context, source),
    actorCount: (source: Notification) => source.actorIds.length,
    subject: (source: Notification, _args, context) => {
      if (source.reason === 'FOLLOWED') return personById(context, source.actorIds[0]!);
      return source.actionId ? actionItemById(context, source.actionId) : messageById(context, source.messageId ?? '');
    },
    summary: async (source: Notification, _args, context: RequestContext) => {
      const [actor] = await actorsOf(context, source);
      const name = actor?.displayName ?? text(context.language, 'someone');
      return text(context.language, source.reason, {name});
    },
  },
  Mutation: {
    markNotificationsRead: async (_source, {input}: {input: MarkReadInput}, context) => {
      const refused = await markRead(context, input);
      return {viewer: await viewerOf(context), userErrors: errorsOf(refused)};
    },
  },
};
