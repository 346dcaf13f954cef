// Generated from custom-elements.json by `npm run manifest`. Do not edit.

/** What `<foyer-feed>` and the others take in JSX: `interface IntrinsicElements extends FoyerElements {}`. */
import type {FoyerCommentCount} from './elements/comment-count/comment-count.js';
import type {FoyerDoctor} from './elements/doctor/doctor.js';
import type {FoyerFeed} from './elements/feed/feed.js';
import type {FoyerLogin} from './elements/login/login.js';
import type {FoyerNetwork} from './elements/network/network.js';
import type {FoyerNotifications} from './elements/notifications/notifications.js';
import type {FoyerOpenLoops} from './elements/open-loops/open-loops.js';
import type {FoyerPageComments} from './elements/page-comments/page-comments.js';
import type {FoyerPostBox} from './elements/post-box/post-box.js';
import type {FoyerThread} from './elements/thread/thread.js';
import type {FoyerTrending} from './elements/trending/trending.js';
import type {FoyerExaminedEvent} from './elements/doctor/doctor.events.js';
import type {FoyerOpenThreadEvent} from './elements/feed/feed.events.js';
import type {FoyerSessionChangeEvent, FoyerTokenRequestEvent} from './elements/network/network.events.js';
import type {FoyerCountEvent} from './elements/open-loops/open-loops.events.js';
import type {FoyerBeforePostEvent, FoyerPostEvent} from './elements/post-box/post-box.events.js';
import type {FoyerOpenPostEvent} from './elements/trending/trending.events.js';

/** What any element takes. */
interface Common<Element> {
  readonly key?: string | number | bigint | null;
  readonly ref?: ((element: Element | null) => void) | {current: Element | null} | null;
  readonly children?: unknown;
  readonly id?: string;
  readonly class?: string;
  readonly className?: string;
  readonly style?: string | Readonly<Record<string, string | number | undefined>>;
  readonly title?: string;
  readonly slot?: string;
  readonly hidden?: boolean;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  /** `eager`: foyer.js loads it at once, wherever it is. */
  readonly loading?: 'eager' | 'lazy';
}

