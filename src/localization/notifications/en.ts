/** English. Each sentence says who did what; what it is about stands below it. */
import {plurals} from '../plural.js';

const count = plurals('en');

export const en = {
  /** BCP 47 tag of these words. */
  language: 'en',
  heading: 'Notifications',
  /** The bell's name; `isMore`: more than so many. */
  named: (number: number, isMore: boolean) =>
    isMore ? `Notifications, more than ${number} new` : `Notifications, ${number} new`,
  isNew: 'New',
  /** The button above a list that has become longer while it was open. */
  showNew: (number: number) => `Show ${number} new`,
  /** Said when that happens. */
  arrived: (number: number) => count(number, {one: '# more notification', other: '# more notifications'}),
  close: 'Close',

  /** Before or behind names, as one of them. */
  others: (number: number) => count(number, {one: '# other', other: '# others'}),
  somebody: 'Somebody',

  /** `who`: one or several. */
  mentioned: (who: string, _isSeveral: boolean) => `${who} mentioned you.`,
  repliedToPost: (who: string, _isSeveral: boolean) => `${who} replied to your post.`,
  repliedToYou: (who: string, _isSeveral: boolean) => `${who} replied to you.`,
  repliedElsewhere: (who: string, _isSeveral: boolean) => `${who} replied in a discussion you follow.`,
  asked: (who: string, _isSeveral: boolean) => `${who} would like an answer from you.`,
  yourAnswerChosen: (who: string, _isSeveral: boolean) => `${who} chose your reply as the best answer.`,
  answerChosen: (who: string, _isSeveral: boolean) => `${who} chose the best answer.`,
  yourReplyDecided: (who: string, _isSeveral: boolean) => `${who} recorded your reply as the decision.`,
  decided: (who: string, _isSeveral: boolean) => `${who} recorded a decision.`,
  praised: (who: string, _isSeveral: boolean) => `${who} praised you.`,
  announced: (who: string, _isSeveral: boolean) => `${who} made an announcement.`,
  assigned: (who: string, _isSeveral: boolean) => `${who} gave you something to do.`,
  done: (who: string, _isSeveral: boolean) => `${who} has done what was agreed.`,
  due: (_who: string, _isSeveral: boolean) => 'Something you are to do is due.',
  reactedToPost: (who: string, _isSeveral: boolean) => `${who} reacted to your post.`,
  reactedToReply: (who: string, _isSeveral: boolean) => `${who} reacted to your reply.`,
  yourPollEnded: (_who: string, _isSeveral: boolean) => 'Your poll has ended.',
  pollEnded: (_who: string, _isSeveral: boolean) => 'A poll you voted in has ended.',
  followed: (who: string, isSeveral: boolean) => `${who} ${isSeveral ? 'follow' : 'follows'} you now.`,

  empty: 'Nothing yet.',
  emptyHint: 'When somebody replies to you, mentions you or asks you, it appears here, and so does what becomes of it.',
  signedOut: 'Sign in to see what concerns you.',
};

export type NotificationWords = typeof en;
