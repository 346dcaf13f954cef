/** The look of a count: as high as the line of text that it stands in, and as wide before the number is there as after. */
import {css} from 'lit';
import {base} from '../../styles/base.styles.js';
import {tokens} from '../../styles/tokens.styles.js';

const commentCount = css`
  :host {
    display: inline-block;
    position: relative;
    line-height: inherit;
    vertical-align: baseline;
  }
  .count {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-inline-size: 2.4em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
  }
  .some .icon {
    fill: var(--_tint);
  }
  .bone {
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.6em;
    border-radius: 3px;
    background: var(--_hover);
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
  }
`;

export const commentCountStyles = [tokens, base, commentCount];
