// Generated from custom-elements.json by `npm run manifest`. Do not edit.

/** Components for React: properties as props, events as callbacks. Importing one registers its element. */
import {createComponent, type EventName} from '@lit/react';
import * as React from 'react';
import {FoyerCommentCount as FoyerCommentCountElement} from './elements/comment-count/comment-count.js';
import {FoyerDoctor as FoyerDoctorElement} from './elements/doctor/doctor.js';
import {FoyerFeed as FoyerFeedElement} from './elements/feed/feed.js';
import {FoyerLogin as FoyerLoginElement} from './elements/login/login.js';
import {FoyerNetwork as FoyerNetworkElement} from './elements/network/network.js';
import {FoyerNotifications as FoyerNotificationsElement} from './elements/notifications/notifications.js';
import {FoyerOpenLoops as FoyerOpenLoopsElement} from './elements/open-loops/open-loops.js';
import {FoyerPageComments as FoyerPageCommentsElement} from './elements/page-comments/page-comments.js';
import {FoyerPostBox as FoyerPostBoxElement} from './elements/post-box/post-box.js';
import {FoyerThread as FoyerThreadElement} from './elements/thread/thread.js';
import {FoyerTrending as FoyerTrendingElement} from './elements/trending/trending.js';
import type {FoyerExaminedEvent} from './elements/doctor/doctor.events.js';
import type {FoyerOpenThreadEvent} from './elements/feed/feed.events.js';
import type {FoyerSessionChangeEvent, FoyerTokenRequestEvent} from './elements/network/network.events.js';
import type {FoyerCountEvent} from './elements/open-loops/open-loops.events.js';
import type {FoyerBeforePostEvent, FoyerPostEvent} from './elements/post-box/post-box.events.js';
import type {FoyerOpenPostEvent} from './elements/trending/trending.events.js';

/** A class whose elements also take attributes that are no properties: only their own styles read those. */
type Constructor<Element> = new () => Element;

