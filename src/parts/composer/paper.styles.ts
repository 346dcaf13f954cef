/** The box that one writes in, closed: a composer has it, and what stands in its place before it is there. */
import {css} from 'lit';

/** Of an avatar and the paper beside it. */
export const desk = css`
  display: flex;
  align-items: flex-start;
  gap: 12px;
`;

export const paper = css`
  position: relative;
  flex: 1;
  min-inline-size: 0;
  border: 1px solid var(--_edge);
  border-radius: calc(var(--_radius) + 4px);
  background: var(--_surface);
  transition: border-color var(--_quick);
`;

/** The paper, not the text in it, shows the focus. */
export const paperFocus = css`
  border-color: var(--_accent-text);
  outline: 1px solid var(--_accent-text);
`;

/** Of a text box without a frame of its own. */
export const inkStyles = css`
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: var(--text-box-height, 46px);
    max-block-size: min(24rem, 50vh);
    padding: 11px 14px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.5;
    text-align: start;
    resize: none;
    overflow: auto;
    overflow-wrap: anywhere;
    field-sizing: content;
  }
  textarea:focus-visible {
    outline: none;
  }
  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
`;
