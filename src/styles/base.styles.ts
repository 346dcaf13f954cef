/** What every shadow root starts from. Elements add `tokens` before it; parts are drawn inside an element and inherit them. */
import {css} from 'lit';

/*
 * `[hidden]` needs its rule: `:host {display: block}` would beat the browser's own. Spoken text is clipped, not moved off
 * screen, so that right-to-left pages get no scrollbar.
 */
export const base = css`
  :host {
    display: block;
    text-align: start;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  /* Inside, because a page's own rule for everything beats that for the host. Names and posts are nobody's decoration. */
  :host > * {
    text-transform: none;
  }
  p,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  ul,
  ol,
  figure,
  blockquote,
  pre {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  svg,
  img {
    display: block;
    flex: none;
  }
  .icon {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  a {
    color: var(--_accent-text);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent-text);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
