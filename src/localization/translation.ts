/**
 * Every word that Foyer's elements say, typed: a language that lacks one does not compile. Sentences with a name or a
 * number in them are functions, so that each language keeps its own order and its own plurals; elements never join words.
 *
 * Tone: warm, plain, short. A problem says what happened, what is safe and what to do, in one or two sentences.
 */
import type {LoginWords} from './login.js';
import type {PostBoxWords} from './post-box.js';
import type {TrendingWords} from './trending.js';

/** What can go wrong with an answer: the kinds of `NetworkError`. */
export type ProblemKind =
  | 'offline'
  | 'timeout'
  | 'unreachable'
  | 'not-json'
  | 'unauthenticated'
  | 'forbidden'
  | 'rate-limited'
  | 'server'
  | 'too-complex'
  | 'unavailable'
  | 'refused'
  | 'misconfigured'
  | 'unknown';

/** What can go wrong with a sign-in. */
export type SignInProblemKind =
  | 'popup-blocked'
  | 'popup-closed'
  | 'timed-out'
  | 'refused'
  | 'not-accepted'
  | 'more-proof'
  | 'wrong-clock'
  | 'wrong-settings'
  | 'unreachable'
  | 'expired'
  | 'unknown';

/** Why a post is in somebody's feed: the contract's `FeedReason`. */
export type ReasonKind =
  | 'MEMBER_OF_GROUP'
  | 'FOLLOWS_AUTHOR'
  | 'FOLLOWS_TOPIC'
  | 'MENTIONED'
  | 'PARTICIPATED'
  | 'ANNOUNCED'
  | 'PINNED'
  | 'POPULAR';

/** What English has: the words that every element needs. Those of one element alone come with it. */
export interface Translation {
  /** BCP 47 tag of these words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';

  /** Words that many elements share. */
  readonly common: {
    readonly retry: string;
    readonly close: string;
    readonly cancel: string;
    readonly loading: string;
    readonly showMore: string;
    readonly showLess: string;
    readonly leader: string;
    /** Less than a minute ago. */
    readonly now: string;
    readonly everyone: string;
    /** A private group, as its lock is read out. */
    readonly privateGroup: string;
    /** A quiet line while the line is down. */
    readonly offline: string;
    /** A number of people, such as "12 people". */
    people(count: number): string;
    replies(count: number): string;
  };

  readonly problem: Readonly<Record<ProblemKind, string>> & {
    /** With the seconds after which it is worth trying again. */
    waitFor(seconds: number): string;
    /** The page set an attribute to something that is not known. For the author of the page. */
    attribute(name: string, value: string): string;
    /** No `<foyer-network>` is in reach of this element. For the author of the page. */
    readonly detached: string;
  };

  readonly signIn: {
    readonly signIn: string;
    readonly switchAccount: string;
    /** What a feed would show to somebody signed in. */
    readonly invitation: string;
    /** Beside what anybody may read, to somebody who is not signed in. */
    readonly takePart: string;
    readonly problem: Readonly<Record<SignInProblemKind, string>>;
  };

  readonly feed: {
    readonly heading: string;
    readonly loadMore: string;
    readonly loadingMore: string;
    /** Everything has been read. */
    readonly end: string;
    readonly empty: string;
    readonly emptyHint: string;
    /** The button for posts that arrived meanwhile. */
    arrived(count: number): string;
    /** Said quietly once they are on top. */
    shown(count: number): string;
  };

  readonly post: {
    /** Of the button that opens what else one can do with a message, for the ear. */
    readonly more: string;
    /** Nobody can reply any more. */
    readonly closed: string;
    decidedBy(name: string): string;
    readonly decided: string;
    /** With the author's name for FOLLOWS_AUTHOR, the topic's for FOLLOWS_TOPIC (empty if it is one of several). */
    readonly reason: Readonly<Record<ReasonKind, (name: string) => string>>;
    readonly pinned: string;
    readonly edited: string;
    readonly deletedAuthor: string;
    readonly deletedReply: string;
    readonly unanswered: string;
    answeredBy(name: string): string;
    readonly answered: string;
    /** Who wrote it on the author's behalf. */
    writtenBy(name: string): string;
    earlierReplies(count: number): string;
    readonly replies: string;
    /** The button that opens a discussion in which nobody has said anything. */
    readonly reply: string;
    readonly openThread: string;
    readonly sending: string;
    /** Of a message that could not be sent yet. */
    readonly waiting: string;
  };

  readonly reaction: {
    readonly add: string;
    /** Of the row of chips. */
    readonly label: string;
    /** A chip, for the ear: "Thanks, 3 people, you too". */
    chip(label: string, count: number, mine: boolean): string;
    /** By key, for the vocabulary that most networks share; others show the label that the network sends. */
    readonly names: Readonly<Record<string, string>>;
    readonly failed: string;
  };

  readonly postBox?: PostBoxWords;
  readonly login?: LoginWords;
  readonly trending?: TrendingWords;
}

/** What every other language has, in one chunk: all words of all elements that are not loaded on demand. */
export type WholeTranslation = Required<Translation>;
