/** What a trending panel says. English comes with the panel; other languages have it with the rest. */
import {plurals} from './plural.js';

/** What a trend was made from, as far as there are words for it: the contract's `TrendFactorKind`. */
export type FactorKind = 'PARTICIPANTS' | 'REPLIES' | 'REACTIONS' | 'VIEWS' | 'RECENCY';

/** The contract's `TrendWindow`. */
export type TrendWindowKind = 'DAY' | 'WEEK' | 'MONTH';

export interface TrendingWords {
  readonly heading: string;
  readonly empty: string;
  readonly why: string;
  readonly topics: string;
  activity(people: string, replies: string, window: TrendWindowKind): string;
  /** A curve, for the ear. */
  series(first: string, last: string, most: string): string;
  /** What made it trend, as clauses that `because` can join, the one that weighs most first. */
  readonly factor: Readonly<Record<FactorKind, (count: number) => string>>;
  because(main: string, second: string | null): string;
  /** The network gave no reason. */
  readonly becauseActive: string;
  rank(rank: number): string;
}

const plural = plurals('en');
const people = (count: number) => plural(count, {one: '# person', other: '# people'});
const english: TrendingWords = {
  heading: 'Trending',
  empty: 'It is quiet here. A good question could change that.',
  why: 'Why?',
  topics: 'Trending topics',
  activity: (persons, answers, window) =>
    `${persons} · ${answers} ${{DAY: 'today', WEEK: 'this week', MONTH: 'this month'}[window]}`,
  series: (first, last, most) => `Activity over time: from ${first} to ${last}, at most ${most}`,
  factor: {
    PARTICIPANTS: (count) => `${people(count)} took part`,
    REPLIES: (count) => plural(count, {one: 'there was # reply', other: 'there were # replies'}),
    REACTIONS: (count) => plural(count, {one: 'there was # reaction', other: 'there were # reactions'}),
    VIEWS: (count) => `${people(count)} looked at it`,
    RECENCY: () => 'people are talking about it right now',
  },
  because: (main, second) => `Mostly because ${main}${second ? `, and ${second}` : ''}.`,
  becauseActive: 'Because more is going on here than elsewhere.',
  rank: (rank) => `Number ${rank}`,
};

/** Those of a language that has been loaded; English for any other. */
export const trendingWords = (words: {readonly trending?: TrendingWords}): TrendingWords => words.trending ?? english;
