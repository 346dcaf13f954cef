/** Reactions. */
import type {RequestContext} from '../context.js';
import {messageById} from '../domain/message.js';
import type {PageArguments} from '../domain/page.js';
import {isReaction, peopleWhoReacted, react, type ReactionGroup, unreact} from '../domain/reaction.js';
import {notFound, refusal} from '../domain/refusal.js';
import {publish} from '../domain/thread.js';
import {mayKnowPeople, mayReact} from '../permission.js';
import type {Resolvers} from './schema.js';

interface ReactionInput {
  readonly messageId: string;
  readonly reactionKey: string;
}

/** Adds or removes, tells everybody if that changed something, and answers with the message as it is then. */
async function change(context: RequestContext, {messageId, reactionKey}: ReactionInput, act: typeof react) {
  const found = await messageById(context, messageId);
  if (!found || !mayReact(found)) return {message: null, userErrors: [notFound(context, 'messageId')]};
  if (!isReaction(reactionKey)) {
    return {message: found, userErrors: [refusal(context, 'INVALID', 'unknownReaction', ['reactionKey'])]};
  }
  if (await act(context, found, reactionKey)) publish(context, 'COUNTS_CHANGED', found);
  const now = await messageById(context, messageId);
  return {message: now, userErrors: now ? [] : [notFound(context, 'messageId')]};
}

export const reaction: Resolvers = {
  ReactionGroup: {
    people: (source: ReactionGroup, args: PageArguments, context) =>
      mayKnowPeople(context) ? peopleWhoReacted(context, source, args) : null,
  },
  Mutation: {
    addReaction: (_source, {input}: {input: ReactionInput}, context) => change(context, input, react),
    removeReaction: (_source, {input}: {input: ReactionInput}, context) => change(context, input, unreact),
  },
};
