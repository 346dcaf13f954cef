/** The look of the bell and of what it opens: a quiet list, in which what is new is said in a word. */
import {css} from 'lit';
import {avatarStyles} from '../../parts/avatar.js';
import {skeletonStyles} from '../../parts/skeleton.js';
import {viewStateStyles} from '../../parts/view-state.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {list} from '../../styles/list.styles.js';
import {text} from '../../styles/text.styles.js';
import {tokens} from '../../styles/tokens.styles.js';

const notifications = css`
  :host {
    display: inline-block;
    vertical-align: middle;
    --_avatar: 32px;
  }
  .bell-to-come,
  .bell {
    inline-size: max(40px, var(--_target));
    block-size: var(--_target);
  }
  .bell {
    padding: 0;
    color: inherit;
    anchor-name: --foyer-bell;
  }
  .count {
    position: absolute;
    inset-block-start: -2px;
    /* Grows away from the bell, not over it. */
    inset-inline-start: calc(50% + 1px);
    min-inline-size: 18px;
    padding-inline: 4px;
    border: 1px solid var(--_surface);
    border-radius: 9px;
    background: var(--_fill);
    color: var(--_on-fill);
    font-size: 11px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 16px;
    white-space: nowrap;
  }
  .panel {
    position: fixed;
    inset: auto;
    inline-size: min(24rem, 100vi - 16px);
    max-block-size: min(36rem, 100dvb - 96px);
    margin: 4px 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow);
    position-anchor: --foyer-bell;
    position-area: block-end span-inline-start;
    position-try-fallbacks: flip-inline, flip-block;
  }
  .panel:focus-visible {
    outline-offset: -2px;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block: 8px;
    padding-inline: 16px 8px;
    border-block-end: 1px solid var(--_line);
    background: var(--_raised);
  }
  .head .button {
    padding-inline: 4px;
  }
  .entry {
    position: relative;
    display: grid;
    grid-template-columns: var(--_avatar) minmax(0, 1fr);
    gap: 12px;
    align-items: start;
    padding: 12px 16px;
  }
  .entry:has(.go):hover {
    background: var(--_hover);
  }
  .fresh {
    background: var(--_tint);
  }
  .fresh .said {
    font-weight: 600;
  }
  .go {
    color: inherit;
    text-decoration: none;
  }
  .go:hover {
    text-decoration: underline;
  }
  /* The whole entry leads to its message. */
  .go::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .go:focus-visible {
    outline: none;
  }
  .go:focus-visible::after {
    outline: 2px solid var(--_accent-text);
    outline-offset: -2px;
    border-radius: 4px;
  }
  .new {
    padding-inline: 6px;
    border-radius: 4px;
    background: var(--_fill);
    color: var(--_on-fill);
    font-weight: 600;
  }
  .quote {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
    margin-block-start: 2px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-block-start: 2px;
  }
  /* Above the link, so that the exact time is there for a pointer. */
  .facts time {
    position: relative;
    z-index: 1;
  }
  .show-new {
    display: flex;
    margin: 12px auto;
  }
  .more {
    inline-size: 100%;
    border-radius: 0;
    border-block-start-color: var(--_line);
  }
  .empty,
  .problem,
  .invitation,
  .late {
    padding: 16px;
  }
  .bone.round {
    margin: 0;
  }
  @media (max-width: 479.98px) {
    /* Where a thumb reaches. */
    .panel {
      inset: auto 8px 8px;
      inline-size: auto;
      max-block-size: min(32rem, 80dvb);
      margin: 0;
      position-area: none;
    }
  }
  @media (forced-colors: active) {
    .count,
    .new {
      outline: 1px solid;
    }
  }
  @media print {
    /* Nobody presses paper. */
    :host {
      display: none;
    }
  }
`;

export const notificationsStyles = [
  tokens,
  base,
  text,
  control,
  list,
  viewStateStyles,
  skeletonStyles,
  avatarStyles,
  notifications,
];
