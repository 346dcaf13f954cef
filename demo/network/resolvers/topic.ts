/** Topics. */
import {isFollowing} from '../domain/follow.js';
import {postCount, type Topic} from '../domain/topic.js';
import type {Resolvers} from './schema.js';

export const topic: Resolvers = {
  Topic: {
    postCount: (source: Topic, _args, context) => postCount(context, source.id),
    viewerIsFollowing: (source: Topic, _args, context) => isFollowing(context, 'topic', source.id),
  },
};
