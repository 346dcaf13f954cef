/** Paragraphs, headings, items and quotes as markdown. */
import {escapeLineStart} from './escape.js';
import {inline, type Run} from './inline.js';

/** What a block stands in, from the outside in. */
export type Container = 'quote' | Item;

export interface Item {
  /** Items of one list have one. */
  readonly list: object;
  readonly isNumbered: boolean;
  readonly number: number;
}

export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'code' | 'rule';
  /** Of a heading. */
  readonly level: number;
  /** Of code. */
  readonly language: string;
  readonly runs: readonly Run[];
  readonly containers: readonly Container[];
}

export function blocksToMarkdown(blocks: readonly Block[]): string {
  let written = '';
  let previous: Block | null = null;
  const begun = new Set<Container>();
  for (const block of blocks) {
    const lines = linesOf(block);
    if (lines.length === 0) continue;
    if (previous) written += separator(previous, block, begun);
    const first = prefix(block.containers, begun);
    const others = prefix(block.containers, begun);
    written += lines.map((line, index) => ((index === 0 ? first : others) + line).trimEnd()).join('\n');
    previous = block;
  }
  return written;
}

/** The items of a list follow each other; everything else has an empty line before it. */
function separator(previous: Block, {containers}: Block, begun: ReadonlySet<Container>): string {
  const isNewItem = containers.some((container) => container !== 'quote' && !begun.has(container));
  if (isNewItem && outerList(containers) === outerList(previous.containers)) return '\n';
  let shared = 0;
  while (containers[shared] === 'quote' && previous.containers[shared] === 'quote') shared++;
  return `\n${'> '.repeat(shared).trimEnd()}\n`;
}

const outerList = (containers: readonly Container[]): object | undefined =>
  containers.find((container) => container !== 'quote')?.list;

/** What stands before a line. An item has its mark once, and room for it afterwards. */
function prefix(containers: readonly Container[], begun: Set<Container>): string {
  return containers
    .map((container) => {
      if (container === 'quote') return '> ';
      const mark = container.isNumbered ? `${container.number}. ` : '- ';
      const isBegun = begun.has(container);
      begun.add(container);
      return isBegun ? ' '.repeat(mark.length) : mark;
    })
    .join('');
}

function linesOf({kind, level, language, runs}: Block): readonly string[] {
  if (kind === 'rule') return ['---'];
  if (kind === 'code') return fenced(runs.map(({text}) => text).join(''), language);
  const words = inline(withoutEdges(runs));
  if (words.trim() === '') return [];
  const lines = words.split('\n').map((line) => line.trim());
  if (kind === 'paragraph') return lines.map(escapeLineStart);
  const title = lines.join(' ').replace(/(^|\s)(#+)$/, '$1\\$2');
  return [`${'#'.repeat(level)} ${title}`];
}

function fenced(code: string, language: string): readonly string[] {
  const lines = code.replace(/^\n|\s+$/g, '').split('\n');
  if (lines.every((line) => line.trim() === '')) return [];
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(({length}) => length));
  const fence = '`'.repeat(longest + 1);
  return [fence + language, ...lines, fence];
}

/** Spaces at the edges of a block mean nothing, and would stand between it and its marks. */
function withoutEdges(runs: readonly Run[]): readonly Run[] {
  const kept = [...runs];
  while (kept.length > 0 && kept[0]!.text.trim() === '') kept.shift();
  while (kept.length > 0 && kept.at(-1)!.text.trim() === '') kept.pop();
  return kept.map((run, index) => {
    const text = index === 0 ? run.text.trimStart() : run.text;
    return {...run, text: index === kept.length - 1 ? text.trimEnd() : text};
  });
}
