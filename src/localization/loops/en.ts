/** English. What is open is said by what helps next: by when, by whom, where it was agreed. */
import {plurals} from '../plural.js';

const count = plurals('en');

export const en = {
  /** BCP 47 tag of these words. */
  language: 'en',
  /** Of a group, or of everything. */
  heading: 'Still open',
  headingMine: 'Open for me',
  /** How many there are; `isMore`: at least so many. */
  open: (number: number, isMore: boolean) => (isMore ? `${number}+ open` : `${number} open`),
  overdueCount: (number: number) => `${number} overdue`,

  actions: 'Agreed, not done yet',
  actionsMine: 'Mine to do',
  questions: 'Questions without an answer',
  questionsMine: 'Questions for me',

  overdue: (days: number) => count(days, {one: '# day overdue', other: '# days overdue'}),
  dueToday: 'Due today',
  dueTomorrow: 'Due tomorrow',
  due: (date: string) => `Due ${date}`,
  noDay: 'No date',
  unassigned: 'Nobody yet',
  you: 'You',
  assignedTo: (name: string) => `To do: ${name}`,
  /** Before the words of the message in which it was agreed. */
  agreedIn: 'Agreed in',
  askedBy: (name: string) => `Asked by ${name}`,

  done: 'Done',
  undo: 'Undo',
  undoNamed: (task: string) => `Undo: ${task}`,
  /** Somebody else has done, answered or deleted it while it was shown. */
  settled: 'No longer open',
  saidDone: (task: string) => `Done: ${task}`,
  saidOpen: (task: string) => `Open again: ${task}`,
  notSaved: 'That was not saved; it is still as it was.',

  empty: 'Nothing is open.',
  emptyHint:
    'What is agreed in a discussion and not done yet appears here, and so do questions that wait for an answer.',
  emptyMine: 'Nothing is waiting for you.',
  emptyMineHint: 'What somebody asks of you in a discussion appears here, until it is done.',
  noActions: 'Everything that was agreed is done.',
  noQuestions: 'Every question has an answer.',

  /** Of a list that is longer than what is shown. */
  showAll: (number: number, isMore: boolean) => (isMore ? 'Show more' : `Show all ${number}`),
  shownOf: (shown: number, all: number) => `The first ${shown} of ${all}.`,
  signedOut: 'Sign in to see what is open.',
};

export type LoopsWords = typeof en;
