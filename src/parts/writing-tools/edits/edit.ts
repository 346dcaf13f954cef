/** What the tools do to a text, as data: nothing here knows a text box. Positions count as the platform's strings do. */

/** A text and what is selected in it; a caret is a selection of nothing. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What to write in the place of what, and what is selected afterwards. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The text and selection after an edit. */
export const edited = ({text}: Selected, {from, to, words, start, end}: Edit): Selected => ({
  text: text.slice(0, from) + words + text.slice(to),
  start,
  end,
});
