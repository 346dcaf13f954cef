/** How lively something was over time, as a small curve that draws itself once. */
import {css, svg, html, type TemplateResult} from 'lit';
import {sparklinePath} from '../lib/sparkline-path.js';
import type {Localization} from '../localization/localize.js';
import {trendingWords} from '../localization/trending.js';

const width = 64;
const height = 20;

/** @param values One for each equal step of time, oldest first. */
export function sparkline({words, formats}: Localization, values: readonly number[]): TemplateResult {
  const line = sparklinePath(values, width, height);
  const number = (value: number | undefined): string => formats.number(Math.round((value ?? 0) * 10) / 10);
  const said = trendingWords(words).series(number(values[0]), number(values.at(-1)), number(Math.max(...values)));
  // Time runs from left to right in every language here: a curve is read like a diagram, not like a line of text.
  return html`<svg
    class="sparkline"
    part="sparkline"
    role="img"
    aria-label=${said}
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
  >
    ${svg`<path class="area" d="${line}V${height}H${1.5}Z"></path><path class="curve" pathLength="1" d=${line}></path>`}
  </svg>`;
}

export const sparklineStyles = css`
  .sparkline {
    overflow: visible;
  }
  .curve {
    fill: none;
    stroke: var(--_accent-text);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-dasharray: 1;
    animation: draw 600ms 100ms ease-out both;
  }
  .area {
    fill: color-mix(in oklch, var(--_fill) 18%, transparent);
    animation: fade 400ms 400ms ease-out both;
  }
  @keyframes draw {
    from {
      stroke-dashoffset: 1;
    }
  }
  @keyframes fade {
    from {
      opacity: 0;
    }
  }
`;
