/** The words of what one can do to a message: only needed once somebody does. Tone and rules as in `../translation.ts`. */

/** Why a message is reported: the contract's `ReportReason`. */
export type ReasonName = 'HARASSMENT' | 'CONFIDENTIAL' | 'WRONG' | 'SPAM' | 'OTHER';

export interface ActsWords {
  /** BCP 47 tag of these words. */
  readonly language: string;
  /** The entries of the menu, which are verbs. */
  readonly menu: {
    readonly label: string;
    readonly edit: string;
    readonly delete: string;
    readonly report: string;
    /** In place of that entry: once is enough. */
    readonly reported: string;
    readonly quote: string;
    readonly chooseAnswer: string;
    readonly takeAnswerBack: string;
    readonly decide: string;
    readonly takeDecisionBack: string;
    readonly makeAction: string;
    readonly follow: string;
    readonly unfollow: string;
    readonly close: string;
    readonly reopen: string;
    readonly copyLink: string;
    readonly whoReacted: string;
    /** While it is asked what may be done. */
    readonly loading: string;
  };
  /** Said once it is done. */
  readonly done: {
    readonly linkCopied: string;
    readonly saved: string;
    readonly reported: string;
    readonly answerChosen: string;
    readonly answerTakenBack: string;
    readonly decided: string;
    readonly decisionTakenBack: string;
    readonly actionMade: string;
    readonly followed: string;
    readonly unfollowed: string;
    readonly closed: string;
    readonly reopened: string;
  };
  /** Precedes what went wrong. */
  readonly failed: {
    /** Beside the link itself. */
    readonly copyLink: string;
    readonly act: string;
    /** What was typed is still there. */
    readonly kept: string;
    /** Not there, or not for the viewer. */
    readonly gone: string;
    readonly deletion: string;
  };
  readonly edit: {
    readonly label: string;
    readonly title: string;
    readonly save: string;
    readonly saving: string;
    readonly blank: string;
    /** A text of an earlier try was found. */
    readonly restored: string;
  };
  readonly deletion: {
    readonly askPost: string;
    readonly askReply: string;
    readonly hintPost: string;
    readonly hintReply: string;
    readonly delete: string;
    /** While it can still be taken back. */
    readonly soonPost: string;
    readonly soonReply: string;
    readonly undo: string;
    readonly undone: string;
  };
  readonly report: {
    readonly title: string;
    readonly hint: string;
    readonly reason: string;
    readonly reasons: Readonly<Record<ReasonName, string>>;
    readonly note: string;
    readonly send: string;
    readonly chooseReason: string;
  };
  readonly action: {
    readonly title: string;
    readonly task: string;
    readonly assignee: string;
    readonly assigneeHint: string;
    readonly dueOn: string;
    readonly make: string;
    readonly blank: string;
    /** The name stands for nobody. */
    readonly unknownAssignee: string;
    found(count: number): string;
    /** Of a discussion's list. */
    listLabel(done: number, all: number): string;
    due(day: string): string;
    overdue(day: string): string;
  };
  readonly people: {
    readonly title: string;
    readonly none: string;
    /** The network does not tell. */
    readonly secret: string;
    more(count: number): string;
  };
}
