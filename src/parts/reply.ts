/** One of the last replies below a post: smaller, quieter, complete. Stateless. */
import {css, html, type TemplateResult} from 'lit';
import {hash} from '../lib/hash.js';
import {messageLink} from '../lib/message-link.js';
import {looksLong} from '../lib/looks-long.js';
import type {Localization} from '../localization/localize.js';
import type {ReplyPartsFragment} from '../network/schema.js';
import {attachmentsPlace} from './attachments/place.js';
import {avatar} from './avatar.js';
import {byline} from './byline.js';
import {folded} from './fold.js';
import type {Actable} from './actable.js';
import {moreButton} from './more.js';
import {
  reactionAdder,
  reactionChips,
  type ReactionHands,
  type ReactionsOptions,
  type ReactionType,
} from './reactions.js';
import {relativeTime} from './relative-time.js';

/** What a card knows that its messages need for drawing. */
export interface MessageContext {
  readonly localization: Localization;
  readonly now: Date;
  readonly types: readonly ReactionType[];
  /** Whose reaction menu is open. */
  readonly menuOf: string | null;
  isUnfolded(messageId: string): boolean;
  readonly hands: MessageHands;
}

/** What one does with a message in a card: the card itself, so that a thousand messages need no functions of their own. */
export interface MessageHands extends ReactionHands {
  /** Unfolds what is folded, or folds it again. */
  unfold(messageId: string): void;
}

/** What a card knows besides, whose messages can be acted upon. */
export interface CardContext extends MessageContext {
  /** Where the messages stand, for what can be done to them. */
  readonly discussion: Pick<Actable, 'postId' | 'groupId' | 'canQuote'>;
}

/** What drawing the reactions of a message, post or reply, needs to know. */
export function reactionsOf(
  message: Pick<ReplyPartsFragment, 'id' | 'reactionGroups' | 'viewerCanReact'>,
  context: MessageContext,
  isQuiet = false,
): ReactionsOptions {
  const {localization, types, menuOf, hands} = context;
  return {localization, message, types, hands, isQuiet, isOpen: menuOf === message.id};
}

/** For ids in the page: what a network calls a message may hold spaces, which lists of ids can't. */
export const domId = (message: {readonly id: string}): string => `m${hash(message.id).toString(36)}`;

/** A body that folds if it may be long. */
export function foldedBody(
  message: Pick<ReplyPartsFragment, 'id' | 'body' | 'language'>,
  {localization, isUnfolded, hands}: MessageContext,
  level: number,
  lines = 8,
): unknown {
  const {id, body, language} = message;
  return folded({
    ...{words: localization.words, blocks: body.blocks, level, language, id: domId(message)},
    mayBeLong: looksLong(body, lines),
    isOpen: isUnfolded(id),
    toggle: () => hands.unfold(id),
  });
}

/** @param level Of a heading in the reply. */
export function reply(message: ReplyPartsFragment, context: CardContext, level: number): TemplateResult {
  const {localization, now} = context;
  const {words} = localization;
  if (message.deletedAt) return html`<li class="reply gone muted small" part="reply">${words.post.deletedReply}</li>`;
  const options = reactionsOf(message, context, true);
  const actable = {message, localization, ...context.discussion};
  return html`<li class="reply" part="reply">
    ${avatar(message.author)}
    <div>
      <div class="said small">
        <div>
          ${byline(message, words)}
          <span class="muted">${relativeTime(localization, message.createdAt, now, messageLink(message))}</span>
        </div>
        <div class="can">${reactionAdder(options)}${moreButton(actable)}</div>
      </div>
      <div class="acts small"></div>
      ${foldedBody(message, context, level, 4)}${attachmentsPlace(message.attachments, localization)}
      <div class="reacted" role="group" aria-label=${words.reaction.label}>${reactionChips(options)}</div>
    </div>
  </li>`;
}

export const replyStyles = css`
  .replies {
    display: grid;
    gap: 12px;
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .reply {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px;
    --_avatar: 28px;
  }
  .reply .fold {
    --_lines: 4;
  }
  .gone {
    display: block;
    font-style: italic;
  }
  .said {
    display: flex;
    gap: 8px;
    align-items: start;
    justify-content: space-between;
    --_target: 28px;
  }
  .can {
    display: flex;
    flex: none;
  }
  .said :is(.add, .acts-button) {
    margin-block: calc((1.4em - var(--_target)) / 2);
  }
  .reacted {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    --_target: 26px;
  }
  .reacted > * {
    margin-block-start: 4px;
  }
  @media (pointer: coarse) {
    .said,
    .reacted {
      --_target: 44px;
    }
  }
`;
