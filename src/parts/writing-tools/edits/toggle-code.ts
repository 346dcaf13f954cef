/** Code: between backticks within a line, between fences when it has several. */
import type {Edit, Selected} from './edit.js';
import {touchedLines} from './lines.js';
import {toggleMark} from './toggle-mark.js';

const fence = '```';

export function toggleCode(selected: Selected): Edit {
  const {text, start, end} = selected;
  if (!text.slice(start, end).trim().includes('\n')) return toggleMark(selected, 'code');
  const {from, to, lines} = touchedLines(selected);
  const isFenced = lines.length > 2 && lines[0]!.startsWith(fence) && lines.at(-1)!.trim() === fence;
  if (isFenced) {
    const words = lines.slice(1, -1).join('\n');
    return {from, to, words, start: from, end: from + words.length};
  }
  const around = fencesAround(text, from, to);
  if (around) {
    const words = text.slice(from, to);
    return {...around, words, start: around.from, end: around.from + words.length};
  }
  // A fence must be longer than any that stands in the code.
  const longest = Math.max(2, ...lines.map((line) => /^ {0,3}(`*)/.exec(line)![1]!.length));
  const mark = '`'.repeat(longest + 1);
  const words = `${mark}\n${lines.join('\n')}\n${mark}`;
  return {from, to, words, start: from + mark.length + 1, end: from + words.length - mark.length - 1};
}

/** The fences in the lines before and after, if there are any. */
function fencesAround(text: string, from: number, to: number): {readonly from: number; readonly to: number} | null {
  const before = /(?:^|\n)(`{3,}[^`\n]*\n)$/.exec(text.slice(0, from))?.[1];
  const after = /^(\n`{3,}[ \t]*)(?=\n|$)/.exec(text.slice(to))?.[1];
  return before && after ? {from: from - before.length, to: to + after.length} : null;
}
