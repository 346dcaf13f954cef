/** What may be meant by the first letters of a name: people and groups after @, topics after #. */
import {suggestionsDocument} from '../documents/suggestion.js';
import type {Read} from '../operation.js';
import type {EntityKind, SuggestionsQuery, SuggestionsQueryVariables} from '../schema.js';

export type Suggestion = NonNullable<SuggestionsQuery['autocomplete']>[number];

export interface SuggestionsOf {
  readonly prefix: string;
  /** What stands before it in a text. Default: `@`. */
  readonly mark?: '@' | '#';
  /** Default: what is named by the mark. */
  readonly kinds?: readonly EntityKind[];
  /** Members of this group come first. */
  readonly groupId?: string | null;
  /** Default: 8. */
  readonly first?: number;
}

/** Ask 250 ms after the last key: answers are kept by prefix. */
export function suggestions({
  prefix,
  mark,
  kinds = mark === '#' ? ['TOPIC'] : ['PERSON', 'GROUP'],
  groupId,
  first = 8,
}: SuggestionsOf): Read<SuggestionsQuery, SuggestionsQueryVariables, readonly Suggestion[]> {
  return {
    document: suggestionsDocument,
    variables: {prefix, kinds, groupId: groupId === '' ? undefined : groupId, first},
    feature: 'AUTOCOMPLETE',
    freshFor: 300_000,
    select: ({autocomplete}) => autocomplete,
  };
}
