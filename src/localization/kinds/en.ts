/** English. */
import {plurals} from '../plural.js';

const plural = plurals('en');

export const en = {
  /** BCP 47 tag of these words. */
  language: 'en',
  poll: {
    options: 'Options',
    option: (number: number) => `Option ${number}`,
    add: 'Add an option',
    remove: (option: string) => `Remove ${option}`,
    several: 'Several choices allowed',
    closesAt: 'Open until',
    fewOptions: 'Give at least two options.',
    equalOptions: 'Two options are the same.',
  },
  praise: {
    people: 'Who is it for?',
    badge: 'Badge',
    noBadge: 'No badge',
    nobody: 'Choose whom you want to praise.',
  },
  asked: {
    people: 'Who should answer? (optional)',
  },
  announcement: {
    expiresAt: 'Shown until',
    confirm: 'Ask everybody to confirm that they have read it',
    confirmBy: 'Confirm by',
    dueAfterEnd: 'It can’t be confirmed any more once it is no longer shown: choose an earlier day.',
  },
  /** Beside a date that may be left open. */
  optional: 'optional',
  pastTime: 'That time is over. Choose a later one.',
  findPeople: 'Type a name',
  found: (count: number) => plural(count, {one: '# person found', other: '# people found'}),
  remove: (name: string) => `Remove ${name}`,
  chosen: (name: string) => `${name} added`,
  removed: (name: string) => `${name} removed`,
};

export type KindWords = typeof en;
