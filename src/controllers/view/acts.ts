/**
 * How a part that acts on a message finds the hands for it. The part knows no network: it asks, and the widget around it
 * hands over what carries out acts, loaded only then.
 */
import type {Outcome} from '../../network/network.js';
import type {NewActionItem} from '../../network/operations/action-item.js';
import type {Unconfirmed} from '../../network/operations/announcement.js';
import type {Attachment} from '../../network/operations/attachment.js';
import type {MessageRights, NewWords} from '../../network/operations/message.js';
import type {OutcomeChange} from '../../network/operations/outcome.js';
import type {PollChoice} from '../../network/operations/poll.js';
import type {Preview} from '../../network/operations/preview.js';
import type {ReactionPeople} from '../../network/operations/reaction-people.js';
import type {BodyInput, EntityKind, Feature, PersonPartsFragment, ReportMessageInput} from '../../network/schema.js';
import type {Suggestion} from './suggestion.js';
import type {Uploads} from './uploads.js';

/** A deletion that can still be taken back. */
export interface Deletion {
  /** False: it is on its way already. */
  undo(): boolean;
  /** Undefined: it was taken back. */
  readonly done: Promise<Outcome<unknown> | undefined>;
}

/** A text in the making, kept over a reload. */
export interface KeptText {
  /** What was written earlier and never sent; null: nothing. */
  readonly earlier: string | null;
  keep(text: string): void;
  forget(): void;
  /** The editor has gone; the text stays for the next one. */
  rest(): void;
}

/** What the viewer may do with a message, and has done. */
export interface ActRights extends MessageRights {
  /** Whether the viewer has reported the words as they are now; false where the network does not tell. */
  readonly hasReported: boolean;
}

/** What carries out acts. None of it rejects. */
export interface Acts {
  readonly features: readonly Feature[];
  /** Whether somebody is signed in. */
  readonly isSignedIn: boolean;
  /** Bytes of the largest file that one may attach; null: none may be. */
  readonly uploadLimit: number | null;
  /** What sends files; null: it does not come. */
  uploads(): Promise<Uploads | null>;
  rightsOf(id: string): Promise<Outcome<ActRights | null>>;
  update(words: NewWords): Promise<Outcome<unknown>>;
  /** Deletes after a while, or when the page is left. */
  deleteSoon(id: string, postId: string): Deletion;
  report(report: ReportMessageInput): Promise<Outcome<unknown>>;
  chooseAnswer(change: OutcomeChange): Promise<Outcome<unknown>>;
  decide(change: OutcomeChange): Promise<Outcome<unknown>>;
  setClosed(postId: string, isClosed: boolean): Promise<Outcome<unknown>>;
  setFollowing(postId: string, following: boolean): Promise<Outcome<unknown>>;
  agree(item: NewActionItem): Promise<Outcome<unknown>>;
  setDone(itemId: string, isDone: boolean): Promise<Outcome<unknown>>;
  vote(choice: PollChoice): Promise<Outcome<unknown>>;
  /** Says that the viewer has read what a post announces. */
  acknowledge(postId: string): Promise<Outcome<unknown>>;
  /** Who has not confirmed; null: not for the viewer to know. */
  unconfirmed(postId: string): Promise<Outcome<Unconfirmed | null>>;
  /** Asks for a file anew, and shows it by the address that it has now; null: it is gone. */
  lookAtAttachment(id: string): Promise<Outcome<Attachment | null>>;
  /** Asks the network how a poll stands, and shows it. */
  lookAtPoll(id: string): Promise<Outcome<unknown>>;
  peopleWhoReacted(id: string): Promise<Outcome<readonly ReactionPeople[]>>;
  /** What a text will look like, read as the network reads what is posted. Null: it cannot tell. */
  preview(body: BodyInput): Promise<Outcome<Preview | null>>;
  /** Those of the group come first. Empty where nothing was found, or the line is down. */
  find(prefix: string, kinds: readonly EntityKind[], groupId: string | null): Promise<readonly Suggestion[]>;
  /** Leaders on whose behalf the viewer may reply and comment. Empty: none, or the network has no words for it. */
  leaders(): Promise<readonly PersonPartsFragment[]>;
  keptText(id: string): Promise<KeptText>;
}

/** Somebody wants to act. Composed, because parts are drawn inside of parts; the widget that hears it also stops it. */
export class ActEvent extends Event {
  static readonly type = 'foyer-act';
  /** Hands over what carries out acts; null: it can't be loaded. */
  readonly answer: (acts: Acts | null) => void;

  constructor(answer: (acts: Acts | null) => void) {
    super(ActEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.answer = answer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'foyer-act': ActEvent;
  }
}

/** Asks the widget around a part for hands. Null: there are none, or their file does not come. */
export function askForActs(part: HTMLElement): Promise<Acts | null> {
  return new Promise((resolve) => {
    // Whoever hears it says so at once, and answers when the file is there.
    const isUnheard = part.dispatchEvent(new ActEvent(resolve));
    if (isUnheard) resolve(null);
  });
}
