/** Counts what a person would call characters: a family emoji is one, an "é" made of two code points is one. */

// Made when first needed and shared: a segmenter costs milliseconds, and most texts never come near a limit.
let segmenter: Intl.Segmenter | undefined;

/** How many characters a person sees in `text`. */
export function countGraphemes(text: string): number {
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  let count = 0;
  // The iterator is walked by hand, because a list of 10,000 segments would be built only to be measured.
  for (const iterator = segmenter.segment(text)[Symbol.iterator](); !iterator.next().done;) count++;
  return count;
}
