/** English. */
import {plurals} from '../plural.js';
import type {DiscussionWords} from './translation.js';

const plural = plurals('en');

export const en: DiscussionWords = {
  language: 'en',
  thread: {
    heading: 'Discussion',
    replies: 'Replies',
    earlier: 'Show earlier replies',
    loadingEarlier: 'Loading earlier replies …',
    earlierShown: (count) =>
      plural(count, {one: '# earlier reply is shown above.', other: '# earlier replies are shown above.'}),
    newSince: 'New since your last visit',
    isNew: 'New',
    waiting: (count) => plural(count, {one: 'Show # new reply', other: 'Show # new replies'}),
    arrived: (count) => plural(count, {one: '# new reply has arrived.', other: '# new replies have arrived.'}),
    participants: (count) => plural(count, {one: '# person took part', other: '# people took part'}),
    label: (author, to) => (to ? `Reply by ${author} to ${to}` : `Reply by ${author}`),
    inReplyTo: (author) => `In reply to ${author}`,
    bestAnswer: 'Best answer',
    decision: 'Decision',
    recordedBy: (name) => `Recorded by ${name}`,
    goToReply: 'Go to this reply',
    replyNotFound: 'This reply is not here any more.',
    empty: 'Nobody has replied yet.',
    closed: 'This discussion is closed. You can read it, but not reply any more.',
    deleted: 'This discussion has been deleted.',
    notFound: 'This discussion does not exist any more, or you have no access to it.',
    fold: 'Hide the discussion',
    noId: 'This page does not say which discussion to show.',
  },
  reply: {
    label: 'Your reply',
    prompt: 'Write a reply …',
    reply: 'Reply',
    replyTo: (author) => `Reply to ${author}`,
    replyingTo: (author) => `You are replying to ${author}`,
    forget: 'Reply to the whole discussion instead',
    sent: 'Your reply is out.',
    heldForReview: 'Thank you. Your reply appears once somebody has looked at it.',
    sending: 'Sending …',
    waiting: 'Your reply waits. It is sent by itself as soon as that is possible.',
    copy: 'Copy text',
    copied: 'Your text is on the clipboard.',
    copyFailed: 'Your browser does not let this page copy. Select the text and copy it yourself.',
    notAllowed: 'You can read here, but not reply. Ask the owner of the group to let you in.',
    invitation: 'Sign in to reply.',
  },
  acts: {
    more: 'More',
  },
  link: {
    gone: 'The message that this link leads to is not on this page any more, or you have no access to it.',
    title: 'The post that your link leads to',
    back: 'Back to all posts',
  },
};
