/** Suggestions while somebody types. */
import {similarPosts, type SimilarArguments} from '../domain/similar.js';
import {autocomplete, type Suggestion, type SuggestionArguments} from '../domain/suggestion.js';
import {faceUrl} from './person.js';
import type {Resolvers} from './schema.js';

export const suggestion: Resolvers = {
  Query: {
    autocomplete: (_source, args: SuggestionArguments, context) => autocomplete(context, args),
    similarPosts: (_source, args: SimilarArguments, context) => similarPosts(context, args),
  },
  Suggestion: {
    avatarUrl: ({entity}: Suggestion, _args, context) =>
      entity.__typename === 'Person' ? faceUrl(context, entity) : null,
  },
};
