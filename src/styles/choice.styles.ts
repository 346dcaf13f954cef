/** One of a few, as a chip: a label around a radio button that only the ear gets. */
import {css} from 'lit';

export const choice = css`
  .choice {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_target);
    padding-inline: 10px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_hover);
  }
  .choice:has(:checked) {
    border-color: var(--_fill);
    background: var(--_tint);
    color: var(--_accent-text);
    font-weight: 550;
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--_accent-text);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
`;
