/**
 * Folds what is long after some lines, with a button to see the rest. Whether it *is* too long only the layout knows;
 * one observer for the page measures after layout and before paint, so nothing is ever seen to jump.
 */
import {css, html, type TemplateResult} from 'lit';
import type {Translation} from '../localization/translation.js';

/** A fold that would hide less than this saves nobody anything. */
const worthwhileLines = 2;

/** Made when it is first needed: a server that imports this has no layout to observe. */
let observer: ResizeObserver | undefined;

function measure(entries: readonly ResizeObserverEntry[]): void {
  for (const {target, contentRect} of entries) {
    const style = getComputedStyle(target);
    const lines = contentRect.height / parseFloat(style.lineHeight);
    const isLong = lines > Number(style.getPropertyValue('--_lines')) + worthwhileLines;
    target.parentElement?.toggleAttribute('data-long', isLong);
  }
}

export interface FoldOptions {
  readonly words: Translation;
  readonly isOpen: boolean;
  /** Id of what is folded, for the button to point at. */
  readonly id: string;
  toggle(): void;
}

/** @param content What may be long: one element. */
export function fold(content: unknown, {words, isOpen, id, toggle}: FoldOptions): TemplateResult {
  // Tab may reach a link that is folded away: then it unfolds, or focus would be out of sight.
  const reveal = (event: FocusEvent): void => {
    const element = event.currentTarget as HTMLElement;
    if (!isOpen && element.hasAttribute('data-long')) toggle();
  };
  return html`<div class="fold" id=${id} ?data-open=${isOpen} @focusin=${reveal}>${content}</div>
    <button
      class="button link more small"
      part="show-more"
      type="button"
      aria-expanded=${isOpen}
      aria-controls=${id}
      @click=${toggle}
    >
      ${isOpen ? words.common.showLess : words.common.showMore}
    </button>`;
}

/**
 * Starts or stops measuring all folds below a root; observing one that is observed already changes nothing. Measured is
 * the content, whose size does not depend on the fold: an observer that resizes what it observes goes in circles.
 */
export function measureFolds(root: ParentNode, isShown: boolean): void {
  for (const element of root.querySelectorAll('.fold > *')) {
    if (isShown) (observer ??= new ResizeObserver(measure)).observe(element);
    else observer?.unobserve(element);
  }
}

/* The observer sets data-long; Lit sets data-open and knows nothing of the other. */
export const foldStyles = css`
  .fold {
    --_lines: 8;
    overflow: clip;
    overflow-clip-margin: 2px;
  }
  .fold[data-long]:not([data-open]) {
    max-block-size: calc(var(--_lines) * 1lh);
    mask-image: linear-gradient(#000 calc(100% - 2lh), transparent);
  }
  .more {
    display: none;
    margin-block-start: 4px;
    min-inline-size: 0;
  }
  .fold[data-long] + .more {
    display: inline-flex;
  }
`;
