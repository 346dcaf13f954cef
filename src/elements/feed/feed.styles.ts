/** The look of a feed: a list with hairlines. */
import {css} from 'lit';
import {skeletonStyles} from '../../parts/skeleton.js';
import {viewStateStyles} from '../../parts/view-state.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {list} from '../../styles/list.styles.js';
import {text} from '../../styles/text.styles.js';
import {tokens} from '../../styles/tokens.styles.js';

/*
 * Cards measure themselves by the feed, not by the window. The button for arrivals hangs in a sticky box without height:
 * it comes and goes without moving a line. Where there may be a tab of reports, it comes below that.
 */
const feed = css`
  :host {
    container-type: inline-size;
    min-inline-size: min(280px, 100%);
  }
  .heading {
    margin-block-end: 8px;
  }
  .arrivals {
    position: sticky;
    inset-block-start: calc(var(--foyer-header, 0px) + 24px);
    z-index: 1;
    block-size: 0;
    text-align: center;
  }
  .arrivals .button {
    gap: 4px;
    margin-block-start: -16px;
    border-radius: 999px;
    padding-inline: 8px 14px;
    box-shadow: var(--_shadow);
    animation: arrive var(--_quick);
  }
  foyer-reports ~ .arrivals {
    translate: 0 28px;
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(-8px);
    }
  }
  .list > :first-child {
    padding-block-start: 8px;
  }
  .more {
    inline-size: 100%;
  }
  .end {
    padding-block: 8px var(--_space);
    text-align: center;
  }
  .empty {
    padding-block: calc(2 * var(--_space));
    text-align: center;
  }
  foyer-post-card {
    display: block;
    scroll-margin-block: calc(var(--foyer-header, 0px) + 56px) 16px;
  }
  @media print {
    /* Nobody presses paper. */
    .arrivals,
    .more {
      display: none;
    }
    foyer-post-card {
      break-inside: avoid;
    }
  }
`;

export const feedStyles = [tokens, base, text, control, list, viewStateStyles, skeletonStyles, feed];
