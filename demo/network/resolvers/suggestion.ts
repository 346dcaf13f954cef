/** Suggestions while somebody types. */
import {autocomplete, type Suggestion, type SuggestionArguments} from '../domain/suggestion.js';
import {faceUrl} from './person.js';
import type {Resolvers} from './schema.js';

export const suggestion: Resolvers = {
  Query: {autocomplete: (_source, args: SuggestionArguments, context) => autocomplete(context, args)},
  Suggestion: {
    avatarUrl: ({entity}: Suggestion, _args, context) =>
      entity.__typename === 'Person' ? faceUrl(context, entity) : null,
  },
};
