import {css} from 'lit';

export const keptStyles = css`
  :host {
    display: block;
  }
  ul {
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_edge);
  }
  li + li {
    margin-block-start: 4px;
  }
  .returned {
    border-color: var(--_danger);
  }
  .said {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .said p {
    margin: 0;
    max-inline-size: 60ch;
  }
  .words {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    white-space: pre-line;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-inline-start: auto;
  }
`;
