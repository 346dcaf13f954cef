/** What many people are talking about right now. */
import {trendingDocument} from '../documents/trending.js';
import type {Read} from '../operation.js';
import type {TrendingQuery, TrendingQueryVariables, TrendKind, TrendWindow} from '../schema.js';

export type Trend = NonNullable<TrendingQuery['trending']>[number];

export interface TrendingOf {
  /** Default: discussions. */
  readonly of?: TrendKind;
  /** Default: a week. */
  readonly window?: TrendWindow;
  /** Only in this group. Empty: everywhere the viewer may read. */
  readonly groupId?: string;
  /** Default: 5. */
  readonly first?: number;
}

export function trending({of = 'POSTS', window = 'WEEK', groupId, first = 5}: TrendingOf = {}): Read<
  TrendingQuery,
  TrendingQueryVariables,
  readonly Trend[]
> {
  return {
    document: trendingDocument,
    variables: {of, window, groupId: groupId === '' ? undefined : groupId, first},
    feature: 'TRENDING',
    freshFor: 120_000,
    select: (data) => data.trending,
  };
}
