/** The look of what is open: a list to work through, in which only what is late stands out. */
import {css} from 'lit';
import {avatarStyles} from '../../parts/avatar.js';
import {skeletonStyles} from '../../parts/skeleton.js';
import {viewStateStyles} from '../../parts/view-state.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {list} from '../../styles/list.styles.js';
import {text} from '../../styles/text.styles.js';
import {tokens} from '../../styles/tokens.styles.js';

/* Facts stand below the words and not in columns of their own: that fits every width, and every language. */
const openLoops = css`
  :host {
    container-type: inline-size;
    min-inline-size: min(240px, 100%);
    --_avatar: 20px;
  }
  .total {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    margin-block: 2px 8px;
  }
  .group + .group {
    margin-block-start: var(--_space);
  }
  .sub {
    padding-block: 4px;
    color: var(--_muted);
    font-weight: 600;
  }
  .row {
    padding-block: 10px;
  }
  .tick {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 10px;
    align-items: start;
    color: inherit;
  }
  label.tick {
    position: relative;
    cursor: pointer;
  }
  label.tick::before {
    /* Room for a thumb around the box, without moving a line. */
    content: '';
    position: absolute;
    inset-block: -10px;
    inset-inline: -8px auto;
    inline-size: 36px;
  }
  .tick input {
    position: relative;
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: 20px;
    block-size: 20px;
    margin: calc((1.5em - 20px) / 2) 0 0;
    border: 1.5px solid var(--_edge);
    border-radius: 6px;
    background: var(--_surface);
    font: inherit;
    cursor: pointer;
    transition:
      background-color var(--_quick),
      border-color var(--_quick);
  }
  .tick input:hover {
    border-color: var(--_fill);
    background: var(--_tint);
  }
  .tick input:focus-visible {
    border-radius: 6px;
  }
  .tick input:checked {
    border-color: var(--_fill);
    background: var(--_fill);
  }
  .tick input::before {
    content: '';
    inline-size: 5px;
    block-size: 10px;
    border: solid var(--_on-fill);
    border-width: 0 2px 2px 0;
    transform: translateY(-1px) rotate(45deg);
    opacity: 0;
  }
  .tick input:checked::before {
    opacity: 1;
  }
  .tick > .icon {
    margin-block-start: calc((1.5em - 20px) / 2);
    color: var(--_muted);
  }
  .dot {
    inline-size: 8px;
    block-size: 8px;
    margin: calc((1.5em - 8px) / 2) 6px 0;
    border-radius: 50%;
    background: var(--_edge);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    min-block-size: 24px;
    padding-inline-start: 30px;
    margin-block-start: 2px;
  }
  .facts > span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .facts > .source {
    display: inline;
    min-inline-size: 0;
  }
  .due {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .overdue {
    padding-inline: 6px;
    border-radius: 4px;
    background: color-mix(in oklch, var(--_danger) 11%, var(--_surface));
    color: var(--_danger);
    font-weight: 600;
  }
  .soon {
    color: var(--_text);
    font-weight: 600;
  }
  .settled .task {
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-color: color-mix(in oklch, currentcolor 50%, transparent);
  }
  .well {
    color: var(--_success);
  }
  .well .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .place {
    color: inherit;
    text-decoration: none;
  }
  .facts .place {
    text-decoration: underline;
    text-decoration-color: color-mix(in oklch, currentcolor 40%, transparent);
  }
  .place:hover {
    color: var(--_accent-text);
    text-decoration: underline;
  }
  .notice {
    padding-inline-start: 30px;
    color: var(--_danger);
  }
  .notice:empty {
    display: none;
  }
  .more {
    margin-block-start: 4px;
    margin-inline-start: 18px;
  }
  .empty {
    padding-block: var(--_space);
  }
  .quiet {
    display: flex;
    align-items: center;
    gap: 10px;
    padding-block: 8px;
  }
  .quiet .icon {
    color: var(--_success);
  }
  .waiting {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 10px;
    padding-block: 10px;
  }
  .waiting > .bone:first-child {
    inline-size: 20px;
    block-size: 20px;
    margin: 2px 0 0;
  }
  @media (pointer: coarse) {
    .row {
      padding-block: 12px;
    }
    label.tick::before {
      inset-block: -12px;
      inset-inline-start: -12px;
      inline-size: 44px;
    }
    .facts .link {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .tick input:checked {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
    .tick input:checked::before {
      border-color: HighlightText;
    }
    .dot {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .overdue {
      outline: 1px solid;
    }
  }
`;

export const openLoopsStyles = [
  tokens,
  base,
  text,
  control,
  list,
  viewStateStyles,
  skeletonStyles,
  avatarStyles,
  openLoops,
];
