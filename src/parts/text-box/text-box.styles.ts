import {css} from 'lit';

/* The box around it shows the focus: this one is only the paper to write on. */
export const styles = css`
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
    anchor-name: --foyer-text;
  }
  textarea:focus-visible {
    outline: none;
  }
  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  textarea:read-only {
    opacity: 0.7;
  }
`;
