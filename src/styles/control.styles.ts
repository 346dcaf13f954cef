/** What a person can press: buttons and chips. Classes, so that native elements stay native. `form.styles.ts` has more. */
import {css} from 'lit';

/*
 * A `.primary` button is what can be done next: at most one in sight. `.plain` ones are known by their words and icon.
 * Borders are there even where nobody sees them: forced colours draw them, and states change no size.
 */
export const control = css`
  .button,
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 3px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 500;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color var(--_quick),
      border-color var(--_quick);
    touch-action: manipulation;
  }
  .button:hover,
  .chip:hover {
    background: var(--_hover);
  }
  .button:focus-visible,
  .chip:focus-visible {
    border-radius: var(--_radius);
  }
  .button:active:not([aria-disabled='true']),
  .chip:active {
    transform: scale(0.97);
  }
  .button.small {
    font-size: var(--_small);
  }
  .primary {
    border-color: transparent;
    font-weight: 600;
    background: var(--_fill);
    color: var(--_on-fill);
  }
  .primary:hover {
    background: color-mix(in oklch, var(--_fill) 88%, var(--_text));
  }
  .plain {
    border-color: transparent;
    color: var(--_muted);
  }
  .plain:hover {
    color: var(--_text);
  }
  .link {
    min-block-size: 0;
    padding: 0;
    border: 0;
    color: var(--_accent-text);
  }
  .link:hover {
    background: none;
    text-decoration: underline;
  }
  .button[aria-disabled='true'],
  .button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  .chip {
    gap: 6px;
    padding-inline: 8px;
    border-color: var(--_line);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_fill);
    background: var(--_tint);
    color: var(--_accent-text);
  }
  @media (forced-colors: active) {
    .button,
    .chip {
      border-color: ButtonBorder;
    }
    .primary,
    .chip[aria-pressed='true'],
    .menu .option[aria-selected='true'] {
      outline: 1px solid Highlight;
    }
  }
`;
