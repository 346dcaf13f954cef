/** One of the last replies below a post: smaller, quieter, complete. Stateless. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {hash} from '../lib/hash.js';
import {looksLong} from '../lib/looks-long.js';
import type {Localization} from '../localization/localize.js';
import type {ReplyPartsFragment} from '../network/schema.js';
import {avatar} from './avatar.js';
import {byline} from './byline.js';
import {fold} from './fold.js';
import {reactions, type ReactionType} from './reactions.js';
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
  unfold(messageId: string): void;
  react(messageId: string, reaction: ReactionType, isWanted: boolean): void;
}

/** The reactions of a message, post or reply. */
export function reactionsOf(
  message: Pick<ReplyPartsFragment, 'id' | 'reactionGroups' | 'viewerCanReact'>,
  context: MessageContext,
  isQuiet = false,
): TemplateResult {
  const {localization, types, menuOf} = context;
  return reactions({
    localization,
    message,
    types,
    isQuiet,
    isOpen: menuOf === message.id,
    react: (reaction, isWanted) => context.react(message.id, reaction, isWanted),
    open: () => context.openMenu(message.id),
    close: () => context.closeMenu(message.id),
  });
}

/** For ids in the page: what a network calls a message may hold spaces, which lists of ids can't. */
export const domId = (message: {readonly id: string}): string => `m${hash(message.id).toString(36)}`;

/** A body that folds if it may be long. */
export function foldedBody(
  message: Pick<ReplyPartsFragment, 'id' | 'body' | 'language'>,
  context: MessageContext,
  level: number,
): TemplateResult {
  const content = html`<div class="body" lang=${message.language ?? nothing}>
    ${richText(message.body.blocks, level)}
  </div>`;
  const id = domId(message);
  if (!looksLong(message.body)) return html`<div id=${id}>${content}</div>`;
  return fold(content, {
    words: context.localization.words,
    isOpen: context.unfolded.has(message.id),
    id,
    toggle: () => context.unfold(message.id),
  });
}

/** @param level Of a heading in the reply. */
export function reply(message: ReplyPartsFragment, context: MessageContext, level: number): TemplateResult {
  const {localization, now} = context;
  const {words} = localization;
  if (message.deletedAt) return html`<li class="reply gone muted small" part="reply">${words.post.deletedReply}</li>`;
  return html`<li class="reply" part="reply">
    ${avatar(message.author)}
    <div class="said">
      <div class="small">
        ${byline(message, words)}
        <span class="muted">${relativeTime(localization, message.createdAt, now, message.url)}</span>
      </div>
      ${foldedBody(message, context, level)}
      <div class="actions" role="group" aria-label=${words.reaction.label}>${reactionsOf(message, context, true)}</div>
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
    --_lines: 4;
  }
  .gone {
    display: block;
    font-style: italic;
  }
  .reply .actions {
    margin-block-start: 2px;
    --_target: 28px;
  }
  .reply .actions:empty {
    display: none;
  }
  @media (pointer: coarse) {
    .reply .actions {
      --_target: 44px;
    }
  }
`;
