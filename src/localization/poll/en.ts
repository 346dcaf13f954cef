/** English. */
import {plurals} from '../plural.js';

const plural = plurals('en');
const votes = (count: number) => plural(count, {one: '# vote', other: '# votes'});

export const en = {
  /** BCP 47 tag of these words. */
  language: 'en',
  /** What all options are about, for the ear. */
  legend: (asked: string) => `Poll: ${asked}`,
  several: 'You can choose more than one.',
  vote: 'Vote',
  change: 'Change my vote',
  withdraw: 'Take my vote back',
  yours: 'Your choice',
  votes,
  /** Of an option, for the ear. */
  result: (count: number, share: string) => `${share}, ${votes(count)}`,
  voters: (count: number) =>
    count === 0 ? 'Nobody has voted yet.' : plural(count, {one: '# person has voted.', other: '# people have voted.'}),
  hidden: 'You see the result once you have voted.',
  /** The viewer has voted, and the network still does not tell. */
  hiddenLonger: 'The result is not shown yet.',
  /** With a span, such as "in 2 days". */
  ends: (span: string) => `Ends ${span}.`,
  /** With a date, such as "4 December". */
  endsOn: (date: string) => `Ends on ${date}.`,
  endsNow: 'Ends any moment.',
  closed: 'This poll is over.',
  forbidden: 'You can’t vote in this poll.',
  none: 'Choose at least one option first.',
  counted: 'Your vote is counted.',
  withdrawn: 'Your vote is taken back.',
  failed: 'Your vote did not get through.',
  offline: 'Your vote did not get through: you are offline. Please vote again when you are back.',
};

export type PollWords = typeof en;
