/** What stands where posts will be, of about their size, so that nothing jumps when they come. Silent for the ear. */
import {css, html, type TemplateResult} from 'lit';
import type {Translation} from '../localization/translation.js';

const card = html`<div class="bones" aria-hidden="true">
  <i class="bone round"></i>
  <div><i class="bone short"></i><i class="bone tiny"></i></div>
  <div class="lines"><i class="bone"></i><i class="bone"></i><i class="bone medium"></i><i class="bone chips"></i></div>
</div>`;

/** Some posts to come. @param count Default: 3. */
export function postSkeletons(words: Translation, count = 3): TemplateResult {
  return html`<p class="spoken" role="status">${words.common.loading}</p>
    <div class="list" part="skeleton" aria-busy="true">${Array.from({length: count}, () => card)}</div>`;
}

/** What one would see, still and fading out: below an invitation to sign in. */
export function postShadows(): TemplateResult {
  return html`<div class="list shadows" aria-hidden="true">${card}${card}</div>`;
}

/* The shimmer waits 300 ms: what is quicker than that should not flicker. Forced colours need a border to see a bone. */
export const skeletonStyles = css`
  .bones {
    display: grid;
    grid-template-columns: var(--_avatar) 1fr;
    gap: 12px;
    align-items: start;
  }
  .bones .lines {
    grid-column: 1 / -1;
    min-block-size: 8em;
  }
  .bone {
    display: block;
    block-size: 0.75em;
    margin-block: 0.5em;
    border-radius: 4px;
    background: var(--_hover);
    animation: breathe 1.6s 300ms ease-in-out infinite alternate;
  }
  .round {
    inline-size: var(--_avatar);
    block-size: var(--_avatar);
    margin: 0;
    border-radius: 50%;
  }
  .short {
    inline-size: 9em;
    max-inline-size: 80%;
  }
  .tiny {
    inline-size: 14em;
    max-inline-size: 100%;
  }
  .medium {
    inline-size: 60%;
  }
  .chips {
    inline-size: 7em;
    block-size: 1.5em;
    margin-block-start: 1.25em;
  }
  .shadows {
    mask-image: linear-gradient(#000, transparent);
  }
  .shadows .bone {
    animation: none;
  }
  @keyframes breathe {
    to {
      opacity: 0.4;
    }
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
  }
  @container (min-width: 480px) {
    .bones .lines {
      grid-column: 2;
    }
  }
`;
