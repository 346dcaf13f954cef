/** What a person fills in or chooses from: fields and menus, for what comes late; and buttons, which are never missing there. */
import {css} from 'lit';
import {control} from './control.styles.js';

export const menuStyles = css`
  .menu {
    position: fixed;
    inset: auto;
    margin: 4px 0;
    padding: 4px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow);
  }
  .menu .option {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 4px 8px;
    border: 0;
    border-radius: calc(var(--_radius) - 2px);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .menu .option:hover,
  .menu .option:focus-visible,
  .menu .option[aria-selected='true'] {
    background: var(--_hover);
  }
  @media (forced-colors: active) {
    .menu .option[aria-selected='true'] {
      outline: 1px solid Highlight;
    }
  }
`;

const fieldStyles = css`
  .field {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 7px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .field:focus-visible {
    border-radius: var(--_radius);
  }
`;

export const form = [control, menuStyles, fieldStyles];
