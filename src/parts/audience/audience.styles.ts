import {css} from 'lit';

/*
 * Where a browser lacks anchor positioning, a popover without insets opens where it stands in the flow: below the button.
 */
export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }
  .place {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_target);
    max-inline-size: 100%;
    color: var(--_muted);
    text-align: start;
  }
  .chooser {
    padding-inline: 8px;
    font-weight: inherit;
    anchor-name: --foyer-audience;
  }
  .icon {
    inline-size: 18px;
    block-size: 18px;
  }
  .chooser .icon:last-child {
    inline-size: 16px;
    block-size: 16px;
  }
  .menu {
    inline-size: min(22rem, 100vw - 16px);
    max-block-size: min(24rem, 60vh);
    overflow: hidden;
    position-anchor: --foyer-audience;
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
  }
  /* Set only while open: a popover must keep the browser's own display rule while it is closed. */
  .menu:popover-open {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }
  [role='listbox'] {
    overflow: auto;
    overscroll-behavior: contain;
    border-radius: calc(var(--_radius) - 2px);
  }
  [role='listbox']:focus-visible,
  .field:focus-visible {
    outline-offset: -2px;
  }
  .menu .option {
    padding-block: 6px;
  }
  .menu .option.active {
    background: var(--_hover);
  }
  .menu .option[aria-selected='true']:not(.active, :hover) {
    background: none;
  }
  .words {
    flex: 1;
    min-inline-size: 0;
  }
  .words span {
    display: block;
  }
  .none {
    padding: 8px;
  }
`;
