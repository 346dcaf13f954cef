/** What both pages of the benchmark offer to whoever measures them: the same things to do, whoever has drawn them. */

export interface Screen {
  /** Posts of the feed, or replies of the discussion, that are drawn. */
  count(): number;
  /** Asks for the next page of them, as a press on the button does. */
  more(): void;
  /** Scrolls to a reaction in the middle of all that is there. */
  aim(): void;
  /** Presses it. */
  react(): void;
  /** Whether the last press has been drawn. */
  hasReacted(): boolean;
  /** Puts the caret into the box for a reply. */
  focusBox(): void | Promise<void>;
  /** What is in the box. */
  text(): string;
}

declare global {
  interface Window {
    screenOf?: Screen;
  }
}

/** Posts or replies a page: the contract's largest. */
export const pageSize = 50;
