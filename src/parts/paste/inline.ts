/** Words with their marks and links, as markdown. Where markdown cannot say it, a mark is left out, never a word. */
import {escapeWords} from './escape.js';
import {linkTarget} from './link-target.js';

export type InlineMark = 'bold' | 'italic' | 'struck' | 'code';

/** Words that look the same. */
export interface Run {
  readonly text: string;
  readonly marks: ReadonlySet<InlineMark>;
  readonly href: string | null;
}

interface Edges {
  readonly before: string;
  readonly after: string;
  readonly everyBracket: boolean;
  readonly isLink: boolean;
}

/** Outermost first. */
const order = ['struck', 'bold', 'italic'] as const;
const delimiters = {struck: '~~', bold: '**', italic: '_'} as const;

export function inline(runs: readonly Run[]): string {
  const everyBracket = runs.some(({text, marks}) =>
    marks.has('code') ? text.includes(']') : /https?:|www\.|@/i.test(text),
  );
  let written = '';
  for (const [group, next] of grouped(runs.map(codeAlone), ({href}) => href ?? '')) {
    const edges = {before: written.slice(-1), after: next?.href ? '[' : firstOf(next), everyBracket, isLink: false};
    const {href} = group[0]!;
    written += href === null ? marked(group, edges, order) : link(group, href, edges);
  }
  return written;
}

function link(runs: readonly Run[], href: string, edges: Edges): string {
  const text = runs.map((run) => run.text).join('');
  if (text.trim() === '') return text;
  const [lead, rest] = [/^\s*/.exec(text)![0], /\s*$/.exec(text)![0]];
  const words = trimRuns(runs, lead.length, rest.length);
  // A bare address is a link by itself.
  if (
    text.trim() === href &&
    /^https?:/.test(href) &&
    !/[\p{L}\p{N}]/u.test(edges.before + edges.after) &&
    isPlainAddress(href)
  )
    return lead + href + rest;
  return `${lead}[${marked(words, {before: '[', after: ']', everyBracket: true, isLink: true}, order)}](${linkTarget(href)})${rest}`;
}

const isPlainAddress = (href: string): boolean =>
  /^https?:\/\/(?:[a-z\d-]+\.)+[a-z\d-]+(?:\/[\w./-]*)?$/i.test(href) && !/[_.-]$/.test(href);

/** Marks from the outside in. */
function marked(runs: readonly Run[], edges: Edges, marks: readonly (typeof order)[number][]): string {
  const [mark, ...inner] = marks;
  if (!mark) return plain(runs, edges);
  let written = '';
  for (const [group, next] of grouped(runs, (run) => run.marks.has(mark))) {
    const here = {...edges, before: written.slice(-1) || edges.before, after: firstOf(next) || edges.after};
    written += group[0]!.marks.has(mark) ? wrapped(group, here, mark, inner) : marked(group, here, inner);
  }
  return written;
}

function wrapped(
  runs: readonly Run[],
  edges: Edges,
  mark: (typeof order)[number],
  inner: readonly (typeof order)[number][],
): string {
  const text = runs.map((run) => run.text).join('');
  const lead = /^\s*/.exec(text)![0];
  const rest = text.trim() === '' ? '' : /\s*$/.exec(text)![0];
  const words = trimRuns(runs, lead.length, rest.length);
  if (words.length === 0) return text;
  const before = lead.at(-1) ?? edges.before;
  const after = rest[0] ?? edges.after;
  const delimiter = delimiterFor(mark, words, before + after);
  const side = delimiter[0]!;
  const within = marked(words, {...edges, before: side, after: side}, inner);
  const isUnderstood = canStand(side, within.slice(0, 2), before) && canStand(side, within.slice(-2), after);
  if (!isUnderstood) return lead + marked(words, {...edges, before, after}, inner) + rest;
  return lead + delimiter + within + delimiter + rest;
}

/** An underscore inside a word is a letter like any other, and in front of an address of mail one of its letters. */
function delimiterFor(mark: (typeof order)[number], words: readonly Run[], outside: string): string {
  const isLetter = /[\p{L}\p{M}\p{N}\p{Surrogate}]/u.test(outside) || words.some(({text}) => text.includes('@'));
  return mark === 'italic' && isLetter ? '*' : delimiters[mark];
}

/**
 * Whether a mark is taken for one between these characters: a sign on its inner side needs a space or a sign on its outer
 * side, and two runs of one character side by side would be read as one.
 */
function canStand(side: string, inside: string, outside: string): boolean {
  if (outside === side || inside.includes(side)) return false;
  return !/[\p{P}\p{S}]/u.test(inside) || /^[\s\p{P}]?$/u.test(outside);
}

/** The innermost: words, and code between as many backticks as it takes. */
function plain(runs: readonly Run[], edges: Edges): string {
  let written = '';
  for (const [group, next] of grouped(runs, ({marks}) => marks.has('code'))) {
    const text = group.map((run) => run.text).join('');
    const before = written.slice(-1) || edges.before;
    const after = next ? (next.marks.has('code') ? '`' : firstOf(next)) : edges.after;
    // A bracket in code can't be escaped, and would end the words of a link.
    const isCode = group[0]!.marks.has('code') && !(edges.isLink && /[[\]]/.test(text));
    written += isCode ? code(text) : escapeWords(text, {...edges, before, after});
  }
  return written;
}

function code(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '') return text === '' ? '' : ' ';
  const runs = words.match(/`+/g)?.map(({length}) => length) ?? [];
  let count = 1;
  while (runs.includes(count)) count++;
  const mark = '`'.repeat(count);
  const room = words.startsWith('`') || words.endsWith('`') ? ' ' : '';
  const [lead, rest] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
  return lead + mark + room + words + room + mark + rest;
}

const firstOf = (run: Run | undefined): string => (run?.marks.has('code') ? '`' : (run?.text[0] ?? ''));

/** Code has no other looks: pieces of it that differ in those stay one. */
const codeAlone = (run: Run): Run => (run.marks.has('code') ? {...run, marks: new Set(['code'])} : run);

/** Without so many characters at either end. */
function trimRuns(runs: readonly Run[], atStart: number, atEnd: number): readonly Run[] {
  const cut = (list: readonly Run[], count: number, from: (text: string, count: number) => string): Run[] => {
    let left = count;
    return list.flatMap((run) => {
      const taken = Math.min(left, run.text.length);
      left -= taken;
      const text = from(run.text, taken);
      return text === '' ? [] : [{...run, text}];
    });
  };
  const shorter = cut(runs, atStart, (text, count) => text.slice(count));
  return cut(shorter.reverse(), atEnd, (text, count) => text.slice(0, text.length - count)).reverse();
}

/** Neighbours with the same key, each with what follows the group. */
function grouped<Key>(runs: readonly Run[], keyOf: (run: Run) => Key): [Run[], Run | undefined][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = groups.at(-1);
    if (last && keyOf(last[0]!) === keyOf(run)) last.push(run);
    else groups.push([run]);
  }
  return groups.map((group, index) => [group, groups[index + 1]?.[0]]);
}
