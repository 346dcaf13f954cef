/** The look of trends: a quiet ranking, one line and a half each. */
import {css} from 'lit';
import {skeletonStyles} from '../../parts/skeleton.js';
import {sparklineStyles} from '../../parts/sparkline.js';
import {viewStateStyles} from '../../parts/view-state.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {list} from '../../styles/list.styles.js';
import {text} from '../../styles/text.styles.js';
import {tokens} from '../../styles/tokens.styles.js';

const trending = css`
  :host {
    container-type: inline-size;
    min-inline-size: min(240px, 100%);
  }
  .heading {
    margin-block-end: 4px;
  }
  .trend {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr) auto;
    column-gap: 8px;
    place-items: start stretch;
    align-content: start;
    padding-block: 12px;
    /* Two lines of a title and one of facts, whatever is said: nothing below moves when the trends come. */
    min-block-size: calc(2.7em + 27px + 1.4 * var(--_small));
  }
  .rank {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    line-height: 1.35;
  }
  .title {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
    font-size: inherit;
    text-decoration: none;
  }
  a.title {
    color: inherit;
  }
  a.title:hover {
    color: var(--_accent-text);
    text-decoration: underline;
  }
  .facts {
    grid-column: 2 / -1;
    display: flow-root;
    margin-block-start: 2px;
  }
  .facts span {
    margin-inline-end: 0.5em;
  }
  .trend .bone {
    margin-block: 6px;
  }
  .sparkline,
  .bone.curve-to-come {
    grid-area: 1 / 3;
    margin-block-start: 2px;
  }
  details {
    display: inline;
  }
  summary {
    display: inline;
    color: var(--_muted);
    cursor: pointer;
    list-style: none;
    text-decoration: underline;
    text-decoration-color: color-mix(in oklch, currentcolor 40%, transparent);
    text-underline-offset: 0.2em;
  }
  summary:hover {
    color: var(--_text);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  @media print {
    /* Nobody presses paper. */
    details:not([open]) {
      display: none;
    }
  }
  details p {
    margin-block-start: 4px;
    animation: appear 150ms ease-out;
  }
  .bones {
    display: contents;
  }
  .bone.curve-to-come {
    inline-size: 64px;
    block-size: 16px;
    margin-block-end: 0;
  }
  .empty {
    padding-block: var(--_space);
  }
  @media (pointer: coarse) {
    /* Small words with room around them for a thumb, without moving a line. */
    summary {
      padding: 12px 8px;
      margin: -12px -8px;
    }
  }
  @container (max-width: 319.98px) {
    .trend {
      /* A line of facts more, and the curve below them. */
      min-block-size: calc(2.7em + 53px + 2.8 * var(--_small));
    }
    .trend > .sparkline {
      grid-area: auto / 2;
      margin-block-start: 6px;
    }
  }
`;

export const trendingStyles = [
  tokens,
  base,
  text,
  control,
  list,
  viewStateStyles,
  skeletonStyles,
  sparklineStyles,
  trending,
];
