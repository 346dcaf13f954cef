import {css} from 'lit';

export const reportsStyles = css`
  :host {
    display: block;
  }
  /*
   * The strip takes no room, so that what comes late moves nothing: the tab lies on the edge of what is below, where nothing
   * is, and goes with it. Where there is no room above, it lies beside what opens the first post's acts, with the number alone.
   */
  .strip {
    position: relative;
    block-size: 0;
    scroll-margin-block-start: var(--foyer-header, 0px);
  }
  .tab {
    position: absolute;
    z-index: 1;
    inset-block-start: -26px;
    inset-inline-end: 0;
    display: flex;
    align-items: center;
    gap: 4px;
    min-block-size: 28px;
    padding-block: 3px;
    padding-inline: 12px 8px;
    border: 1px solid color-mix(in oklch, var(--_danger) 45%, var(--_surface));
    border-radius: 14px;
    background: color-mix(in oklch, var(--_danger) 8%, var(--_surface));
    color: var(--_text);
    font: inherit;
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
    animation: arrive var(--_quick);
  }
  /* A finger may miss it by some pixels. */
  .tab::after {
    content: '';
    position: absolute;
    inset: -12px 0 -4px;
  }
  @keyframes arrive {
    from {
      opacity: 0;
    }
  }
  .tab:focus-visible {
    border-radius: 14px;
  }
  .beside {
    inset-block-start: 0;
    inset-inline-end: 52px;
    padding-inline: 8px 4px;
  }
  .beside::after {
    inset-block: 0;
  }
  .tab .icon {
    color: var(--_muted);
    transition: transform var(--_quick);
  }
  .tab[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }
  .inside {
    margin-block-end: 12px;
    padding: 12px 12px 4px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: color-mix(in oklch, var(--_danger) 5%, var(--_surface));
  }
  .inside > ul {
    margin-block-start: 8px;
  }
  .report {
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .excerpt {
    margin-block: 4px 8px;
    overflow-wrap: anywhere;
  }
  .notes {
    display: grid;
    gap: 4px;
    margin-block-start: 4px;
  }
  .notes li {
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_edge);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-block-start: 10px;
  }
  .line p {
    flex: 1 1 12em;
  }
  .destroy {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .trouble {
    color: var(--_danger);
  }
  .said {
    padding: 6px 12px;
  }
  .trouble:empty {
    display: none;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
