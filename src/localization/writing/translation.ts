/** The words of the tools that one writes with. Tone and rules as in `../translation.ts`. */

/** What a tool does to the text. */
export type ToolName = 'bold' | 'italic' | 'link' | 'bullets' | 'numbers' | 'quote' | 'code';

export interface WritingWords {
  /** BCP 47 tag of these words. */
  readonly language: string;
  /** Of the row of tools. */
  readonly label: string;
  readonly tools: Readonly<Record<ToolName, string>>;
  /** What stands on the keys. */
  readonly keys: {readonly control: string; readonly shift: string};
  readonly emoji: {
    /** The button that opens them. */
    readonly open: string;
    readonly search: string;
    readonly none: string;
    /** They could not be loaded. */
    readonly lost: string;
    readonly recent: string;
    readonly groupsLabel: string;
    /** In the order of Unicode, components left out. */
    readonly groups: readonly string[];
    readonly tone: string;
    /** None, then from the lightest to the darkest. */
    readonly tones: readonly string[];
  };
  readonly preview: {
    /** The button: on or off. */
    readonly show: string;
    /** What is shown, for the ear. */
    readonly label: string;
    readonly pending: string;
    readonly blank: string;
    /** Precedes what went wrong. */
    readonly failed: string;
    /** Only the beginning is shown. */
    readonly truncated: string;
  };
}
