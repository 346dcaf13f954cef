/** What the contract has and this network does not have yet: refused in words, as rule 7 of the contract wants it. */
import {unsupported as refusal} from '../domain/refusal.js';
import type {Resolver, Resolvers} from './schema.js';

const mutations = ['markPostsRead', 'recordVisit', 'pinPost', 'completeTourStep', 'recordPlacementUse'] as const;

const refuse: Resolver = (_source, _args, context) => ({isHeldForReview: false, userErrors: [refusal(context)]});

export const unsupported: Resolvers = {
  Mutation: Object.fromEntries(mutations.map((name) => [name, refuse])),
};
