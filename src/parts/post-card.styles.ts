/** The look of a post. It stands in an element, whose tokens and width it lives by. */
import {css} from 'lit';
import {base} from '../styles/base.styles.js';
import {control} from '../styles/control.styles.js';
import {text} from '../styles/text.styles.js';
import {attachmentsStyles} from './attachments/picture.js';
import {avatarStyles} from './avatar.js';
import {bylineStyles} from './byline.js';
import {foldStyles} from './fold.js';
import {moreStyles} from './more.js';
import {outcomeStyles} from './outcome.js';
import {reactionsStyles} from './reactions.js';
import {replyStyles} from './reply.js';
import {richTextStyles} from './rich-text.js';

/*
 * What is not laid out because nobody sees it (lib/keep-height.ts) is clipped: there is room for outlines and margins of
 * buttons. Narrow, the words have the whole width; from 480 px they stand under the name.
 * A line may end after the dot between two facts, and never starts with one.
 */
const card = css`
  article {
    border-radius: 4px;
    overflow-clip-margin: 16px;
  }
  article:focus-visible {
    outline-offset: 6px;
  }
  header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 12px;
    align-items: start;
  }
  .who {
    line-height: 1.35;
  }
  .meta > * {
    unicode-bidi: isolate;
  }
  .meta > * + *::before {
    content: '·\\200B';
    margin-inline: 0.4em;
  }
  .pin .icon {
    display: inline-block;
    inline-size: 0.95em;
    block-size: 0.95em;
    vertical-align: -0.1em;
    margin-inline-end: 0.2em;
  }
  .content {
    margin-block-start: 8px;
  }
  .title {
    margin-block-end: 4px;
    max-inline-size: 60ch;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    min-block-size: var(--_target);
    margin-block-start: 12px;
  }
  .count {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin-inline-start: auto;
    padding-inline: 8px;
  }
  .notice:empty {
    display: none;
  }
  .notice {
    margin-block-start: 8px;
    color: var(--_danger);
  }
  foyer-poll li {
    margin-block-end: 6px;
    padding-block: 0.6em;
    padding-inline: 38px 6em;
  }
  foyer-poll ul {
    padding-block-end: 44px;
  }
  @container (max-width: 500px) {
    foyer-poll ul {
      padding-block-end: clamp(55px, 197px - 36cqi, 92px);
    }
  }
  .earlier {
    justify-self: start;
  }
  .replies-list {
    display: grid;
    gap: 12px;
  }
  @media print {
    article {
      content-visibility: visible !important;
    }
  }
  @container (min-width: 480px) {
    .content {
      margin-inline-start: calc(var(--_avatar) + 12px);
    }
  }
`;

export const postCardStyles = [
  base,
  text,
  control,
  avatarStyles,
  attachmentsStyles,
  bylineStyles,
  richTextStyles,
  foldStyles,
  outcomeStyles,
  reactionsStyles,
  replyStyles,
  moreStyles,
  card,
];