/** How many comments a page or a business record has: a small badge for lists of news, documents or invoices. All badges that come into sight together ask together, in the one request of the page. It is no link: put it into one, or beside. */
export const FoyerCommentCount = createComponent({
  react: React,
  tagName: 'foyer-comment-count',
  elementClass: FoyerCommentCountElement as Constructor<
    FoyerCommentCountElement & {/** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system'}
  >,
  events: {},
});

/** Says why it does not work: looks at the page, the network behind it and the sign-in, and tells in plain words what it found and what helps. Looks when somebody presses its button, or with `auto` when it comes into view. Changes nothing, signs nobody in, and its report holds no token and no name. */
export const FoyerDoctor = createComponent({
  react: React,
  tagName: 'foyer-doctor',
  elementClass: FoyerDoctorElement as Constructor<
    FoyerDoctorElement & {
      /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
      /** Less room between things, for pages with little of it. */ density?: 'compact';
    }
  >,
  events: {onExamined: 'foyer-examined' as EventName<FoyerExaminedEvent>},
});

/** The posts of one feed, newest activity first, kept up to date while it is on the page. Without attributes: what the signed-in person's own home feed holds. New posts wait behind a button, so that nothing moves what one is reading. */
export const FoyerFeed = createComponent({
  react: React,
  tagName: 'foyer-feed',
  elementClass: FoyerFeedElement as Constructor<
    FoyerFeedElement & {
      /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
      /** Less room between things, for pages with little of it. */ density?: 'compact';
    }
  >,
  events: {onOpenThread: 'foyer-open-thread' as EventName<FoyerOpenThreadEvent>},
});

/** A Sign-in button; once somebody is signed in, a menu of their account. Shows nothing while it is not known which. Before a sign-out that would throw away what the person has not sent, it asks. */
export const FoyerLogin = createComponent({
  react: React,
  tagName: 'foyer-login',
  elementClass: FoyerLoginElement as Constructor<
    FoyerLoginElement & {
      /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
      /** Less room between things, for pages with little of it. */ density?: 'compact';
    }
  >,
  events: {},
});

/** Connects the widgets inside it, or with `page` all of the page, to a network and a sign-in. Shows nothing of its own. */
export const FoyerNetwork = createComponent({
  react: React,
  tagName: 'foyer-network',
  elementClass: FoyerNetworkElement as Constructor<FoyerNetworkElement & {}>,
  events: {
    onSessionChange: 'foyer-session-change' as EventName<FoyerSessionChangeEvent>,
    onTokenRequest: 'foyer-token-request' as EventName<FoyerTokenRequestEvent>,
  },
});

/** A bell with the number of notifications that are new; it opens the list of them: who replied to the person, mentioned, asked or praised him or her, and what has become of the discussions that he or she took part in. Each leads to its message. What has been seen in the open list is read. */
export const FoyerNotifications = createComponent({
  react: React,
  tagName: 'foyer-notifications',
  elementClass: FoyerNotificationsElement as Constructor<
    FoyerNotificationsElement & {
      /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
      /** Less room between things, for pages with little of it. */ density?: 'compact';
    }
  >,
  events: {},
});

/** What is open: what was agreed in discussions and is not done yet, overdue first, and questions that wait for an answer. Of one group, of everything one may read, or one's own. Things are ticked off in place, and can be taken back. */
export const FoyerOpenLoops = createComponent({
  react: React,
  tagName: 'foyer-open-loops',
  elementClass: FoyerOpenLoopsElement as Constructor<
    FoyerOpenLoopsElement & {
      /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
      /** Less room between things, for pages with little of it. */ density?: 'compact';
    }
  >,
  events: {onCount: 'foyer-count' as EventName<FoyerCountEvent>},
});

/** What colleagues say about the page it stands on, or about a business record, with a box to join in. Reading makes nothing; the first comment begins the discussion, once, however many people write it at the same moment. */
export const FoyerPageComments = createComponent({
  react: React,
  tagName: 'foyer-page-comments',
  elementClass: FoyerPageCommentsElement as Constructor<
    FoyerPageCommentsElement & {
      /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
      /** Less room between things, for pages with little of it. */ density?: 'compact';
    }
  >,
  events: {},
});

/** Where people write: one inviting line that unfolds when it is touched. The author chooses who sees the post, unless the page has chosen a group. What was written is kept on the device, for this account, until it is sent. */
export const FoyerPostBox = createComponent({
  react: React,
  tagName: 'foyer-post-box',
  elementClass: FoyerPostBoxElement as Constructor<
    FoyerPostBoxElement & {
      /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
      /** Less room between things, for pages with little of it. */ density?: 'compact';
    }
  >,
  events: {
    onBeforePost: 'foyer-before-post' as EventName<FoyerBeforePostEvent>,
    onPost: 'foyer-post' as EventName<FoyerPostEvent>,
  },
});

/** One discussion, whole: the post, what came of it, the replies and a box to write one. Replies stand below what they answer; earlier ones are behind a button, new ones appear at the end without moving what one is reading. */
export const FoyerThread = createComponent({
  react: React,
  tagName: 'foyer-thread',
  elementClass: FoyerThreadElement as Constructor<
    FoyerThreadElement & {
      /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
      /** Less room between things, for pages with little of it. */ density?: 'compact';
    }
  >,
  events: {},
});

/** What many people are talking about: discussions or topics, the liveliest first, each with the people in it, a curve of its activity and the reason why it is here. Asks again now and then while somebody looks. */
export const FoyerTrending = createComponent({
  react: React,
  tagName: 'foyer-trending',
  elementClass: FoyerTrendingElement as Constructor<
    FoyerTrendingElement & {
      /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
      /** Less room between things, for pages with little of it. */ density?: 'compact';
    }
  >,
  events: {onBeforeOpenPost: 'foyer-before-open-post' as EventName<FoyerOpenPostEvent>},
});
