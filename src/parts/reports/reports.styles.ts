import {css} from 'lit';

export const reportsStyles = css`
  :host {
    display: block;
  }
  details {
    margin-block-end: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: color-mix(in oklch, var(--_danger) 5%, var(--_surface));
  }
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_target);
    padding: 6px 12px;
    border-radius: var(--_radius);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .icon {
    margin-inline-start: auto;
    color: var(--_muted);
    transition: transform var(--_quick);
  }
  [open] > summary .icon {
    transform: rotate(180deg);
  }
  .inside {
    padding: 0 12px 4px;
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
