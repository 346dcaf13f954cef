/** One of the last replies below a post: smaller, quieter, complete. Stateless. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {hash} from '../lib/hash.js';
import {messageLink} from '../lib/message-link.js';
import {looksLong} from '../lib/looks-long.js';
import type {Localization} from '../localization/localize.js';
import type {ReplyPartsFragment} from '../network/schema.js';
import {attachmentsPlace} from './attachments/place.js';
import {avatar} from './avatar.js';
import {byline} from './byline.js';
import {fold} from './fold.js';
import type {Actable} from './actable.js';
import {actsPlace, moreButton} from './more.js';
import {reactionAdder, reactionChips, type ReactionsOptions, type ReactionType} from './reactions.js';
import {relativeTime} from './relative-time.js';
import {richText} from './rich-text.js';

/** What a card knows that its messages need for drawing. */
export interface MessageContext {
  readonly localization: Localization;
  readonly now: Date;
  readonly types: readonly ReactionType[];
  /** Whose reaction menu is open. */
  readonly menuOf: string | null;
  readonly unfolded: ReadonlySet<string>;
  openMenu(messageId: string): void;
  closeMenu(messageId: string): void;
  /** The menu could not be loaded: says so. */
  failMenu(): void;
  unfold(messageId: string): void;
  react(messageId: string, reaction: ReactionType, isWanted: boolean): void;
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
): ReactionsOptions {
  const {localization, types, menuOf} = context;
  return {
    localization,
    message,
    types,
    isOpen: menuOf === message.id,
    react: (reaction, isWanted) => context.react(message.id, reaction, isWanted),
    open: () => context.openMenu(message.id),
    close: () => context.closeMenu(message.id),
    fail: () => context.failMenu(),
  };
}

/** For ids in the page: what a network calls a message may hold spaces, which lists of ids can't. */
export const domId = (message: {readonly id: string}): string => `m${hash(message.id).toString(36)}`;

/** A body that folds if it may be long. */
export function foldedBody(
  message: Pick<ReplyPartsFragment, 'id' | 'body' | 'language'>,
  context: MessageContext,
  level: number,
  lines = 8,
): TemplateResult {
  const content = html`<div class="body" lang=${message.language ?? nothing}>
    ${richText(message.body.blocks, level)}
  </div>`;
  const id = domId(message);
  if (!looksLong(message.body, lines)) return html`<div id=${id} class="whole">${content}</div>`;
  return fold(content, {
    words: context.localization.words,
    isOpen: context.unfolded.has(message.id),
    id,
    toggle: () => context.unfold(message.id),
  });
}

/** @param level Of a heading in the reply. */
export function reply(message: ReplyPartsFragment, context: CardContext, level: number): TemplateResult {
  const {localization, now} = context;
  const {words} = localization;
  if (message.deletedAt) return html`<li class="reply gone muted small" part="reply">${words.post.deletedReply}</li>`;
  const options = {...reactionsOf(message, context), isQuiet: true};
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
      ${actsPlace(actable)}
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
