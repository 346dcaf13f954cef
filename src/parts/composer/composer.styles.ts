import {css} from 'lit';
import {desk, paper, paperFocus} from './paper.styles.js';

/*
 * Closed and open are the same box, so that nothing is replaced under the finger: it only gains a row of tools and grows
 * downwards. The box, not the text in it, shows the focus.
 */
export const styles = css`
  :host {
    container-type: inline-size;
  }
  .composer {
    ${desk}
  }
  .composer > .avatar {
    margin-block-start: 4px;
  }
  .paper {
    ${paper}
  }
  .paper:hover {
    border-color: var(--_text);
  }
  .paper:has(foyer-text-box:focus-within) {
    ${paperFocus}
  }
  :host([dropping]) .paper {
    outline: 2px dashed var(--_accent-text);
    outline-offset: 2px;
  }
  /* The box around it shows the focus. */
  foyer-text-box:focus-visible {
    outline: none;
  }
  .open foyer-text-box {
    --text-box-height: 88px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 4px 8px 8px;
    animation: unfold var(--_quick);
  }
  .tools foyer-audience {
    flex: 0 1 auto;
    min-inline-size: 0;
  }
  .end {
    flex: 1 1 auto;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 8px;
    min-inline-size: 0;
  }
  .end > span:empty {
    display: none;
  }
  .over {
    color: var(--_danger);
    font-weight: 550;
  }
  /* In the corner, so that it takes no room in the row: the first letter written moves nothing. */
  .close {
    position: absolute;
    inset-block-start: 7px;
    inset-inline-end: 7px;
    padding-inline: 6px;
  }
  .blank foyer-text-box {
    padding-inline-end: calc(var(--_target) + 4px);
  }
  .notice:not(:empty) {
    margin-block-start: 8px;
  }
  /* On a phone: above everything, its tools in sight, and its place in the page kept. */
  :host(:has(.composer:popover-open)) {
    min-block-size: 48px;
  }
  .composer:popover-open {
    position: fixed;
    inset: auto 0 0;
    flex-direction: column;
    inline-size: 100%;
    margin: 0;
    padding: 8px;
    border: 0;
    border-start-start-radius: 16px;
    border-start-end-radius: 16px;
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .composer:popover-open > .avatar {
    display: none;
  }
  .composer:popover-open > .paper {
    inline-size: 100%;
  }
  .composer:popover-open .end .primary {
    position: sticky;
    inset-block-end: 0;
  }
  .composer:popover-open foyer-text-box {
    padding-inline-end: calc(var(--_target) + 4px);
  }
  .composer:popover-open::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  @keyframes unfold {
    from {
      opacity: 0;
      transform: translateY(-4px);
    }
  }
  @container (max-width: 359.98px) {
    .composer > .avatar {
      display: none;
    }
  }
  /* What is said about the text stands below the text. */
  @container (min-width: 360px) {
    .composer:has(> .avatar) ~ :is(.trouble, .notice) {
      margin-inline-start: calc(var(--_avatar) + 12px);
    }
  }
  @container (max-width: 479.98px) {
    .end {
      flex-basis: 100%;
    }
    .end .primary {
      flex: 1;
    }
  }
`;
