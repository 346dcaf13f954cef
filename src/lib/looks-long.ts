/** Guesses whether a body may need more than eight lines in a narrow column: only those need to be measured. */

interface Lines {
  readonly blocks: readonly {readonly segments: readonly {readonly text: string}[]}[];
}

/** Characters that fit a line of the narrowest widget, 280 px, at twice the size of text. */
const charactersOfLine = 14;

/** @param limit Number of lines. Default: 8. */
export function looksLong({blocks}: Lines, limit = 8): boolean {
  let lines = 0;
  for (const {segments} of blocks) {
    const text = segments.map((segment) => segment.text).join('');
    for (const line of text.split('\n')) lines += 1 + Math.floor(line.length / charactersOfLine);
    // Room between paragraphs.
    lines += 0.5;
    if (lines > limit) return true;
  }
  return false;
}
