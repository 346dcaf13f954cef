/** English. */
import {plurals} from '../plural.js';

const plural = plurals('en');

export const en = {
  /** BCP 47 tag of these words. */
  language: 'en',
  praise: 'Praise',
  announcement: 'Announcement',
  /** With a date, such as "4 December". */
  until: (date: string) => `Until ${date}`,
  ended: (date: string) => `Ended on ${date}`,
  confirm: 'I have read this',
  please: 'Please confirm that you have read this.',
  pleaseBy: (date: string) => `Please confirm by ${date} that you have read this.`,
  overdue: (date: string) => `Please confirm that you have read this. It was due by ${date}.`,
  confirmed: 'You confirmed that you have read this.',
  tally: (confirmed: number, asked: number) =>
    confirmed === asked
      ? plural(asked, {one: 'The one person asked has confirmed.', other: 'All # have confirmed.'})
      : plural(confirmed, {one: `# of ${asked} has confirmed.`, other: `# of ${asked} have confirmed.`}),
  whoHasNot: 'Who has not?',
  missing: 'Not confirmed yet',
  allConfirmed: 'Everybody has confirmed by now.',
  more: (count: number) => plural(count, {one: 'and # more', other: 'and # more'}),
  failed: 'Your confirmation did not get through.',
  offline: 'Your confirmation did not get through: you are offline. Please confirm again when you are back.',
};

export type FacetsWords = typeof en;
