/** Where a reply is written, with what is answered above it. Stateless: the composer keeps the text while it is written. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {DiscussionHands, ReplyBox} from '../../controllers/view/discussion.js';
import type {DiscussionWords} from '../../localization/discussion/words.js';
import type {Localization} from '../../localization/localize.js';
import {postBoxWords} from '../../localization/post-box.js';
import type {ComposerChangeEvent, ComposerCopyEvent, ComposerSendEvent} from '../composer/composer.events.js';

import {composerLine, composerLineStyles} from '../composer/late-composer.js';
import type {ComposerProblem} from '../composer/trouble.js';
import {lateIcon} from '../late-icon.js';
import {keptPlace} from '../kept/place.js';
import {problemText} from '../problem.js';
import type {TextAskEvent} from '../text-box/text-box.events.js';

export interface ReplyBoxOptions {
  readonly localization: Localization;
  readonly words: DiscussionWords;
  readonly hands: DiscussionHands;
  /** Why nobody can reply any more; empty: one can. The text that was being written stays, and can be copied. */
  readonly ended: string;
  /** Said below the box; beats the box's own news. */
  readonly notice: string;
  copy(text: string): void;
  /** What one writes with could not be loaded: draw again. */
  redraw(): void;
}

export function replyBox(box: ReplyBox, options: ReplyBoxOptions): TemplateResult {
  const {localization, words, hands} = options;
  const answered = box.inReplyTo;
  const name = answered ? (answered.author?.displayName ?? localization.words.post.deletedAuthor) : '';
  const label = answered ? words.reply.replyTo(name) : words.reply.label;
  const {prompt} = words.reply;
  const problem = problemOf(box, options);
  const notice = options.notice || newsOf(box, words) || (box.isAtRisk ? postBoxWords(localization.words).notKept : '');
  const isWanted = box.isWritten || box.isSending || Boolean(problem ?? notice);
  return html`<div class="box" part="reply-box">
    ${
      answered
        ? html`<p class="answering small muted">
            <span>${words.reply.replyingTo(name)}</span>
            <button
              class="button plain small"
              type="button"
              aria-label=${words.reply.forget}
              title=${words.reply.forget}
              @click=${() => hands.answer(null)}
            >
              ${lateIcon('close')}
            </button>
          </p>`
        : nothing
    }
    <foyer-composer
      .localization=${localization}
      .person=${box.person}
      .label=${label}
      .prompt=${prompt}
      .act=${(answered ? undefined : words.reply.act) ?? words.reply.reply}
      .maxLength=${box.maxLength}
      .writing=${box.initial}
      .answer=${box.answer}
      .problem=${problem}
      .notice=${notice}
      ?sending=${box.isSending}
      @text-ask=${({query}: TextAskEvent) => hands.ask(query)}
      @composer-change=${({writing}: ComposerChangeEvent) => hands.keep(writing)}
      @composer-send=${({writing}: ComposerSendEvent) => void hands.send(writing)}
      @composer-copy=${({text}: ComposerCopyEvent) => options.copy(text)}
      @composer-sign-in=${() => hands.signIn()}
      >${composerLine({localization, person: box.person, label, prompt, isWanted, redraw: options.redraw})}</foyer-composer
    >
    ${keptPlace(box.kept, localization, box.isWritten)}
  </div>`;
}

function newsOf({sent}: ReplyBox, {reply}: DiscussionWords): string {
  if (sent === 'waiting') return reply.waiting;
  return sent === 'shown' ? reply.sent : sent === 'held' ? reply.heldForReview : '';
}

function problemOf(
  {error, isSignedOut}: ReplyBox,
  {localization, words, ended}: ReplyBoxOptions,
): ComposerProblem | null {
  const common = localization.words;
  if (ended) return {text: ended, action: null, copy: words.reply.copy};
  if (isSignedOut || error?.kind === 'unauthenticated')
    return {text: common.problem.unauthenticated, action: 'sign-in', copy: words.reply.copy};
  if (!error) return null;
  // Trying the same again changes nothing; another text, or another place, may.
  const isFinal = error.kind === 'refused' || error.kind === 'forbidden';
  return {text: problemText(common, error), action: isFinal ? null : 'retry', copy: words.reply.copy};
}

export const replyBoxStyles = css`
  ${composerLineStyles}
  .box {
    padding-block: 8px;
  }
  /* While somebody writes, the box stays in sight and arrivals do not push it about. */
  .box:focus-within {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    background: var(--_surface);
  }
  .answering {
    display: flex;
    align-items: center;
    gap: 4px;
    --_target: 28px;
  }
  .answering .icon {
    inline-size: 16px;
    block-size: 16px;
  }
`;
