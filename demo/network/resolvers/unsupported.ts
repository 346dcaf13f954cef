/** What the contract has and this network does not have yet: refused in words, as rule 7 of the contract wants it. */
import {unsupported as refusal} from '../domain/refusal.js';
import type {Resolver, Resolvers} from './schema.js';

const mutations = [
  'addPageComment',
  'voteInPoll',
  'chooseBestAnswer',
  'recordDecision',
  'acknowledgeAnnouncement',
  'createActionItem',
  'updateActionItem',
  'markNotificationsRead',
  'markPostsRead',
  'recordVisit',
  'pinPost',
  'completeTourStep',
  'recordPlacementUse',
  'createUpload',
] as const;

const refuse: Resolver = (_source, _args, context) => ({isHeldForReview: false, userErrors: [refusal(context)]});

/** Nullable fields are null by themselves; this list is not nullable, its entries are. */
export const unsupported: Resolvers = {
  Query: {
    pageContexts: (_source, {keys}: {keys: readonly unknown[]}) => keys.map(() => null),
  },
  Mutation: Object.fromEntries(mutations.map((name) => [name, refuse])),
};