/** Every element by its tag. */
export interface FoyerElements {
  /** How many comments a page or a business record has: a small badge for lists of news, documents or invoices. All badges that come into sight together ask together, in the one request of the page. It is no link: put it into one, or beside. */
  'foyer-comment-count': Common<FoyerCommentCount> & {
    /** The system that a record is from, such as `crm`. With `record-type` and `record-id` it takes the place of `url`. */ 'record-system'?: FoyerCommentCount['recordSystem'];
    /** The kind of record, such as `invoice`. */ 'record-type'?: FoyerCommentCount['recordType'];
    /** The record's own number or name in its system. */ 'record-id'?: FoyerCommentCount['recordId'];
    /** What the system signed for this person, where the network asks for it. */ 'record-proof'?: FoyerCommentCount['recordProof'];
    /** Shows nothing as long as nobody has commented. */ 'no-zero'?: FoyerCommentCount['noZero'];
    /** Address of the page to count for, such as `/news/7`. Without it: the page's canonical link, or its own address. */ url?: FoyerCommentCount['url'];
    /** The system that a record is from, such as `crm`. With `record-type` and `record-id` it takes the place of `url`. */ recordSystem?: FoyerCommentCount['recordSystem'];
    /** The kind of record, such as `invoice`. */ recordType?: FoyerCommentCount['recordType'];
    /** The record's own number or name in its system. */ recordId?: FoyerCommentCount['recordId'];
    /** What the system signed for this person, where the network asks for it. */ recordProof?: FoyerCommentCount['recordProof'];
    /** Says it in words, such as "3 comments", instead of an icon and a number. */ long?: FoyerCommentCount['long'];
    /** Shows nothing as long as nobody has commented. */ noZero?: FoyerCommentCount['noZero'];
    /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
  };
  /** Says why it does not work: looks at the page, the network behind it and the sign-in, and tells in plain words what it found and what helps. Looks when somebody presses its button, or with `auto` when it comes into view. Changes nothing, signs nobody in, and its report holds no token and no name. */
  'foyer-doctor': Common<FoyerDoctor> & {
    /** Level of the heading, from 1 to 5; those of the groups are one deeper. */ 'heading-level'?: FoyerDoctor['headingLevel'];
    /** Shows no heading, for a page that has its own. */ 'no-heading'?: FoyerDoctor['noHeading'];
    /** Examines as soon as it comes into view. Without it: when its button is pressed. */ auto?: FoyerDoctor['auto'];
    /** Shows this text above everything. Without it: "Why does it not work?" in the page's language. */ heading?: FoyerDoctor['heading'];
    /** Level of the heading, from 1 to 5; those of the groups are one deeper. */ headingLevel?: FoyerDoctor['headingLevel'];
    /** Shows no heading, for a page that has its own. */ noHeading?: FoyerDoctor['noHeading'];
    /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
    /** Less room between things, for pages with little of it. */ density?: 'compact';
    'onfoyer-examined'?: (event: FoyerExaminedEvent) => void;
  };
  /** The posts of one feed, newest activity first, kept up to date while it is on the page. Without attributes: what the signed-in person's own home feed holds. New posts wait behind a button, so that nothing moves what one is reading. */
  'foyer-feed': Common<FoyerFeed> & {
    /** Shows the posts of this group. */ 'group-id'?: FoyerFeed['groupId'];
    /** Shows the posts on this topic. */ 'topic-id'?: FoyerFeed['topicId'];
    /** Shows the posts of this person. */ 'author-id'?: FoyerFeed['authorId'];
    /** Level of the heading, from 1 to 6; posts with a title come one level below. */ 'heading-level'?: FoyerFeed['headingLevel'];
    /** Which stream to show: `home`, `following`, `all` or `leadership`. The ids below take its place. */ scope?: FoyerFeed['scope'];
    /** Shows the posts of this group. */ groupId?: FoyerFeed['groupId'];
    /** Shows the posts on this topic. */ topicId?: FoyerFeed['topicId'];
    /** Shows the posts of this person. */ authorId?: FoyerFeed['authorId'];
    /** Shows only these kinds, separated by spaces: `update`, `question`, `poll`, `praise`, `announcement`. */ kind?: FoyerFeed['kind'];
    /** `activity` (latest replies first), `newest` (latest posts first) or `relevance`. */ order?: FoyerFeed['order'];
    /** Posts to load at a time, from 1 to 50. */ limit?: FoyerFeed['limit'];
    /** Shows this text above the posts. */ heading?: FoyerFeed['heading'];
    /** Level of the heading, from 1 to 6; posts with a title come one level below. */ headingLevel?: FoyerFeed['headingLevel'];
    /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
    /** Less room between things, for pages with little of it. */ density?: 'compact';
    'onfoyer-open-thread'?: (event: FoyerOpenThreadEvent) => void;
  };
  /** A Sign-in button; once somebody is signed in, a menu of their account. Shows nothing while it is not known which. Before a sign-out that would throw away what the person has not sent, it asks. */
  'foyer-login': Common<FoyerLogin> & {
    /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
    /** Less room between things, for pages with little of it. */ density?: 'compact';
  };
  /** Connects the widgets inside it, or with `page` all of the page, to a network and a sign-in. Shows nothing of its own. */
  'foyer-network': Common<FoyerNetwork> & {
    /** With `msal`, and with `teams` for nested app authentication: the id of the app registration that people sign in to. */ 'client-id'?: FoyerNetwork['clientId'];
    /** With `msal`: the page on this origin that the sign-in comes back to. Default: `/auth-redirect.html`. */ 'redirect-uri'?: FoyerNetwork['redirectUri'];
    /** With `msal` inside a frame of another site: the page on this origin that signs in on the frame's behalf. */ 'relay-uri'?: FoyerNetwork['relayUri'];
    /** Says that many people use this device: what somebody writes and does not send goes with the tab. Default: it stays. */ 'shared-device'?: FoyerNetwork['sharedDevice'];
    /** Seconds after which whoever has not touched the page, or another tab of the site, is signed out, with a warning before; what
was not sent is cleared then. For kiosks. Default: nobody is. */ 'clear-after'?: FoyerNetwork['clearAfter'];
    /** Address of the network's GraphQL API; may be relative to the page. */ endpoint?: FoyerNetwork['endpoint'];
    /** How people sign in: `msal` through the company's single sign-on, `teams` as whoever uses Microsoft Teams, `sharepoint`
as whoever uses SharePoint, `custom` by a token that the page hands over. */ auth?: FoyerNetwork['auth'];
    /** With `msal`, and with `teams` for nested app authentication: the id of the app registration that people sign in to. */ clientId?: FoyerNetwork['clientId'];
    /** With `msal` and `teams`: address of the identity provider. Without it, Microsoft Entra for any organization. */ authority?: FoyerNetwork['authority'];
    /** With `msal` and `teams`: what the token must allow, separated by spaces, such as `api://my-network/read`. */ scopes?: FoyerNetwork['scopes'];
    /** With `msal`: the page on this origin that the sign-in comes back to. Default: `/auth-redirect.html`. */ redirectUri?: FoyerNetwork['redirectUri'];
    /** With `msal` inside a frame of another site: the page on this origin that signs in on the frame's behalf. */ relayUri?: FoyerNetwork['relayUri'];
    /** With `sharepoint`: the App ID URI of the network's API, such as `api://my-network`. */ resource?: FoyerNetwork['resource'];
    /** Shows what the network lets anybody read to those who are not signed in. Default: they see a Sign-in button only. */ anonymous?: FoyerNetwork['anonymous'];
    /** Says that many people use this device: what somebody writes and does not send goes with the tab. Default: it stays. */ sharedDevice?: FoyerNetwork['sharedDevice'];
    /** Seconds after which whoever has not touched the page, or another tab of the site, is signed out, with a warning before; what
was not sent is cleared then. For kiosks. Default: nobody is. */ clearAfter?: FoyerNetwork['clearAfter'];
    /** Reaches the widgets of the whole page, apart from those inside another `<foyer-network>`. */ page?: FoyerNetwork['page'];

    'onfoyer-session-change'?: (event: FoyerSessionChangeEvent) => void;
    'onfoyer-token-request'?: (event: FoyerTokenRequestEvent) => void;
  };
  /** A bell with the number of notifications that are new; it opens the list of them: who replied to the person, mentioned, asked or praised him or her, and what has become of the discussions that he or she took part in. Each leads to its message. What has been seen in the open list is read. */
  'foyer-notifications': Common<FoyerNotifications> & {
    /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
    /** Less room between things, for pages with little of it. */ density?: 'compact';
  };
  /** What is open: what was agreed in discussions and is not done yet, overdue first, and questions that wait for an answer. Of one group, of everything one may read, or one's own. Things are ticked off in place, and can be taken back. */
  'foyer-open-loops': Common<FoyerOpenLoops> & {
    /** Shows what is open in this group. Without it: everywhere the person may read. */ 'group-id'?: FoyerOpenLoops['groupId'];
    /** Level of the heading, from 1 to 5; those of the two lists are one deeper. */ 'heading-level'?: FoyerOpenLoops['headingLevel'];
    /** Shows no heading, for a page that has its own. */ 'no-heading'?: FoyerOpenLoops['noHeading'];
    /** Shows what is open in this group. Without it: everywhere the person may read. */ groupId?: FoyerOpenLoops['groupId'];
    /** Shows what the person is to do, and the questions asked of him or her, in all groups. */ mine?: FoyerOpenLoops['mine'];
    /** How many to show of each kind before "Show all", from 1 to 50. */ limit?: FoyerOpenLoops['limit'];
    /** Shows this text above the list. Without it: "Still open", or "Open for me", in the page's language. */ heading?: FoyerOpenLoops['heading'];
    /** Level of the heading, from 1 to 5; those of the two lists are one deeper. */ headingLevel?: FoyerOpenLoops['headingLevel'];
    /** Shows no heading, for a page that has its own. */ noHeading?: FoyerOpenLoops['noHeading'];
    /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
    /** Less room between things, for pages with little of it. */ density?: 'compact';
    'onfoyer-count'?: (event: FoyerCountEvent) => void;
  };
  /** What colleagues say about the page it stands on, or about a business record, with a box to join in. Reading makes nothing; the first comment begins the discussion, once, however many people write it at the same moment. */
  'foyer-page-comments': Common<FoyerPageComments> & {
    /** The system that a record is from, such as `crm`. With `record-type` and `record-id` it takes the place of `url`. */ 'record-system'?: FoyerPageComments['recordSystem'];
    /** The kind of record, such as `invoice`. */ 'record-type'?: FoyerPageComments['recordType'];
    /** The record's own number or name in its system. */ 'record-id'?: FoyerPageComments['recordId'];
    /** What the system signed for this person, where the network asks for it. */ 'record-proof'?: FoyerPageComments['recordProof'];
    /** What the discussion is called where others see it. Without it: the title of the document. */ 'page-title'?: FoyerPageComments['pageTitle'];
    /** The first comment begins the discussion in this group, for its members. Without it: for whoever sees the page. */ 'group-id'?: FoyerPageComments['groupId'];
    /** Level of the heading, from 1 to 6. */ 'heading-level'?: FoyerPageComments['headingLevel'];
    /** Shows no heading, for a page that has its own. */ 'no-heading'?: FoyerPageComments['noHeading'];
    /** Address of the page that is commented on. Without it: the page's canonical link, or its own address. */ url?: FoyerPageComments['url'];
    /** The system that a record is from, such as `crm`. With `record-type` and `record-id` it takes the place of `url`. */ recordSystem?: FoyerPageComments['recordSystem'];
    /** The kind of record, such as `invoice`. */ recordType?: FoyerPageComments['recordType'];
    /** The record's own number or name in its system. */ recordId?: FoyerPageComments['recordId'];
    /** What the system signed for this person, where the network asks for it. */ recordProof?: FoyerPageComments['recordProof'];
    /** What the discussion is called where others see it. Without it: the title of the document. */ pageTitle?: FoyerPageComments['pageTitle'];
    /** The first comment begins the discussion in this group, for its members. Without it: for whoever sees the page. */ groupId?: FoyerPageComments['groupId'];
    /** Shows this text above the comments. Without it: "Comments" in the page's language. */ heading?: FoyerPageComments['heading'];
    /** Level of the heading, from 1 to 6. */ headingLevel?: FoyerPageComments['headingLevel'];
    /** Shows no heading, for a page that has its own. */ noHeading?: FoyerPageComments['noHeading'];
    /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
    /** Less room between things, for pages with little of it. */ density?: 'compact';
  };
  /** Where people write: one inviting line that unfolds when it is touched. The author chooses who sees the post, unless the page has chosen a group. What was written is kept on the device, for this account, until it is sent. */
  'foyer-post-box': Common<FoyerPostBox> & {
    /** Posts go to this group. Without it, the author chooses among their groups and the whole network. */ 'group-id'?: FoyerPostBox['groupId'];
    /** Level of the heading, from 1 to 6. */ 'heading-level'?: FoyerPostBox['headingLevel'];
    /** Posts go to this group. Without it, the author chooses among their groups and the whole network. */ groupId?: FoyerPostBox['groupId'];
    /** Kinds of post to offer, separated by spaces: `update`, `question`, `poll`, `praise`, `announcement`. Without it, all that
the network takes from this person. */ kinds?: FoyerPostBox['kinds'];
    /** The inviting line. Without it: "Ask, share or thank …" in the page's language. */ prompt?: FoyerPostBox['prompt'];
    /** Shows this text above the box. */ heading?: FoyerPostBox['heading'];
    /** Level of the heading, from 1 to 6. */ headingLevel?: FoyerPostBox['headingLevel'];
    /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
    /** Less room between things, for pages with little of it. */ density?: 'compact';
    'onfoyer-before-post'?: (event: FoyerBeforePostEvent) => void;
    'onfoyer-post'?: (event: FoyerPostEvent) => void;
  };
  /** One discussion, whole: the post, what came of it, the replies and a box to write one. Replies stand below what they answer; earlier ones are behind a button, new ones appear at the end without moving what one is reading. */
  'foyer-thread': Common<FoyerThread> & {
    /** The post whose discussion to show. */ 'post-id'?: FoyerThread['postId'];
    /** Level of the heading, from 1 to 6; the post's title comes one level below. */ 'heading-level'?: FoyerThread['headingLevel'];
    /** The post whose discussion to show. */ postId?: FoyerThread['postId'];
    /** Shows this text above the discussion. */ heading?: FoyerThread['heading'];
    /** Level of the heading, from 1 to 6; the post's title comes one level below. */ headingLevel?: FoyerThread['headingLevel'];
    /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
    /** Less room between things, for pages with little of it. */ density?: 'compact';
  };
  /** What many people are talking about: discussions or topics, the liveliest first, each with the people in it, a curve of its activity and the reason why it is here. Asks again now and then while somebody looks. */
  'foyer-trending': Common<FoyerTrending> & {
    /** Looks only at this group. Without it: at everything that the person may read. */ 'group-id'?: FoyerTrending['groupId'];
    /** Level of the heading, from 1 to 6. */ 'heading-level'?: FoyerTrending['headingLevel'];
    /** Shows no heading, for a page that has its own. */ 'no-heading'?: FoyerTrending['noHeading'];
    /** What to rank: `posts` or `topics`. */ of?: FoyerTrending['of'];
    /** How far to look back: `day`, `week` or `month`. */ window?: FoyerTrending['window'];
    /** Looks only at this group. Without it: at everything that the person may read. */ groupId?: FoyerTrending['groupId'];
    /** How many to show at most, from 1 to 50. */ limit?: FoyerTrending['limit'];
    /** Shows this text above the list. Without it: "Trending" in the page's language. */ heading?: FoyerTrending['heading'];
    /** Level of the heading, from 1 to 6. */ headingLevel?: FoyerTrending['headingLevel'];
    /** Shows no heading, for a page that has its own. */ noHeading?: FoyerTrending['noHeading'];
    /** Default: the page's own `color-scheme`. */ theme?: 'light' | 'dark' | 'system';
    /** Less room between things, for pages with little of it. */ density?: 'compact';
    'onfoyer-before-open-post'?: (event: FoyerOpenPostEvent) => void;
  };
}
