/** Finds the word that a caret stands in, whatever its script: Thai has no spaces, and a family is one emoji. */

let segmenter: Intl.Segmenter | undefined;

/** From where to where it goes; both are `caret` when it stands in no word or at the edge of one. */
export function wordAt(text: string, caret: number): readonly [start: number, end: number] {
  const lineStart = text.lastIndexOf('\n', caret - 1) + 1;
  const lineEnd = text.indexOf('\n', caret);
  const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'word'});
  const found = segmenter.segment(line).containing(caret - lineStart);
  if (!found?.isWordLike || found.index === caret - lineStart) return [caret, caret];
  return [lineStart + found.index, lineStart + found.index + found.segment.length];
}
