import {css} from 'lit';

export const writingToolsStyles = css`
  .row {
    display: flex;
    padding-inline: 6px;
  }
  /* One line in any width: what does not fit is a swipe away, and the keyboard brings it into sight. */
  .formats {
    flex: 0 1 auto;
    display: flex;
    align-items: center;
    gap: 2px;
    min-inline-size: 0;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .emoji {
    margin-inline-start: auto;
    anchor-name: --foyer-emoji;
  }
  .picker {
    inline-size: min(20rem, calc(100vi - 16px));
    min-block-size: 20rem;
    position-anchor: --foyer-emoji;
    position-area: block-end span-inline-start;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
  }
  .preview[aria-pressed='true'] {
    background: var(--_tint);
    color: var(--_accent-text);
  }
  .row .button:focus-visible {
    outline-offset: -2px;
  }
  .row .button {
    flex: none;
    padding: 3px 6px;
  }
  .gap {
    flex: none;
    inline-size: 1px;
    block-size: 18px;
    margin-inline: 4px;
    background: var(--_line);
  }
  /* At the top of a phone, since its keyboard comes from below. */
  @media (max-width: 479.98px) {
    .picker {
      position-area: none;
      inset: 8px 8px auto;
      inline-size: auto;
      max-block-size: calc(100dvb - 16px);
      overflow: auto;
    }
  }
`;
