/** The look of a poll. A row has the same height with and without its result, and before any of this is loaded (`../post-card.styles.ts`). */
import {css} from 'lit';

/*
 * A row's edge is an outline: it takes no room, and forced colours keep it. The words of a result may reach into the padding.
 * Bars are neither text nor control: what they say is written beside them.
 */
export const pollStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .options {
    display: grid;
    gap: 6px;
    max-inline-size: 68ch;
  }
  .option {
    position: relative;
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr) minmax(calc(6em - 20px), auto);
    gap: 10px;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.6em 10px;
    border-radius: var(--_radius);
    outline: 1px solid var(--_line);
    outline-offset: -1px;
    overflow: hidden;
  }
  label {
    cursor: pointer;
  }
  label:hover:not([data-chosen]) {
    outline-color: var(--_edge);
  }
  [data-chosen] {
    outline-color: var(--_fill);
  }
  .option:has(:focus-visible) {
    outline: 2px solid var(--_accent-text);
    outline-offset: 2px;
  }
  .option > :not(.bar) {
    position: relative;
  }
  /* As wide as its words: in another direction than the page's, they stand beside their circle all the same. */
  .text {
    justify-self: start;
  }
  .bar {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  rect {
    fill: color-mix(in oklab, var(--_text) 8%, var(--_surface));
    transition: width 200ms ease-out;
  }
  [data-chosen] rect {
    fill: color-mix(in oklab, var(--_fill) 18%, var(--_surface));
  }
  input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_fill);
    cursor: inherit;
  }
  input:focus-visible {
    outline: none;
  }
  .mark {
    inline-size: 18px;
  }
  .mark .icon {
    inline-size: 18px;
    block-size: 18px;
    color: var(--_accent-text);
  }
  .result {
    display: grid;
    justify-items: end;
    margin-block: -0.6em;
    line-height: 1.3;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    min-block-size: 50px;
    padding-block-start: 6px;
  }
  /* On a phone the facts take a line more, and the narrower it is, up to two more. */
  @container (max-width: 500px) {
    .foot {
      min-block-size: clamp(61px, 203px - 36cqi, 98px);
    }
  }
  .facts {
    flex: 1 1 12em;
  }
  .trouble {
    color: var(--_danger);
  }
  .trouble:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .bar {
      inset-block-start: auto;
      block-size: 4px;
      forced-color-adjust: none;
    }
    rect {
      fill: CanvasText;
    }
    [data-chosen] {
      outline-color: Highlight;
    }
    [data-chosen] rect {
      fill: Highlight;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
