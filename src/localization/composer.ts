/**
 * What one reads while one writes. English comes with the composer, when somebody reaches for it; other languages have it with
 * the rest.
 */
import {plurals} from './plural.js';

/** Who may read a group: the contract's `GroupPrivacy`. */
export type PrivacyKind = 'PUBLIC' | 'RESTRICTED' | 'PRIVATE';

export interface ComposerWords {
  readonly audience: string;
  readonly kind: string;
  readonly update: string;
  readonly question: string;
  readonly poll: string;
  readonly praise: string;
  readonly announcement: string;
  readonly body: string;
  readonly questionBody: string;
  readonly pollBody: string;
  readonly praiseBody: string;
  readonly announcementBody: string;
  postTo(place: string): string;
  askIn(place: string): string;
  /** Names the choice between these two. */
  readonly writtenFor: string;
  readonly forMyself: string;
  onBehalfOf(leader: string): string;
  readonly sending: string;
  /** Precedes what went wrong: the text is not lost. */
  readonly kept: string;
  readonly emptyReason: string;
  /** The whole network, as an audience. */
  everyoneAt(network: string): string;
  postToAll(network: string): string;
  askAll(network: string): string;
  praiseIn(place: string): string;
  praiseToAll(network: string): string;
  announceIn(place: string): string;
  announceToAll(network: string): string;
  /** Why the button waits: the place that a kept text was meant for is gone. */
  readonly choosePlace: string;
  /** Of the field that filters places by name. */
  readonly findPlace: string;
  readonly noPlace: string;
  readonly privacy: Readonly<Record<PrivacyKind, string>>;
  charactersLeft(count: number): string;
  charactersOver(count: number): string;
  suggestions(count: number): string;
}

const plural = plurals('en');
const english: ComposerWords = {
  audience: 'Who sees it',
  kind: 'Kind of post',
  update: 'Update',
  question: 'Question',
  poll: 'Poll',
  praise: 'Praise',
  announcement: 'Announcement',
  body: 'What would you like to share?',
  questionBody: 'What would you like to know?',
  pollBody: 'What would you like everybody’s choice on?',
  praiseBody: 'What did they do well?',
  announcementBody: 'What must everybody know?',
  postTo: (place) => `Post to ${place}`,
  askIn: (place) => `Ask in ${place}`,
  writtenFor: 'Written in whose name',
  forMyself: 'In your own name',
  onBehalfOf: (leader) => `On behalf of ${leader}`,
  sending: 'Sending …',
  kept: 'Your text is still here.',
  emptyReason: 'Write a few words first.',
  everyoneAt: (network) => `Everyone at ${network}`,
  postToAll: (network) => `Post to everyone at ${network}`,
  askAll: (network) => `Ask everyone at ${network}`,
  praiseIn: (place) => `Praise in ${place}`,
  praiseToAll: (network) => `Praise before everyone at ${network}`,
  announceIn: (place) => `Announce in ${place}`,
  announceToAll: (network) => `Announce to everyone at ${network}`,
  choosePlace: 'Choose who sees it.',
  findPlace: 'Find a group',
  noPlace: 'None of your groups has that name.',
  privacy: {PUBLIC: 'Open to everyone', RESTRICTED: 'Everyone reads, members write', PRIVATE: 'Members only'},
  charactersLeft: (count) => plural(count, {one: '# character left', other: '# characters left'}),
  charactersOver: (count) => plural(count, {one: '# character too many', other: '# characters too many'}),
  suggestions: (count) => plural(count, {one: '# suggestion', other: '# suggestions'}),
};

/** Those of a language that has been loaded; English for any other. */
export const composerWords = (words: {readonly postBox?: ComposerWords}): ComposerWords => words.postBox ?? english;
