/** English. */
import {plurals} from '../plural.js';

const plural = plurals('en');

export const en = {
  /** BCP 47 tag of these words. */
  language: 'en',
  /** Names the row of these. */
  templates: 'Begin with',
  ask: {name: 'Ask for help', text: 'What I want to achieve: \n\nWhat I have tried: \n\nWhat I need: '},
  share: {name: 'Share a result', text: 'What we did: \n\nWhat came of it: \n\nWhat others can use: '},
  thank: {name: 'Thank somebody', text: 'Thank you for …\n\nIt helped because …'},
  /** Above discussions that are about the same. */
  similar: 'This may have been answered already:',
  solved: 'Solved',
  replies: (count: number) => plural(count, {one: '# reply', other: '# replies'}),
  first:
    'Your first post here? A few plain sentences are enough. You can change it afterwards, and nobody expects it to be perfect.',
  many: (people: string) => `This goes to ${people}. Would a group be closer to those who need it?`,
  named: (names: string) => `You name ${names} in a private group. Write it as if they were reading along.`,
};

export type CoachWords = typeof en;
