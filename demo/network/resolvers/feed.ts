/** Feeds. */
import {feed as readFeed, type FeedArguments} from '../domain/feed.js';
import type {Resolvers} from './schema.js';

export const feed: Resolvers = {
  Query: {feed: (_source, args: FeedArguments, context) => readFeed(context, args)},
};
