// Generated from suggestion.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';

export const suggestionsDocument: Document<types.SuggestionsQuery, types.SuggestionsQueryVariables> = {
  name: 'Suggestions',
  type: 'query',
  variables: {prefix: 'String!', kinds: '[EntityKind!]!', groupId: 'ID', first: 'Int'},
  fields: {
    autocomplete:
      'autocomplete(prefix:$prefix kinds:$kinds groupId:$groupId first:$first){label detail avatarUrl(size:64)entity{__typename ...on Person{id}...on Group{id}...on Topic{id}}}',
  },
  fragments: [],
};
