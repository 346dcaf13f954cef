/**
 * What a post box says, and whatever else one writes in. English comes with the elements that write; other languages have
 * it with the rest.
 */
import {plurals} from './plural.js';

/** Who may read a group: the contract's `GroupPrivacy`. */
export type PrivacyKind = 'PUBLIC' | 'RESTRICTED' | 'PRIVATE';

export interface PostBoxWords {
  readonly label: string;
  readonly prompt: string;
  readonly audience: string;
  readonly kind: string;
  readonly update: string;
  readonly question: string;
  readonly title: string;
  readonly body: string;
  readonly questionBody: string;
  postTo(place: string): string;
  askIn(place: string): string;
  readonly sending: string;
  readonly sent: string;
  readonly heldForReview: string;
  /** Precedes what went wrong: the text is not lost. */
  readonly kept: string;
  /** The device keeps nothing. */
  readonly notKept: string;
  readonly discard: string;
  readonly emptyReason: string;
  readonly notAllowed: string;
  /** The network lets this account read only. */
  readonly readOnly: string;
  /** It could not be sent now. */
  readonly waiting: string;
  /** The line is down: nothing was sent. */
  readonly notSent: string;
  /** Beside a Sign-in button. */
  readonly invitation: string;
  /** The whole network, as an audience. */
  everyoneAt(network: string): string;
  postToAll(network: string): string;
  askAll(network: string): string;
  /** Why the button waits: the place that a kept text was meant for is gone. */
  readonly choosePlace: string;
  /** Of the field that filters places by name. */
  readonly findPlace: string;
  readonly noPlace: string;
  readonly privacy: Readonly<Record<PrivacyKind, string>>;
  charactersLeft(count: number): string;
  charactersOver(count: number): string;
  readonly mention: string;
  readonly topic: string;
  suggestions(count: number): string;
}

const plural = plurals('en');
const english: PostBoxWords = {
  label: 'New post',
  prompt: 'Ask, share or thank …',
  audience: 'Who sees it',
  kind: 'Kind of post',
  update: 'Update',
  question: 'Question',
  title: 'Title (optional)',
  body: 'What would you like to share?',
  questionBody: 'What would you like to know?',
  postTo: (place) => `Post to ${place}`,
  askIn: (place) => `Ask in ${place}`,
  sending: 'Sending …',
  sent: 'Your post is out.',
  heldForReview: 'Thank you. Your post appears once somebody has looked at it.',
  kept: 'Your text is still here.',
  notKept: 'This device does not keep your text. Send it before you leave the page.',
  discard: 'Discard',
  emptyReason: 'Write a few words first.',
  notAllowed: 'You can read here, but not post. Ask the owner of the group to let you in.',
  readOnly: 'Your account can read here, but not post. The people who run this network can change that.',
  waiting: 'Your post waits. It is sent by itself as soon as that is possible.',
  notSent: 'You are offline. Nothing was sent yet; send it when you are back.',
  invitation: 'Sign in to ask, share or thank.',
  everyoneAt: (network) => `Everyone at ${network}`,
  postToAll: (network) => `Post to everyone at ${network}`,
  askAll: (network) => `Ask everyone at ${network}`,
  choosePlace: 'Choose who sees it.',
  findPlace: 'Find a group',
  noPlace: 'None of your groups has that name.',
  privacy: {PUBLIC: 'Open to everyone', RESTRICTED: 'Everyone reads, members write', PRIVATE: 'Members only'},
  charactersLeft: (count) => plural(count, {one: '# character left', other: '# characters left'}),
  charactersOver: (count) => plural(count, {one: '# character too many', other: '# characters too many'}),
  mention: 'Mention somebody',
  topic: 'Add a topic',
  suggestions: (count) => plural(count, {one: '# suggestion', other: '# suggestions'}),
};

/** Those of a language that has been loaded; English for any other. */
export const postBoxWords = (words: {readonly postBox?: PostBoxWords}): PostBoxWords => words.postBox ?? english;
