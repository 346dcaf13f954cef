/** Trends. */
import {trending as readTrending, type TrendingArguments} from '../domain/trending.js';
import type {Resolvers} from './schema.js';

export const trending: Resolvers = {
  Query: {trending: (_source, args: TrendingArguments, context) => readTrending(context, args)},
};
