/**
 * What a post box says before and after somebody writes in it. English comes with the element; other languages have it with
 * the rest.
 */
import type {ComposerWords} from './composer.js';

export interface PostBoxLineWords {
  readonly label: string;
  readonly prompt: string;
  readonly sent: string;
  readonly heldForReview: string;
  /** The device keeps nothing. */
  readonly notKept: string;
  readonly notAllowed: string;
  /** The place takes announcements, and not from this account. */
  readonly mayNotAnnounce: string;
  /** The network lets this account read only. */
  readonly readOnly: string;
  /** It could not be sent now. */
  readonly waiting: string;
  /** The line is down: nothing was sent. */
  readonly notSent: string;
  /** Beside a Sign-in button. */
  readonly invitation: string;
}

export type PostBoxWords = PostBoxLineWords & ComposerWords;

const english: PostBoxLineWords = {
  label: 'New post',
  prompt: 'Ask, share or thank …',
  sent: 'Your post is out.',
  heldForReview: 'Thank you. Your post appears once somebody has looked at it.',
  notKept: 'This device does not keep your text. Send it before you leave the page.',
  notAllowed: 'You can read here, but not post. Ask the owner of the group to let you in.',
  mayNotAnnounce: 'Announcements are written here by those who look after the place.',
  readOnly: 'Your account can read here, but not post. The people who run this network can change that.',
  waiting: 'Your post waits. It is sent by itself as soon as that is possible.',
  notSent: 'You are offline. Nothing was sent yet; send it when you are back.',
  invitation: 'Sign in to ask, share or thank.',
};

/** Those of a language that has been loaded; English for any other. */
export const postBoxWords = (words: {readonly postBox?: PostBoxWords}): PostBoxLineWords => words.postBox ?? english;
