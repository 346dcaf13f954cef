/** The look of a reply in a discussion. */
import {css} from 'lit';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {text} from '../../styles/text.styles.js';
import {attachmentsStyles} from '../attachments/picture.js';
import {avatarStyles} from '../avatar.js';
import {bylineStyles} from '../byline.js';
import {foldStyles} from '../fold.js';
import {moreStyles} from '../more.js';
import {reactionsStyles} from '../reactions.js';
import {richTextStyles} from '../rich-text.js';

/*
 * What is not laid out because nobody sees it (lib/keep-height.ts) is clipped: there is room for the outlines of buttons.
 */
const message = css`
  article {
    position: relative;
    padding: 6px;
    padding-inline-start: calc(6px + var(--_avatar) + 10px);
    margin: -6px;
    border-radius: var(--_radius);
    --_avatar: 28px;
    overflow-clip-margin: 8px;
  }
  article > .avatar {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: 6px;
  }
  article:focus {
    outline: 2px solid var(--_accent-text);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 6px;
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--_success);
    font-weight: 600;
  }
  .mark .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .answered {
    font-weight: 400;
    text-align: start;
  }
  .below,
  .reactions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 4px;
    --_target: 28px;
  }
  .below {
    margin-block-start: 2px;
    margin-inline-start: -4px;
  }
  /* The room of a line of buttons, while they are not needed. */
  .below:empty {
    min-block-size: max(var(--_target), 1.25 * var(--_small) + 8px);
  }
  .below .adder {
    display: flex;
  }
  .below .button {
    padding-inline: 6px;
  }
  .below .icon {
    inline-size: 18px;
    block-size: 18px;
  }
  .reactions .adder:first-child .add {
    margin-inline-start: 0;
  }
  .gone {
    font-style: italic;
  }
  article:has(.gone) {
    padding-inline-start: 6px;
  }
  .notice:empty {
    display: none;
  }
  .notice {
    flex: 1 0 100%;
    margin-inline-start: 4px;
    color: var(--_danger);
  }
  @media print {
    article {
      content-visibility: visible !important;
    }
  }
  @media (pointer: coarse) {
    .below,
    .reactions {
      --_target: 44px;
    }
  }
`;

export const messageStyles = [
  base,
  text,
  control,
  avatarStyles,
  attachmentsStyles,
  bylineStyles,
  richTextStyles,
  foldStyles,
  reactionsStyles,
  moreStyles,
  message,
];
