import {css} from 'lit';

/*
 * The menu hangs on the button that opened it: the browser knows which one, through `showPopover({source})`. Where it does
 * not, the menu opens where this part stands, below the message's head.
 */
export const messageActsStyles = css`
  .menu {
    position-area: block-end span-inline-start;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline,
      --within,
      --within flip-block;
    /* On the side of the window's edge, wherever it flips to. */
    margin-inline-start: 8px;
    min-inline-size: 13rem;
    max-inline-size: calc(100vi - 16px);
  }
  /* On a phone there may be too little room on either side of the button. */
  @position-try --within {
    position-area: block-end span-all;
    margin-inline: 8px;
  }
  .menu .option[aria-disabled='true'] {
    cursor: default;
  }
  .menu .danger {
    color: var(--_danger);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_hover);
  }
  .line p {
    flex: 1 1 12em;
  }
  .copy {
    display: grid;
    gap: 4px;
    margin-block-end: 8px;
  }
  .notice {
    margin-block-end: 8px;
    color: var(--_muted);
    animation: arrive var(--_quick);
  }
  .notice:empty {
    display: none;
  }
  .notice.trouble {
    color: var(--_danger);
  }
  @keyframes arrive {
    from {
      opacity: 0;
    }
  }
`;
