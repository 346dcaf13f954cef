import {css} from 'lit';

export const emojiStyles = css`
  .emoji {
    display: grid;
    gap: 8px;
    padding: 4px;
  }
  .groups,
  .tones {
    display: flex;
    justify-content: space-between;
  }
  .groups button,
  .tones button,
  [role='gridcell'] {
    flex: 1;
    min-block-size: 32px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) - 2px);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 1.25em;
    line-height: 1;
    text-align: center;
    cursor: pointer;
  }
  .groups [aria-pressed='true'],
  .tones [aria-pressed='true'] {
    border-color: var(--_fill);
    background: var(--_tint);
  }
  .grid {
    block-size: 13rem;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  [role='row'] {
    display: grid;
    grid-template-columns: repeat(8, 1fr);
  }
  [role='gridcell'] {
    display: grid;
    place-items: center;
    aspect-ratio: 1;
  }
  [role='gridcell']:hover,
  .active {
    background: var(--_hover);
  }
  .active {
    outline: 2px solid var(--_accent-text);
    outline-offset: -2px;
  }
  .name {
    min-block-size: 1.5em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
