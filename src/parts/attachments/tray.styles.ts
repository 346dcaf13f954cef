/** The look of what is being attached. */
import {css} from 'lit';

export const trayStyles = css`
  :host {
    padding: 4px 8px;
  }
  .rows {
    display: grid;
    gap: 8px;
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 4px 10px;
    align-items: start;
    padding: 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .tile {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    border-radius: 4px;
    background: var(--_tint);
    color: var(--_accent-text);
    font-size: 0.75rem;
    font-weight: 650;
    overflow: hidden;
  }
  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
    line-height: 1.35;
  }
  .name {
    flex-basis: 100%;
    font-weight: 550;
  }
  progress {
    flex: 1 1 6em;
    max-inline-size: 16em;
    block-size: 8px;
    accent-color: var(--_fill);
  }
  .done {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    color: var(--_success);
  }
  .done .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .remove {
    padding-inline: 4px;
  }
  .description {
    grid-column: 1 / -1;
    display: grid;
    gap: 4px;
  }
  .trouble {
    color: var(--_danger);
  }
  div.trouble,
  .rows + input + .small {
    padding: 4px 8px 0;
  }
  div.trouble:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .tile {
      border: 1px solid;
    }
  }
`;
