/** The look of a discussion: replies indented by a line, and a box at the end. */
import {css} from 'lit';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {text} from '../../styles/text.styles.js';
import {avatarStyles} from '../avatar.js';
import {viewStateStyles} from '../view-state.js';
import {outcomesStyles} from './outcomes.js';
import {replyBoxStyles} from './reply-box.js';

const discussion = css`
  :host {
    container-type: inline-size;
  }
  .discussion {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .list {
    --_step: 14px;
  }
  .row {
    padding: 8px;
    margin-inline: -8px;
  }
  .depth1 {
    margin-inline-start: calc(var(--_step) - 8px);
  }
  .depth2 {
    margin-inline-start: calc(2 * var(--_step) - 8px);
  }
  .depth3 {
    margin-inline-start: calc(3 * var(--_step) - 8px);
  }
  .row:not(.depth0) foyer-message {
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_line);
  }
  .since {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-end: 12px;
    color: var(--_accent-text);
    font-weight: 600;
  }
  .since::before,
  .since::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid currentcolor;
  }
  .earlier {
    justify-self: start;
  }
  .waiting {
    position: sticky;
    inset-block-end: 120px;
    z-index: 1;
    block-size: 0;
    margin-block-end: -12px;
    text-align: center;
  }
  .waiting .button {
    translate: 0 -40px;
    border-radius: 999px;
    background: var(--_raised);
    box-shadow: var(--_shadow);
  }
  .end {
    display: contents;
  }
  @container (min-width: 480px) {
    .list {
      --_step: 28px;
    }
  }
  @media print {
    .earlier,
    .waiting,
    .end {
      display: none;
    }
  }
`;

export const discussionStyles = [
  base,
  text,
  control,
  avatarStyles,
  viewStateStyles,
  outcomesStyles,
  replyBoxStyles,
  discussion,
];
