/** The look of an examination: a calm list; only what needs somebody stands out. */
import {css} from 'lit';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import {list} from '../../styles/list.styles.js';
import {text} from '../../styles/text.styles.js';
import {tokens} from '../../styles/tokens.styles.js';

const styles = css`
  :host {
    container-type: inline-size;
    min-inline-size: min(240px, 100%);
  }
  section > * + *,
  .group > .list {
    margin-block-start: var(--_space);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  p {
    max-inline-size: 68ch;
  }
  .verdict:empty {
    display: none;
  }
  .verdict {
    font-size: var(--_title);
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .group {
    padding-block-start: 8px;
  }
  .group > .list {
    margin-block-start: 4px;
  }
  .check {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 12px;
    padding-block: 10px;
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border: 1.5px solid transparent;
    border-radius: 50%;
    font-weight: 700;
    line-height: 1;
  }
  .well .mark {
    color: var(--_success);
  }
  .well .mark .icon {
    inline-size: 22px;
    block-size: 22px;
  }
  .broken .mark {
    background: var(--_danger);
    color: var(--_surface);
  }
  .broken .mark .icon {
    inline-size: 16px;
    block-size: 16px;
    stroke-width: 2.75;
  }
  .note .mark {
    border-color: var(--_accent-text);
    color: var(--_accent-text);
  }
  .unknown .mark,
  .waiting .mark {
    border: 1.5px dashed var(--_edge);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .running .mark {
    border-color: var(--_line);
    border-block-start-color: var(--_accent-text);
    animation: turn 900ms linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  .what > * + * {
    margin-block-start: 4px;
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 8px;
    font-weight: 550;
  }
  .state {
    color: var(--_muted);
    font-weight: 400;
  }
  /* Said by its mark already; whoever listens hears it. */
  .well .state {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .broken .state {
    color: var(--_danger);
    font-weight: 600;
  }
  .note .state {
    color: var(--_accent-text);
    font-weight: 600;
  }
  .fix {
    padding: 8px 12px 10px;
    border-inline-start: 3px solid var(--_line);
    margin-block: 8px 4px;
  }
  .broken .fix {
    border-inline-start-color: var(--_danger);
  }
  .note .fix {
    border-inline-start-color: var(--_accent-text);
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_muted);
    font-size: var(--_small);
    cursor: pointer;
  }
  pre {
    overflow-x: auto;
    padding: 8px 12px;
    border-radius: calc(var(--_radius) - 2px);
    margin-block-start: 8px;
    background: var(--_hover);
    font-size: max(0.8125em, 12px);
    line-height: 1.5;
    white-space: pre-wrap;
  }
  code,
  textarea {
    font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace;
  }
  textarea {
    min-block-size: 14em;
    font-size: max(0.8125em, 12px);
    resize: vertical;
  }
  .report {
    display: grid;
    gap: 4px;
  }
  /* What is well takes one line, where there is room for it. */
  @container (width >= 560px) {
    .check:not(.broken, .note) {
      align-items: center;
      padding-block: 6px;
    }
    .check:not(.broken, .note) > .what {
      display: grid;
      grid-template-columns: minmax(12em, 2fr) 5fr;
      column-gap: 16px;
      align-items: baseline;
    }
    .check:not(.broken, .note) > .what > :not(.name) {
      grid-column: 2;
      margin-block-start: 0;
    }
    .check:not(.broken, .note) .button {
      justify-self: start;
      margin-block: 4px;
    }
  }
  @container (width < 360px) {
    .check {
      gap: 8px;
    }
    .row .button {
      flex: 1 1 auto;
    }
  }
  @media (forced-colors: active) {
    .mark {
      border-color: currentcolor;
    }
  }
`;

export const doctorStyles = [tokens, base, text, form, list, styles];
