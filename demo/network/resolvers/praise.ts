/** Praise. */
import type {Post} from '../domain/message.js';
import {peoplePraised, type Praise, praiseBadges, praiseOf} from '../domain/praise.js';
import type {Resolvers} from './schema.js';

export const praise: Resolvers = {
  Post: {praise: (source: Post, _args, context) => (source.kind === 'PRAISE' ? praiseOf(context, source) : null)},
  Praise: {
    people: (source: Praise, _args, context) => peoplePraised(context, source),
    badge: (source: Praise, _args, context) =>
      praiseBadges(context.language).find(({key}) => key === source.badgeKey) ?? null,
  },
};
