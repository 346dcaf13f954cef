/**
 * Folds what is long after some lines, with a button to see the rest. Whether it *is* too long only the layout knows;
 * one observer for the page measures after layout and before paint, so nothing is ever seen to jump.
 */
import {css, noChange} from 'lit';
import {type ChildPart, Directive, directive} from 'lit/directive.js';
import type {Translation} from '../localization/translation.js';
import {make} from './by-hand.js';
import {type Block, bodyNode} from './rich-text.js';

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

export interface FoldedText {
  readonly words: Translation;
  readonly blocks: readonly Block[];
  /** Of a heading in the text. */
  readonly level: number;
  /** BCP 47; null: it is not known. */
  readonly language: string | null;
  /** Of what is folded, for the button to point at. */
  readonly id: string;
  /** Otherwise nobody measures, and there is no button. */
  readonly mayBeLong: boolean;
  readonly isOpen: boolean;
  /** Unfolds it, or folds it again. */
  toggle(): void;
}

/**
 * Drawn by hand as a whole (docs/decisions/0012-a-thousand-messages.md): a template would keep eight places for it in each of a
 * thousand messages. Nodes stay as long as they say the same: what is selected stays selected, and the button keeps the focus.
 */
class Folded extends Directive {
  #text: FoldedText | null = null;
  #place!: Element;
  #button: Element | null = null;

  override render(_text: FoldedText): unknown {
    return noChange;
  }

  override update(part: ChildPart, [text]: [FoldedText]): unknown {
    const before = this.#text;
    const {id, mayBeLong, isOpen, words} = text;
    this.#text = text;
    if (before?.id !== id || before.mayBeLong !== mayBeLong) this.#build(part, text);
    // A new answer of the network may say the same as the one before.
    else if (JSON.stringify(said(before)) !== JSON.stringify(said(text)))
      this.#place.replaceChildren(bodyNode(...said(text)));
    this.#place.toggleAttribute('data-open', isOpen);
    const button = this.#button;
    if (button && (!button.firstChild || before?.words !== words || before.isOpen !== isOpen)) {
      button.ariaExpanded = String(isOpen);
      button.textContent = words.common[isOpen ? 'showLess' : 'showMore'];
    }
    return noChange;
  }

  #build({startNode, endNode}: ChildPart, text: FoldedText): void {
    const {id, mayBeLong} = text;
    while (startNode!.nextSibling !== endNode) startNode!.nextSibling!.remove();
    const add = (node: Element, type: string): Element => {
      node.addEventListener(type, this);
      // Where it stands now: a part that is being drawn for the first time tells where it is going to.
      return startNode!.parentNode!.insertBefore(node, endNode);
    };
    this.#place = add(make('div', {class: mayBeLong ? 'fold' : 'whole', id}, [bodyNode(...said(text))]), 'focusin');
    const more = {class: 'button link more small', part: 'show-more', type: 'button', 'aria-controls': id};
    this.#button = mayBeLong ? add(make('button', more), 'click') : null;
  }

  handleEvent({type}: Event): void {
    const {isOpen, toggle} = this.#text!;
    // Tab may reach a link that is folded away: then it unfolds, or focus would be out of sight.
    if (type === 'click' || (!isOpen && this.#place.hasAttribute('data-long'))) toggle();
  }
}

export const folded = directive(Folded);

const said = ({blocks, level, language}: FoldedText): Parameters<typeof bodyNode> => [blocks, level, language];

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
