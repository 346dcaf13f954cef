/** The acts that are done with one press. */
import type {Acts} from '../../controllers/view/acts.js';
import type {ActsWords} from '../../localization/acts/words.js';
import type {Outcome} from '../../network/network.js';
import type {Actable} from '../actable.js';
import type {ActName} from './menu.js';
import {excerptOf} from './words-of.js';

/** Somebody wants to answer with a quote. Composed: whoever draws the card, or the discussion, has the box for it. */
export class QuoteEvent extends Event {
  static readonly type = 'foyer-quote';

  /** @param markdown - The quote, with room for an answer below it. */
  constructor(
    readonly messageId: string,
    readonly markdown: string,
  ) {
    super(QuoteEvent.type, {bubbles: true, composed: true});
  }
}

/** What is said when one of them is done. */
export const doneBy = {
  chooseAnswer: 'answerChosen',
  takeAnswerBack: 'answerTakenBack',
  decide: 'decided',
  takeDecisionBack: 'decisionTakenBack',
  follow: 'followed',
  unfollow: 'unfollowed',
  close: 'closed',
  reopen: 'reopened',
} as const satisfies Partial<Record<ActName, keyof ActsWords['done']>>;

export function carryOut(act: keyof typeof doneBy, acts: Acts, {message, postId}: Actable): Promise<Outcome<unknown>> {
  const {id, author} = message;
  // As the line above a discussion shows it, until the network says how.
  const reply = {id, author, excerpt: excerptOf(message, 140)};
  switch (act) {
    case 'chooseAnswer':
      return acts.chooseAnswer({postId, reply});
    case 'takeAnswerBack':
      return acts.chooseAnswer({postId, reply: null});
    case 'decide':
      return acts.decide({postId, reply});
    case 'takeDecisionBack':
      return acts.decide({postId, reply: null});
    case 'follow':
    case 'unfollow':
      return acts.setFollowing(postId, act === 'follow');
    case 'close':
    case 'reopen':
      return acts.setClosed(postId, act === 'close');
  }
}
