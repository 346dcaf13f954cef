/** Who did what, in one sentence, and what it is about. */
import type {NotificationWords} from '../../localization/notifications/words.js';
import type {Notification} from '../../network/operations/notification.js';

/** Names of people may be written the other way than the sentence that they stand in. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

const lists = new Map<string, Intl.ListFormat>();

/** Those who are named, and how many more there are. */
export function whoDid({actors, actorCount}: Notification, words: NotificationWords): string {
  let list = lists.get(words.language);
  if (!list) lists.set(words.language, (list = new Intl.ListFormat(words.language, {type: 'conjunction'})));
  const named = actors.map(({displayName}) => isolated(displayName));
  if (named.length === 0) return actorCount > 1 ? words.others(actorCount) : words.somebody;
  // One name more says more than "1 other".
  const shown = named.length === actorCount ? named : named.slice(0, 2);
  const others = actorCount - shown.length;
  return list.format(others > 0 ? [...shown, words.others(others)] : shown);
}

type Kind = {
  readonly [Key in keyof NotificationWords]: NotificationWords[Key] extends (who: string, isSeveral: boolean) => string
    ? Key
    : never;
}[keyof NotificationWords];

const ofReason: Readonly<Record<string, Kind>> = {
  MENTIONED: 'mentioned',
  ASKED: 'asked',
  PRAISED: 'praised',
  ANNOUNCED: 'announced',
  ACTION_ASSIGNED: 'assigned',
  ACTION_DONE: 'done',
  ACTION_DUE: 'due',
  FOLLOWED: 'followed',
};

function kindOf({reason, subject}: Notification): Kind | null {
  const reply = subject?.__typename === 'Reply' ? subject : null;
  switch (reason) {
    case 'REPLIED':
      if (reply?.post?.viewerDidAuthor) return 'repliedToPost';
      return reply?.inReplyTo?.viewerDidAuthor ? 'repliedToYou' : 'repliedElsewhere';
    case 'ANSWER_CHOSEN':
      return reply?.viewerDidAuthor ? 'yourAnswerChosen' : 'answerChosen';
    case 'DECISION_RECORDED':
      return reply?.viewerDidAuthor ? 'yourReplyDecided' : 'decided';
    case 'REACTED':
      return reply ? 'reactedToReply' : 'reactedToPost';
    case 'POLL_CLOSED':
      return subject?.__typename === 'Post' && subject.viewerDidAuthor ? 'yourPollEnded' : 'pollEnded';
    default:
      return Object.hasOwn(ofReason, reason) ? ofReason[reason]! : null;
  }
}

/** A reason that nobody here knows is told in the network's words. */
export function sentence(notification: Notification, words: NotificationWords): string {
  const kind = kindOf(notification);
  return kind ? words[kind](whoDid(notification, words), notification.actorCount > 1) : notification.summary;
}

interface About {
  readonly text: string;
  readonly language: string | null;
  /** Where it is; empty: not said. */
  readonly place: string;
  /** What to open; null: it is in no message. */
  readonly message: {readonly id: string; readonly url: string | null} | null;
}

/** Null: the network does not say, or it is something that nobody here knows. */
export function about({subject}: Notification): About | null {
  switch (subject?.__typename) {
    case 'Post':
      return {
        text: subject.title ?? subject.excerpt,
        language: subject.language,
        place: subject.group?.name ?? '',
        message: {id: subject.messageId, url: subject.address},
      };
    case 'Reply':
      return {
        text: subject.excerpt,
        language: subject.language,
        place: subject.post?.title ?? subject.post?.group?.name ?? '',
        message: {id: subject.messageId, url: subject.address},
      };
    case 'ActionItem': {
      const {source} = subject;
      return {
        text: subject.task,
        language: null,
        place: '',
        message: source && {id: source.messageId, url: source.address},
      };
    }
    default:
      return null;
  }
}
