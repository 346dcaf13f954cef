/** Texts with their selection drawn into them: "a |word| more", or "a| caret". */
import {edited, type Edit, type Selected} from '../../../src/parts/writing-tools/edits/edit.js';

/** `|` stands for the ends of the selection. */
export function selected(drawn: string): Selected {
  const [before = '', middle, after] = drawn.split('|');
  if (after === undefined) return {text: before + (middle ?? ''), start: before.length, end: before.length};
  const start = before.length;
  return {text: before + middle! + after, start, end: start + middle!.length};
}

function drawn({text, start, end}: Selected): string {
  const middle = start === end ? '|' : `|${text.slice(start, end)}|`;
  return text.slice(0, start) + middle + text.slice(end);
}

/** What a text looks like after an edit; null where there is none. */
export function after(before: string, edit: (selected: Selected) => Edit | null): string | null {
  const from = selected(before);
  const made = edit(from);
  return made && drawn(edited(from, made));
}
